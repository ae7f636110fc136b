package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.files.Machine;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening a folder that was a library, is one, or becomes one just now. */
class OpeningLibraryTest {

    @TempDir Path folder;

    private static ProblemKind refusal(Path library) {
        return assertThrows(SeojaeException.class, () -> TestLibraries.open(library).close())
                .problem()
                .kind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "empty", "without tables"})
    void aLibraryThatLostItsDatabaseDoesNotBecomeANewOne(String how) throws Exception {
        Path library = folder.resolve("library");
        TestLibraries.filled(library, 5).close();
        Files.createDirectories(library.resolve("pdfs"));
        Files.writeString(library.resolve("pdfs/2410.00001.pdf"), "%PDF-");
        Path database = library.resolve("seojae.db");
        Files.delete(database);
        switch (how) {
            case "empty" -> Files.createFile(database);
            case "without tables" -> {
                // Only the header that SQLite gives a file nobody wrote a table into.
                byte[] header = new byte[512];
                byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(magic, 0, header, 0, magic.length);
                header[16] = 2; // pages of 512 bytes
                header[18] = header[19] = 1;
                header[21] = 64;
                header[22] = header[23] = 32;
                header[31] = 1; // one page
                header[47] = 4;
                header[59] = 1; // UTF-8
                header[100] = 13;
                header[105] = 2;
                Files.write(database, header);
            }
            default -> {}
        }
        assertEquals(ProblemKind.LIBRARY_MISSING_DATABASE, refusal(library));
        assertEquals("%PDF-", Files.readString(library.resolve("pdfs/2410.00001.pdf")));
        Files.delete(library.resolve("pdfs/2410.00001.pdf"));
        if (how.equals("missing")) {
            TestLibraries.open(library).close(); // nothing is left that a database would be of
        }
    }

    @Test
    void aLogBesideNoDatabaseIsNotThrownAway() throws Exception {
        Path library = Files.createDirectories(folder.resolve("library"));
        Path log = Files.writeString(library.resolve("seojae.db-wal"), "words not folded in yet");
        assertEquals(ProblemKind.LIBRARY_MISSING_DATABASE, refusal(library));
        assertEquals("words not folded in yet", Files.readString(log));
        assertFalse(Files.exists(library.resolve("seojae.db")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, -1})
    void aVersionThatIsNotTheFilesOwnIsDamage(int version) throws Exception {
        Path library = folder.resolve("library");
        TestLibraries.filled(library, 5).close();
        try (RandomAccessFile file =
                new RandomAccessFile(library.resolve("seojae.db").toFile(), "rw")) {
            file.seek(60); // user_version,
            // https://www.sqlite.org/fileformat2.html#the_database_header
            file.writeInt(version);
        }
        SeojaeException refused =
                assertThrows(SeojaeException.class, () -> TestLibraries.open(library).close());
        assertEquals(ProblemKind.LIBRARY_DAMAGED, refused.problem().kind());
        assertTrue(refused.problem().toString().contains("user_version"));
    }

    @Test
    void whereverTheFileIsDamagedThatIsSaidInASentence() throws Exception {
        Path library = folder.resolve("library");
        TestLibraries.filled(library, 60).close();
        byte[] sound = Files.readAllBytes(library.resolve("seojae.db"));
        int damaged = 0;
        for (int page = 1; page < sound.length / 4096; page++) {
            byte[] broken = sound.clone();
            for (int i = 8; i < 64; i++) {
                broken[page * 4096 + i] = (byte) (i * 37);
            }
            Files.write(library.resolve("seojae.db"), broken);
            damaged += saysDamaged(library) ? 1 : 0;
        }
        assertTrue(damaged > 5, "the damage was seen " + damaged + " times");
    }

    /** Any other exception than one with a sentence fails the test. */
    private static boolean saysDamaged(Path path) {
        try (Library library = TestLibraries.open(path)) {
            long[] ids = library.browse().find(Query.ALL).ids();
            for (long id : ids) {
                library.browse().paper(id);
            }
            library.browse().search(Query.best("논문", app.seojae.model.paper.Scope.ALL));
            library.paperStates().tag(List.of(1L), List.of("꼬리"), List.of());
            return !library.health().problems().isEmpty();
        } catch (SeojaeException e) {
            assertTrue(
                    Set.of(
                                    ProblemKind.LIBRARY_DAMAGED,
                                    ProblemKind.LIBRARY_MISSING_DATABASE,
                                    ProblemKind.LIBRARY_UNUSABLE)
                            .contains(e.problem().kind()),
                    e.problem().toString());
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"서재 #1", "a?mode=memory&cache=shared", "100%25 %2e%2e", "a;b'c\"d"})
    @DisabledOnOs(OS.WINDOWS)
    void theSignsOfAFoldersNameMeanNothing(String name) throws Exception {
        Path library = folder.resolve(name);
        TestLibraries.filled(library, 3).close();
        assertTrue(Files.size(library.resolve("seojae.db")) > 0);
        try (Library again = TestLibraries.open(library)) {
            assertEquals(3, again.browse().find(Query.ALL).size());
        }
    }

    @Test
    void manyProgramsOnANewHomeAreOneMachineAndOneLibrary() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path state = folder.resolve("state" + round);
            Path library = folder.resolve("home" + round + "/library");
            List<Callable<String>> programs = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                programs.add(
                        () -> {
                            Machine machine = Machine.in(state);
                            try (Library opened =
                                    Library.open(library, LibraryTools.standard(machine))) {
                                assertFalse(opened.readOnly());
                                opened.notes().append(1, "nobody's");
                                return machine.id();
                            }
                        });
            }
            Set<String> ids = new HashSet<>();
            try (ExecutorService crew = Executors.newFixedThreadPool(10)) {
                for (Future<String> one : crew.invokeAll(programs)) {
                    ids.add(one.get());
                }
            }
            assertEquals(1, ids.size());
        }
    }

    @Test
    void whereNothingCanBeWrittenTheLibraryIsRead() throws Exception {
        Path path = folder.resolve("library");
        TestLibraries.filled(path, 3).close();
        // What readers and writers share cannot be laid there, as on a disk that is
        // write-protected.
        Files.deleteIfExists(path.resolve("seojae.db-wal"));
        Files.deleteIfExists(path.resolve("seojae.db-shm"));
        Files.createDirectory(path.resolve("seojae.db-wal"));
        try (Library library = TestLibraries.open(path)) {
            assertTrue(library.readOnly());
            assertEquals(3, library.browse().find(Query.ALL).size());
            SeojaeException refused =
                    assertThrows(
                            SeojaeException.class,
                            () -> library.notes().append(library.browse().ids(Query.ALL)[0], "x"));
            assertEquals(ProblemKind.LIBRARY_READ_ONLY, refused.problem().kind());
            assertTrue(refused.problem().toString().contains(path.toString()));
        }
    }

    @Test
    void aHolderFromTheFutureDoesNotLockForGood() throws Exception {
        Path path = folder.resolve("library");
        TestLibraries.filled(path, 3).close();
        Path holder = Files.createDirectories(path.resolve("holders")).resolve("other-1.holder");
        String future = Long.toString(Instant.now().plus(Duration.ofDays(900)).getEpochSecond());
        Files.writeString(holder, "machine=other\nname=other\ntime=" + future + "\n");
        try (Library held = TestLibraries.open(path)) {
            assertEquals("other", held.heldBy()); // its file was written just now, so it lives
        }
        Instant old = Instant.now().minus(Duration.ofHours(1));
        Files.setLastModifiedTime(holder, FileTime.from(old));
        try (Library free = TestLibraries.open(path)) {
            assertFalse(free.readOnly());
        }
    }
}
