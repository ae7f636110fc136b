package app.seojae.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.library.FolderState;
import app.seojae.library.Library;
import app.seojae.library.LibraryCopy;
import app.seojae.library.TestLibraries;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TypedPages;
import app.seojae.snapshot.pose.Pose;
import app.seojae.snapshot.pose.Pose.Progress;
import app.seojae.snapshot.pose.PosedWindow;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures are made of a copy in which things are really done; the library itself is not. */
class SnapshotsTest {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 640;

    private static final String DIGEST =
            """
            ### A paper that is read

            **요약**: 잔차 학습(residual learning)으로 훈련합니다.
            **쉬운설명**: 차이만 배웁니다.
            **관련분야**: 비전
            **추천수**: 3
            **PDF 다운로드 링크**: [PDF](https://arxiv.org/pdf/2401.00001)
            """;

    @TempDir Path folder;

    private long paper;
    private Map<Path, String> before;

    @BeforeEach
    void makeLibrary() throws Exception {
        Fx.start();
        try (Library library = TestLibraries.open(folder.resolve("library"))) {
            library.importer().importText("2026-11-20.md", DIGEST.getBytes(StandardCharsets.UTF_8));
            paper = library.browse().find(Query.ALL).head().getFirst().id();
            TestLibraries.offline(library, folder.resolve("state"))
                    .pdfs()
                    .add(paper, pdf(folder.resolve("paper.pdf")));
        }
        before = FolderState.of(folder.resolve("library"));
    }

    /** Lines long enough to be marked, a term of the digest, and links of all kinds. */
    private static Path pdf(Path file) {
        TypedPages pages = new TypedPages().page();
        for (int line = 0; line < 14; line++) {
            pages.body(
                    700 - 14 * line,
                    "Deep networks use residual learning as line " + line + " says");
        }
        return pages.web(72, 400, 140, 412, "https://example.org/page")
                .body(402, "a web link")
                .body(380, "See reference [1] for more of this.")
                .page()
                .bold(72, 720, 12, "References")
                .body(680, "[1] Ann Author. A paper that is read. In Venue, 2024.")
                .body(660, "[2] Bob Other. Nothing we have. 2023.")
                .body(640, "[3] Carl Third. Nothing we have either. 2022.")
                .save(file);
    }

