package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Made;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.Query;
import app.seojae.ui.export.ExportView;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers and marks leave the real window: by the export page, by one key, as a week's page. */
class ExportPageTest {

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 12, 1366, 768);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private Session.Screen screen() throws Exception {
        return Fx.ask(() -> rig.window.session().screenProperty().get());
    }

    private void click(String words) throws Exception {
        rig.pressButton(words);
        Fx.await(
                "the export's end", () -> rig.window.models().exports.stepProperty().get() == null);
        rig.settle();
    }

    private boolean says(String words) throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(rig.window, Labeled.class).stream()
                                .anyMatch(one -> String.valueOf(one.getText()).contains(words)));
    }

    @Test
    void oneKeyOpensThePageAndOneWritesTheList() throws Exception {
        rig.press(KeyCode.E, "", false, true);
        assertEquals(Session.Screen.EXPORT, screen());
        assertTrue(says("논문 1편과 표시 0개를 파일 1개에 씁니다."));
        click("지금 보이는 목록");
        rig.saved = folder.resolve("vault");
        Files.createDirectories(rig.saved);
        click("내보내기");
        assertTrue(says("파일 12개를 썼고 0개는 그대로입니다."));
        try (Stream<Path> files = Files.list(rig.saved)) {
            assertEquals(12, files.filter(file -> file.toString().endsWith(".md")).count());
        }
        rig.press(KeyCode.ESCAPE);
        assertEquals(Session.Screen.LIBRARY, screen());
    }

    @Test
    void theChosenPapersAreOfferedFirst() throws Exception {
        rig.press(KeyCode.J, "", true, false);
        rig.press(KeyCode.J, "", true, false);
        rig.press(KeyCode.E, "", false, true);
        assertTrue(says("선택한 3편"));
        rig.saved = folder.resolve("vault");
        Files.createDirectories(rig.saved);
        click("내보내기");
        assertTrue(says("파일 3개를 썼고 0개는 그대로입니다."));
        rig.press(KeyCode.ESCAPE);
        assertEquals(3, Fx.ask(() -> rig.window.list().choice().size()), "they stay chosen");
        rig.press(KeyCode.ESCAPE);
        rig.press(KeyCode.E, "", false, true);
        assertFalse(says("선택한"));
    }

    @Test
    void thePageIsSeenWholeOnASmallScreen() throws Exception {
        rig.press(KeyCode.E, "", false, true);
        for (String format : List.of("Markdown", "참고 문헌", "W3C 주석")) {
            click(format);
            Node page = Fx.ask(() -> Fx.visible(rig.window, ExportView.class).getFirst());
            Bounds whole = Fx.ask(() -> page.localToScene(page.getLayoutBounds()));
            for (Node card : rig.all("settings-card")) {
                Bounds place = Fx.ask(() -> card.localToScene(card.getLayoutBounds()));
                assertTrue(whole.contains(place), format + ": " + place + " in " + whole);
            }
        }
    }

    @Test
    void theMarksScreenOffersItsPapersAndIsComeBackTo() throws Exception {
        long paper = rig.library.browse().ids(Query.ALL)[3];
        rig.library
                .annotations()
                .put(paper, List.of(Made.of(paper, AnnotationKind.HIGHLIGHT, 2, "some words")));
        rig.press(KeyCode.A, "", true, true);
        assertEquals(Session.Screen.ANNOTATIONS, screen());
        click("내보내기");
        assertTrue(says("찾은 표시와 메모의 논문"));
        assertTrue(says("논문 1편과 표시 1개를 파일 1개에 씁니다."));
        assertFalse(says("이 논문"));
        rig.press(KeyCode.ESCAPE);
        assertEquals(Session.Screen.ANNOTATIONS, screen());
    }

    @Test
    void oneKeyCopiesAllMarksOfThePaper() throws Exception {
        long paper = rig.selected();
        rig.press(KeyCode.M, "", true, true);
        assertTrue(says("복사할 표시가 없습니다."));
        rig.library
                .annotations()
                .put(
                        paper,
                        List.of(
                                Made.of(paper, AnnotationKind.HIGHLIGHT, 2, "some words"),
                                Made.of(paper, AnnotationKind.HIGHLIGHT, 3, "other words")));
        rig.settle();
        rig.press(KeyCode.M, "", true, true);
        String copied = Fx.ask(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("> some words") && copied.contains("> other words"), copied);
    }

    @Test
    void theWeekIsWrittenIntoAFile() throws Exception {
        long paper = rig.selected();
        rig.library
                .annotations()
                .put(paper, List.of(Made.of(paper, AnnotationKind.HIGHLIGHT, 2, "some words")));
        rig.saved = folder.resolve("week.md");
        Files.writeString(rig.saved, "내 글\n");
        Fx.run(() -> rig.window.models().week.write());
        Fx.await("the week", () -> Files.readString(rig.saved).contains("some words"));
        assertTrue(Files.readString(rig.saved).startsWith("내 글\n"), "own words stay");
    }
}
