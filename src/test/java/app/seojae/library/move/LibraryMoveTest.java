package app.seojae.library.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.files.LibraryFolder;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.backup.LibraryCare;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.ByteMeter;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LibraryMoveTest {

    @TempDir Path folder;
    private Path from;
    private Path to;
    private LibraryCare care;

    @BeforeEach
    void fill() throws Exception {
        from = folder.resolve("서재");
        to = folder.resolve("새 서재");
        care = care(from);
        try (Library library = TestLibraries.filled(from, 20)) {
            library.notes().replace(1, "메모");
        }
        care.backup();
        Path pdfs = new LibraryFolder(from).madePdfs();
        Files.writeString(pdfs.resolve("2410.00001v1.pdf"), "a".repeat(600_000));
        Files.writeString(from.resolve("mine.txt"), "what I laid there");
        Files.writeString(pdfs.resolve(".half.part"), "under way");
    }

    static LibraryCare care(Path place) throws Exception {
        return new LibraryCare(
                place,
                TestLibraries.tools().machine(),
                InstantSource.system(),
                ZoneId.systemDefault());
    }

    @Test
    void everythingIsThereAfterwardsAndTheOldFolderIsAsItWas() throws Exception {
        Map<String, Long> before = listing(from);
        List<Long> told = new ArrayList<>();
        Path now =
                new LibraryMove(care)
                        .copy(
                                to,
                                new ByteMeter(
                                        (done, total) -> told.add(done * 100 / total),
                                        CancelFlag.never()));
        assertEquals(to.toAbsolutePath(), now);
        assertEquals(before, listing(from));
        assertEquals(100L, told.getLast());
        assertEquals(told.stream().sorted().toList(), told);
        Map<String, Long> after = listing(to);
        assertEquals(600_000L, after.get("pdfs/2410.00001v1.pdf"));
        assertTrue(after.containsKey("mine.txt"));
        assertTrue(after.keySet().stream().anyMatch(name -> name.startsWith("backups/")));
        assertTrue(after.keySet().stream().noneMatch(name -> name.contains(".part")));
        try (Library library = TestLibraries.open(to)) {
            assertEquals("메모", library.browse().paper(1).orElseThrow().note());
            assertEquals(List.of(), library.health().problems());
        }
    }

    @Test
    void whoStopsItFindsNothingChanged() throws Exception {
        Map<String, Long> before = listing(from);
        CancelFlag cancel = new CancelFlag();
        Progress stopping =
                (done, total) -> {
                    if (done > 300_000) {
                        cancel.raise();
                    }
                };
        assertEquals(ProblemKind.CANCELLED, refused(to, stopping, cancel));
        assertTrue(Files.notExists(to));
        Files.createDirectory(to);
        assertEquals(ProblemKind.CANCELLED, refused(to, stopping, cancel));
        assertEquals(Map.of(), listing(to));
        assertEquals(before, listing(from));
    }

    @Test
    void placesThatCannotTakeItAreRefused() throws Exception {
        assertEquals(ProblemKind.MOVE_INSIDE, refused(from));
        assertEquals(ProblemKind.MOVE_INSIDE, refused(from.resolve("pdfs/inner")));
        assertEquals(ProblemKind.MOVE_INSIDE, refused(folder));
        Files.createDirectory(to);
        Files.writeString(to.resolve("theirs.txt"), "theirs");
        assertEquals(ProblemKind.MOVE_NOT_EMPTY, refused(to));
        assertEquals("theirs", Files.readString(to.resolve("theirs.txt")));
        assertEquals(
                ProblemKind.LIBRARY_MISSING_DATABASE,
                assertThrows(
                                SeojaeException.class,
                                () ->
                                        new LibraryMove(care(folder.resolve("none")))
                                                .copy(to, ByteMeter.silent()))
                        .problem()
                        .kind());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIntoTheLibraryIsInsideToo() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), from);
        assertEquals(ProblemKind.MOVE_INSIDE, refused(link.resolve("new")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatCannotBeReadStopsItAndNothingIsLeft() throws Exception {
        Path secret = from.resolve("pdfs/2410.00001v1.pdf");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isReadable(secret), "root reads all");
        assertEquals(ProblemKind.FILE_UNREADABLE, refused(to));
        assertTrue(Files.notExists(to));
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsLeftAlone() throws Exception {
        try (Library open = TestLibraries.open(from)) {
            assertEquals(ProblemKind.LIBRARY_OPEN_ELSEWHERE, refused(to));
            assertEquals(20, open.browse().find(app.seojae.model.paper.Query.ALL).size());
        }
        assertTrue(Files.notExists(to));
    }

    @Test
    void theFormerFolderGoesButForWhatIsNotTheLibrarys() throws Exception {
        new LibraryMove(care).copy(to, ByteMeter.silent());
        FormerFolder former = new FormerFolder(from);
        former.leaveNote(to);
        assertTrue(Files.readString(from.resolve(MovedNote.NAME)).contains(to.toString()));
        assertTrue(former.isThere());
        former.remove(care(to));
        assertFalse(former.isThere());
        assertEquals(List.of("mine.txt"), List.copyOf(listing(from).keySet()));
    }

    private ProblemKind refused(Path place) {
        return refused(place, Progress.NONE, CancelFlag.never());
    }

    private ProblemKind refused(Path place, Progress progress, CancelFlag cancel) {
        return assertThrows(
                        SeojaeException.class,
                        () -> new LibraryMove(care).copy(place, new ByteMeter(progress, cancel)))
                .problem()
                .kind();
    }

    /** The files of a folder but those that say who is there. */
    static Map<String, Long> listing(Path place) throws Exception {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = place.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("holders/") && !name.endsWith("-shm")) {
                    found.put(name, Files.size(file));
                }
            }
        }
        return found;
    }
}
