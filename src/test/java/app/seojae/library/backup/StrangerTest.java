package app.seojae.library.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.Victims;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of a library that belong to somebody else: told by the name of the file, read where they
 * can be, and nothing is lost or made anew. The administrator's program runs without the right to
 * everybody's files, on files of nobody; anybody else's on files that are closed to themselves.
 */
@EnabledOnOs(OS.LINUX)
class StrangerTest {

    private static final int NOBODY = 65534;
    private static final int PAPERS = 6;

    @TempDir Path folder;
    private Path place;
    private boolean root;
    private List<Path> backups;

    @BeforeEach
    void fill() throws Exception {
        root = "root".equals(Files.getOwner(folder).getName());
        place = folder.resolve("library");
        try (Library library = TestLibraries.filled(place, PAPERS)) {
            library.notes().replace(1, "mine");
        }
        Files.writeString(Files.createDirectories(place.resolve("pdfs")).resolve("a.pdf"), "x");
        backups = new ArrayList<>();
        for (int day = 2; day >= 1; day--) {
            Instant then = Instant.now().minus(Duration.ofDays(day));
            LibraryCare care =
                    new LibraryCare(
                            place,
                            TestLibraries.machine(),
                            InstantSource.fixed(then),
                            ZoneOffset.UTC);
            backups.add(care.backup().file());
        }
    }

    @AfterEach
    void openAll() throws IOException {
        for (Path dir : List.of(place, place.resolve("pdfs"), place.resolve("backups"))) {
            Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * Gives a file or folder to somebody else; on others' files the owner's rights do not count.
     */
    private void give(Path path, String rights) throws IOException {
        if (root) {
            Files.setAttribute(path, "unix:uid", NOBODY);
            Files.setAttribute(path, "unix:gid", NOBODY);
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private void close(Path path) throws IOException {
        give(path, "---------");
    }

    private List<String> tried(String... deeds) throws Exception {
        List<String> command = new ArrayList<>();
        if (root) {
            command.addAll(
                    List.of(
                            "setpriv",
                            "--bounding-set=-all",
                            "--inh-caps=-all",
                            "--ambient-caps=-all"));
        }
        command.addAll(
                Victims.command(
                        List.of(),
                        StrangerChild.class,
                        place.toString(),
                        folder.resolve("out.seojae").toString()));
        command.addAll(List.of(deeds));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(!root, "nothing here gives rights away");
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assumeTrue(!said.startsWith("setpriv:"), "rights cannot be given away here: " + said);
        return said.lines().toList();
    }

    private static String unreadable(Path path) {
        return "FILE_UNREADABLE [" + path + "]";
    }

    @Test
    void aFolderThatIsClosedIsToldAndNotTakenForAnEmptyOne() throws Exception {
        close(place);
        assertEquals(
                List.of(
                        "open: " + unreadable(place),
                        "backup: " + unreadable(place.resolve("seojae.db")),
                        "archive: " + unreadable(place.resolve("seojae.db")),
                        "restore: " + unreadable(place)),
                tried("open", "backup", "archive", "restore"));
    }

    @Test
    void aDatabaseThatIsClosedIsToldByItsNameAndCanBeBroughtBack() throws Exception {
        Path database = place.resolve("seojae.db");
        close(database);
        assertEquals(
                List.of(
                        "open: " + unreadable(database),
                        "backup: " + unreadable(database),
                        "archive: " + unreadable(database),
                        "restore: " + PAPERS,
                        "open: " + PAPERS + " to write"),
                tried("open", "backup", "archive", "restore", "open"));
        try (Stream<Path> files = Files.list(place)) {
            assertEquals(1, files.filter(one -> one.toString().contains(".damaged-")).count());
        }
    }

    @Test
    void aLogThatIsClosedIsToldByItsNameAndStays() throws Exception {
        Path log = Files.write(place.resolve("seojae.db-wal"), new byte[100]);
        close(log);
        assertEquals(
                List.of("open: " + unreadable(log), "backup: " + unreadable(log)),
                tried("open", "backup"));
        assertEquals(100, Files.size(log));
    }

    /** As a library of the family's other account is: read, and taken along in one file. */
    @Test
    void whatMayOnlyBeReadIsReadAndTakenAlong() throws Exception {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path one : all.toList().reversed()) {
                give(one, Files.isDirectory(one) ? "r-xr-xr-x" : "r--r--r--");
            }
        }
        List<String> said = tried("open", "list", "backup", "archive", "restore");
        assertEquals(
                List.of(
                        "open: " + PAPERS + " to read",
                        "list: 2",
                        "backup: FILE_UNWRITABLE [" + place.resolve("backups") + "]",
                        "archive: " + PAPERS),
                said.subList(0, 4));
        assertEquals("restore: FILE_UNWRITABLE", said.getLast().replaceAll(" \\[.*", ""));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.filter(one -> one.toString().endsWith(".part")).count());
        }
    }

    @Test
    void aDatabaseThatMayOnlyBeReadIsRead() throws Exception {
        give(place.resolve("seojae.db"), "r--r--r--");
        assertEquals(
                List.of("open: " + PAPERS + " to read", "backup: true", "archive: " + PAPERS),
                tried("open", "backup", "archive"));
    }

    @Test
    void aBackupThatIsClosedDoesNotCountAndTheOneBeforeIsTheWayBack() throws Exception {
        close(backups.getLast());
        assertEquals(
                List.of("list: 2", "offer: " + backups.getFirst(), "backup: true", "restore: 6"),
                tried("list", "offer", "backup", "restore"));
        assertEquals(true, Files.exists(backups.getLast()), "it is not ours to throw away");
    }

    @Test
    void aFolderOfBackupsThatIsClosedIsToldAndTheLibraryOpens() throws Exception {
        Path closed = place.resolve("backups");
        close(closed);
        assertEquals(
                List.of(
                        "open: " + PAPERS + " to write",
                        "list: " + unreadable(closed),
                        "backup: FILE_UNWRITABLE [" + closed + "]",
                        "archive: " + PAPERS),
                tried("open", "list", "backup", "archive"));
    }

    @Test
    void aFolderOfPdfsThatIsClosedKeepsTheLibraryFromNothingElse() throws Exception {
        close(place.resolve("pdfs"));
        assertEquals(
                List.of(
                        "open: " + PAPERS + " to write",
                        "backup: true",
                        "archive: " + unreadable(place.resolve("pdfs"))),
                tried("open", "backup", "archive"));
    }

    /** A folder that was a library never becomes a new one, though nobody sees what is in it. */
    @Test
    void behindClosedFoldersNoNewLibraryIsMade() throws Exception {
        Files.delete(place.resolve("seojae.db"));
        close(place.resolve("pdfs"));
        close(place.resolve("backups"));
        assertEquals(List.of("open: LIBRARY_MISSING_DATABASE [" + place + "]"), tried("open"));
        assertEquals(false, Files.exists(place.resolve("seojae.db")));
    }
}
