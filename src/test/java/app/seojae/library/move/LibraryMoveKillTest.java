package app.seojae.library.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.files.LibraryFolder;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.Victims;
import app.seojae.work.ByteMeter;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A move that is killed, and one whose disk is full: the old library is whole, and can be moved.
 */
class LibraryMoveKillTest {

    private static final int KILLS = Integer.getInteger("seojae.kills", 4);
    private static final int FILES = 12;

    @TempDir Path folder;
    private Path from;
    private Path to;

    @BeforeEach
    void fill() throws Exception {
        from = folder.resolve("library");
        to = folder.resolve("other");
        try (Library library = TestLibraries.filled(from, 20)) {
            library.notes().replace(1, "one");
        }
        Path pdfs = new LibraryFolder(from).madePdfs();
        for (int i = 0; i < FILES; i++) {
            Files.writeString(pdfs.resolve("p" + i + ".pdf"), "x".repeat(300_000 + i));
        }
    }

    private Process victim(String before) throws Exception {
        List<String> command =
                Victims.command(List.of(), MoveVictim.class, from.toString(), to.toString());
        List<String> all = new ArrayList<>(command);
        if (!before.isEmpty()) {
            String quoted =
                    String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
            all = List.of("bash", "-c", before + "; exec " + quoted);
        }
        return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    @Test
    void aKillLeavesTheLibraryAndTheNextTryTakesTheRestAway() throws Exception {
        Map<String, Long> before = LibraryMoveTest.listing(from);
        Random random = new Random(Long.getLong("seojae.kills.seed", System.nanoTime()));
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Process victim = victim("");
            int lines = 1 + random.nextInt(2 * FILES);
            try (BufferedReader said = victim.inputReader()) {
                for (int read = 0; read < lines && said.readLine() != null; ) {
                    read++;
                }
            } finally {
                victim.destroyForcibly().waitFor();
            }
            assertEquals(before, LibraryMoveTest.listing(from));
            killed += Files.exists(to.resolve("seojae.db")) ? 0 : 1;
            if (Files.exists(to.resolve("seojae.db"))) {
                check(to); // it was quicker than the kill: a library is there, and whole
                try (var all = Files.walk(to)) {
                    for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
        assertTrue(killed > 0, "no kill came in time");
        Path moved = new LibraryMove(LibraryMoveTest.care(from)).copy(to, ByteMeter.silent());
        check(moved);
        assertTrue(
                LibraryMoveTest.listing(to).keySet().stream()
                        .noneMatch(name -> name.startsWith(".moving")));
    }

    /** The limit on the size of files fails every write beyond it, as a full disk does. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskLeavesTheLibraryAndNothingElse() throws Exception {
        Map<String, Long> before = LibraryMoveTest.listing(from);
        Process victim = victim("ulimit -f 200");
        String said = new String(victim.getInputStream().readAllBytes());
        victim.waitFor();
        assertTrue(said.startsWith("begun") && !said.contains("moved"), said);
        assertEquals(before, LibraryMoveTest.listing(from));
        assertTrue(Files.notExists(to), "what was copied is taken away");
        check(from);
    }

    private static void check(Path place) throws Exception {
        try (Library library = TestLibraries.open(place)) {
            assertEquals("one", library.browse().paper(1).orElseThrow().note());
            assertEquals(FILES, LibraryMoveTest.listing(place.resolve("pdfs")).size());
        }
    }
}
