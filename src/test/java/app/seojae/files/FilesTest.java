package app.seojae.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    @TempDir Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void homesFollowThePlatform() {
        Path user = Path.of("/home/kim");
        Home linux = Home.of("Linux", user, Map.of("XDG_DATA_HOME", "/data"), null);
        assertEquals(Path.of("/data/seojae"), linux.library());
        assertEquals(Path.of("/home/kim/.config/seojae"), linux.settings());
        assertEquals(Path.of("/home/kim/.local/state/seojae"), linux.state());
        Home relative = Home.of("Linux", user, Map.of("XDG_DATA_HOME", "data"), null);
        assertEquals(Path.of("/home/kim/.local/share/seojae"), relative.library());
        Home mac = Home.of("Mac OS X", user, Map.of(), null);
        assertEquals(Path.of("/home/kim/Library/Logs/Seojae"), mac.state());
        Home chosen = Home.of("Linux", user, Map.of("SEOJAE_LIBRARY", "/mine"), null);
        assertEquals(Path.of("/mine"), chosen.library());
    }

    @Test
    void aPortableProgramKeepsAllBesideItself() throws IOException {
        Files.createFile(folder.resolve("portable"));
        Home home = Home.of("Linux", Path.of("/home/kim"), Map.of(), folder);
        assertEquals(folder.resolve("data/library"), home.library());
    }

    @Test
    void aFileIsWrittenWholly() throws Exception {
        Path file = folder.resolve("inner/a.txt");
        AtomicFile.write(file, new byte[] {1, 2});
        AtomicFile.write(file, new byte[] {3});
        assertArrayEquals(new byte[] {3}, Files.readAllBytes(file));
    }

    @Test
    void aFullDiskLeavesNothingUnderTheName() throws Exception {
        Path file = folder.resolve("a.txt");
        SeojaeException failure =
                assertThrows(
                        SeojaeException.class,
                        () ->
                                AtomicFile.write(
                                        file,
                                        out -> {
                                            out.write(1);
                                            throw new FileSystemException(
                                                    "a.txt", null, "No space left on device");
                                        }));
        assertEquals(ProblemKind.DISK_FULL, failure.problem().kind());
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "pdfs/../../evil", "/etc/passwd", "", "."})
    void noPathLeadsOutOfALibrary(String path) {
        assertThrows(SeojaeException.class, () -> new LibraryFolder(folder).resolve(path));
    }

    @Test
    void pathsAreRelativeWithSlashes() throws Exception {
        LibraryFolder library = new LibraryFolder(folder);
        assertEquals(
                "pdfs/2410.00001.pdf", library.relative(library.pdfs().resolve("2410.00001.pdf")));
        assertEquals(folder.resolve("pdfs/a.pdf"), library.resolve("pdfs/a.pdf"));
        assertThrows(
                IllegalArgumentException.class, () -> library.relative(folder.resolve("../x")));
    }

    @Test
    void aLibraryIsHeldByOneMachineUntilItsFileIsStale() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.ofEpochSecond(1_000_000));
        InstantSource clock = now::get;
        LibraryFolder library = LibraryFolder.at(folder);
        Machine mine = new Machine("1", "내 컴퓨터");
        Machine other = new Machine("2", "other");
        try (LibraryHolder first = LibraryHolder.take(library, mine, clock)) {
            assertNull(first.heldBy());
            assertEquals("내 컴퓨터", LibraryHolder.take(library, other, clock).heldBy());
            assertNull(LibraryHolder.take(library, mine, clock).heldBy());
            now.set(now.get().plus(LibraryHolder.STALE).minusSeconds(60));
            first.renew();
            now.set(now.get().plus(LibraryHolder.STALE).minusSeconds(60));
            assertEquals("내 컴퓨터", LibraryHolder.take(library, other, clock).heldBy());
            now.set(now.get().plus(LibraryHolder.STALE));
            assertNull(LibraryHolder.take(library, other, clock).heldBy());
        }
    }

    @Test
    void whoWasKilledOnThisMachineLeavesNothing() throws Exception {
        LibraryFolder library = LibraryFolder.at(folder);
        Machine mine = new Machine("1", "mine");
        InstantSource clock = InstantSource.system();
        Path alive;
        try (LibraryHolder holder = LibraryHolder.take(library, mine, clock);
                Stream<Path> files = Files.list(library.holders())) {
            alive = files.findFirst().orElseThrow();
            assertNull(holder.heldBy());
            Path killed = library.holders().resolve("1-" + Integer.MAX_VALUE + ".holder");
            Files.copy(alive, killed);
            LibraryHolder.take(library, mine, clock);
            assertTrue(Files.exists(alive), "this one works");
            assertTrue(Files.notExists(killed), "that one does not");
        }
    }

    @Test
    void anUnreadableHolderHoldsNothing() throws Exception {
        LibraryFolder library = LibraryFolder.at(folder);
        Files.createDirectories(library.holders());
        Files.write(library.holders().resolve("x.holder"), new byte[] {'\\', 'u', 'z', 0});
        Machine machine = new Machine("1", "m");
        try (LibraryHolder holder = LibraryHolder.take(library, machine, InstantSource.system())) {
            assertNull(holder.heldBy());
        }
    }

    @Test
    void aMachineKeepsItsNumber() throws Exception {
        assertEquals(Machine.in(folder).id(), Machine.in(folder).id());
    }
}
