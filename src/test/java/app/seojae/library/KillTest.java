package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.digest.ImportReport;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that imports and writes notes, at a random line of what it says; what it said was
 * done must be there. {@code -Dseojae.kills=50} kills more often, {@code -Dseojae.kills.seed} the
 * same way again.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("seojae.kills", 4);
    private static final int FILES = 400;
    private static final int PAPERS_A_FILE = 5;

    @TempDir Path folder;

    @Test
    void whatWasSaidToBeDoneIsThereAfterAKill() throws Exception {
        Path digests = Files.createDirectories(folder.resolve("digests"));
        for (int i = 0; i < FILES; i++) {
            List<String> lines = new ArrayList<>();
            for (int j = 0; j < PAPERS_A_FILE; j++) {
                lines.add("2410.%05d|Title|논문 요약 %d|쉬운 설명|x|1".formatted(i * PAPERS_A_FILE + j, i));
            }
            Files.write(
                    digests.resolve("d%03d.md".formatted(i)),
                    Digests.lines(lines.toArray(String[]::new)));
        }
        long seed = Long.getLong("seojae.kills.seed", System.nanoTime());
        System.out.println("KillTest: -Dseojae.kills.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            killOnce(folder.resolve("library" + i), digests, random.nextInt(2 * FILES));
        }
    }

    private static void killOnce(Path place, Path digests, int lines) throws Exception {
        List<String> said =
                Victims.runAndKill(KillVictim.class, lines, place.toString(), digests.toString());
        try (Library library = Digests.open(place)) {
            assertEquals(List.of(), library.health().problems());
            long files = said.stream().filter(line -> line.startsWith("file ")).count();
            assertTrue(
                    library.browse().find(Query.ALL).size() >= files * PAPERS_A_FILE,
                    files + " files were said to be in");
            for (Map.Entry<Long, Integer> note : lastNotes(said).entrySet()) {
                Paper paper = library.browse().paper(note.getKey()).orElseThrow();
                int there = Integer.parseInt(paper.note().replace("note ", ""));
                assertTrue(there >= note.getValue(), paper.note());
                assertTrue(paper.row().bookmarked());
            }
            ImportReport again =
                    library.importer()
                            .importPaths(
                                    List.of(digests), Progress.NONE, CancelFlag.never(), one -> {});
            assertEquals(0, again.updated());
            library.indexer().catchUp(CancelFlag.never());
            assertEquals(
                    FILES * PAPERS_A_FILE,
                    library.browse().search(Query.best("요약", Scope.DIGEST)).length);
            assertEquals(List.of(), library.health().problems());
        }
    }

    private static Map<Long, Integer> lastNotes(List<String> said) {
        Map<Long, Integer> notes = new HashMap<>();
        for (String line : said) {
            String[] words = line.split(" ");
            if (words[0].equals("note") && words.length == 3) {
                notes.put(Long.valueOf(words[1]), Integer.valueOf(words[2]));
            }
        }
        return notes;
    }
}
