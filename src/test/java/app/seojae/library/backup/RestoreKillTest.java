package app.seojae.library.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.Victims;
import app.seojae.model.paper.Query;
import app.seojae.work.ByteMeter;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A restore that is killed, and one whose disk is full: there is the old library or the new one.
 */
class RestoreKillTest {

    private static final int KILLS = Integer.getInteger("seojae.kills", 4);

    @TempDir Path folder;
    private Path place;
    private Path one;
    private Path other;
    private LibraryCare care;

    @BeforeEach
    void makeBoth() throws Exception {
        place = folder.resolve("library");
        care =
                new LibraryCare(
                        place,
                        TestLibraries.tools().machine(),
                        InstantSource.system(),
                        ZoneId.systemDefault());
        try (Library library = TestLibraries.filled(place, 20)) {
            library.notes().replace(1, "one");
        }
        one = folder.resolve("one.seojae");
        care.archive(one, true, ByteMeter.silent());
        try (Library library = TestLibraries.open(place)) {
            library.notes().replace(1, "other");
        }
        other = folder.resolve("other.seojae");
        care.archive(other, true, ByteMeter.silent());
    }

    private String note() throws Exception {
        try (Library library = TestLibraries.open(place)) {
            library.tidy();
            assertEquals(List.of(), library.health().problems());
            assertEquals(20, library.browse().find(Query.ALL).size());
            return library.browse().paper(1).orElseThrow().note();
        }
    }

    private List<String> command(String before, Path... args) {
        List<String> command = Victims.command(List.of(), RestoreVictim.class, place.toString());
        for (Path arg : args) {
            command.add(arg.toString());
        }
        if (before.isEmpty()) {
            return command;
        }
        String quoted = String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
        return List.of("bash", "-c", before + "; exec " + quoted);
    }

    @Test
    void aKillLeavesTheOldLibraryOrTheNewOne() throws Exception {
        Random random = new Random(Long.getLong("seojae.kills.seed", System.nanoTime()));
        for (int i = 0; i < KILLS; i++) {
            Process victim =
                    new ProcessBuilder(command("", one, other))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (BufferedReader said = victim.inputReader()) {
                said.readLine();
                victim.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
            } finally {
                victim.destroyForcibly().waitFor();
            }
            assertTrue(Set.of("one", "other").contains(note()), note());
        }
    }

    /** Kills between any two of the moves: what a killed program left is ended by the next. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whoeverOpensALibraryEndsASwapThatWasBegun(int moved) throws Exception {
        Path incoming = place.resolve("seojae.db.incoming");
        Path source = care.backup().file();
        try (Library library = TestLibraries.open(place)) {
            library.notes().replace(1, "newer");
        }
        Files.copy(source, incoming);
        Files.writeString(place.resolve("seojae.db-wal"), "");
        Files.writeString(place.resolve("seojae.db.swap"), "seojae.db.replaced-x");
        List<String> ends = List.of("-wal", "");
        for (int i = 0; i < Math.min(moved, 2); i++) {
            Files.move(
                    place.resolve("seojae.db" + ends.get(i)),
                    place.resolve("seojae.db.replaced-x" + ends.get(i)));
        }
        if (moved == 3) {
            Files.move(incoming, place.resolve("seojae.db"));
        }
        assertEquals("other", note());
        assertTrue(Files.exists(place.resolve("seojae.db.replaced-x")));
        assertTrue(Files.notExists(place.resolve("seojae.db.swap")));
        assertTrue(Files.notExists(incoming));
    }

    /** The limit on the size of files fails every write beyond it, as a full disk does. */
    @ParameterizedTest
    @ValueSource(ints = {1, 64, 300})
    void aFullDiskLeavesTheOldLibrary(int kilobytes) throws Exception {
        Process victim =
                new ProcessBuilder(command("ulimit -f " + kilobytes, one, one))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(victim.getInputStream().readNBytes(2000));
        victim.destroyForcibly().waitFor();
        assertTrue(!said.startsWith("restored"), said);
        assertEquals("other", note());
        try (Stream<Path> files = Files.list(place)) {
            assertEquals(
                    List.of(), files.filter(file -> file.toString().contains("restore.")).toList());
        }
    }
}