    /** Draws some poses; tells the names of the pictures there are then. */
    private Set<String> draw(Map<String, Pose> poses) throws Exception {
        Path out = folder.resolve("pictures");
        new Snapshots(
                        TestLibraries.tools(),
                        TestLibraries.noWeb(folder.resolve("state")),
                        new PictureForm(Language.KOREAN, Theme.LIGHT, WIDTH, HEIGHT, 1, 1))
                .draw(
                        LibraryCopy.of(folder.resolve("library"), folder.resolve("copy")),
                        poses,
                        one -> {},
                        out);
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                var picture = ImageIO.read(file.toFile());
                assertEquals(WIDTH, picture.getWidth());
                assertEquals(HEIGHT, picture.getHeight());
                names.add(file.getFileName().toString());
            }
        }
        return names;
    }

    private Map<String, Pose> reader(String... names) {
        Map<String, Pose> some = new LinkedHashMap<>(ReaderPoses.all(paper));
        some.keySet().retainAll(Set.of(names));
        assertEquals(names.length, some.size(), "there are such pictures");
        return some;
    }

    /** A pose that also looks into the library it was taken over, when it is taken. */
    private static Pose watched(Pose pose, Look look) {
        return window -> {
            var progress = pose.take(window);
            return () -> {
                Progress now = progress.get();
                if (now == Progress.TAKEN) {
                    look.at(window);
                }
                return now;
            };
        };
    }

    private interface Look {
        void at(PosedWindow window);
    }

    @Test
    void annotationsAreMadeInTheCopyAndTheLibraryStaysAsItIs() throws Exception {
        List<Set<AnnotationKind>> shown = new ArrayList<>();
        Map<String, Pose> poses = new LinkedHashMap<>();
        reader("reader-marks", "reader-mark-note", "reader-mark-bar")
                .forEach((name, pose) -> poses.put(name, watched(pose, at -> kinds(at, shown))));
        assertEquals(
                Set.of("reader-marks.png", "reader-mark-note.png", "reader-mark-bar.png"),
                draw(poses));
        assertEquals(before, FolderState.of(folder.resolve("library")));
        assertTrue(shown.contains(EnumSet.allOf(AnnotationKind.class)), "all kinds: " + shown);
        assertTrue(shown.contains(Set.of()), "each picture begins with the library as it is");
    }

    private void kinds(PosedWindow window, List<Set<AnnotationKind>> shown) {
        try {
            Set<AnnotationKind> kinds = EnumSet.noneOf(AnnotationKind.class);
            window.library()
                    .annotations()
                    .ofPaper(paper, TextVersion.unread())
                    .forEach(one -> kinds.add(one.annotation().kind()));
            shown.add(kinds);
        } catch (SeojaeException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheMouseCallsUpIsInThePictures() throws Exception {
        Map<String, Pose> poses = new LinkedHashMap<>();
        Set<String> shown = new TreeSet<>();
        reader("reader-citation", "reader-web-link", "reader-term")
                .forEach((name, pose) -> poses.put(name, watched(pose, at -> floats(at, shown))));
        assertEquals(
                Set.of("reader-citation.png", "reader-web-link.png", "reader-term.png"),
                draw(poses));
        assertEquals(Set.of("cited-card", "web-address", "term-korean"), shown);
        assertEquals(before, FolderState.of(folder.resolve("library")));
    }

    /** Which kind of pop-up there is. */
    private static void floats(PosedWindow window, Set<String> shown) {
        for (String kind : List.of("cited-card", "web-address", "term-korean")) {
            if (window.main().lookup(".floating").lookup("." + kind) != null) {
                shown.add(kind);
            }
        }
    }

    @Test
    void whatComesInTheWindowsPlaceIsDrawnToo() throws Exception {
        Map<String, Pose> care = new TreeMap<>(LibraryPoses.all());
        care.keySet().retainAll(Set.of("rescue", "rescue-away", "moving"));
        assertEquals(Set.of("moving.png", "rescue.png", "rescue-away.png"), draw(care));
        assertEquals(before, FolderState.of(folder.resolve("library")));
    }

    @Test
    void aJourneyIsPreparedInTheCopyAlone() throws Exception {
        Path out = folder.resolve("pictures");
        new Snapshots(
                        TestLibraries.tools(),
                        TestLibraries.noWeb(folder.resolve("state")),
                        new PictureForm(Language.ENGLISH, Theme.DARK, WIDTH, HEIGHT, 1, 1))
                .drawJourney(
                        LibraryCopy.of(folder.resolve("library"), folder.resolve("copy")), out);
        for (String name : List.of("subway", "subway-check", "network")) {
            assertTrue(Files.size(out.resolve(name + ".png")) > 0, name);
        }
        assertEquals(before, FolderState.of(folder.resolve("library")));
    }

    @Test
    void theSettingsNameTheLibraryAndNotItsCopy() throws Exception {
        List<Node> named = new ArrayList<>();
        Pose settings = LibraryPoses.all().get("settings");
        draw(
                Map.of(
                        "settings",
                        watched(
                                settings,
                                window -> {
                                    named.clear();
                                    named.addAll(window.main().lookupAll(".label"));
                                })));
        String library = folder.resolve("library").toString();
        assertTrue(
                Fx.ask(
                        () ->
                                named.stream()
                                        .anyMatch(one -> library.equals(((Label) one).getText()))));
    }

    @Test
    void aPoseThatCannotBeTakenIsLeftOut() throws Exception {
        Map<String, Pose> poses = new LinkedHashMap<>();
        poses.put("never", window -> () -> Progress.IMPOSSIBLE);
        poses.put("settings", LibraryPoses.all().get("settings"));
        assertEquals(Set.of("settings.png"), draw(poses));
    }
}
