package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.duplicate.Duplicates;
import app.seojae.library.duplicate.StandingMerge;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TypedPages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that puts papers together and apart while it writes; both papers or the one are
 * there, and nothing it said was written is lost. {@code -Dseojae.kills=50} kills more often,
 * {@code -Dseojae.kills.seed} the same way again.
 */
class MergeKillTest {

    private static final int KILLS = Integer.getInteger("seojae.kills", 2);
    private static final int PAPERS = 7;
    private static final int MOST_LINES = 120;

    @TempDir Path folder;

    @Test
    void papersAndWordsOutliveAKill() throws Exception {
        long seed = Long.getLong("seojae.kills.seed", System.nanoTime());
        System.out.println("MergeKillTest: -Dseojae.kills.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            Path place = folder.resolve("library" + i);
            Map<Long, byte[]> pdfs = fill(place, folder.resolve("state" + i));
            List<String> said =
                    Victims.runAndKill(
                            MergeVictim.class,
                            random.nextInt(MOST_LINES),
                            place.toString(),
                            Long.toString(random.nextLong()));
            check(place, folder.resolve("state" + i), pdfs, said);
        }
    }

    private Map<Long, byte[]> fill(Path place, Path state) throws Exception {
        Map<Long, byte[]> pdfs = new TreeMap<>();
        try (Library library = Digests.open(place)) {
            String[] lines = new String[PAPERS];
            for (int i = 0; i < PAPERS; i++) {
                lines[i] = "2410.%05d|Title %d|s|e|x|1".formatted(i, i);
            }
            library.importer().importText("2024-10-24.md", Digests.lines(lines));
            Transfers transfers = TestLibraries.offline(library, state);
            for (long paper : library.browse().ids(Query.ALL)) {
                Path file = folder.resolve(paper + ".pdf");
                new TypedPages().page().line(72, 700, 11, "paper " + paper).save(file);
                transfers.pdfs().add(paper, file);
                pdfs.put(paper, Files.readAllBytes(transfers.pdfs().file(paper).orElseThrow()));
                library.paperStates().tag(List.of(paper), List.of("own " + paper), List.of());
            }
        }
        return pdfs;
    }

    private static void check(Path place, Path state, Map<Long, byte[]> pdfs, List<String> said)
            throws Exception {
        try (Library library = Digests.open(place)) {
            Transfers transfers = TestLibraries.offline(library, state);
            assertEquals(List.of(), library.health().problems());
            assertSaid(library, said);
            partAll(library.finding().duplicates());
            assertEquals(PAPERS, library.browse().ids(Query.ALL).length);
            for (Paper paper : papers(library)) {
                long id = paper.row().id();
                assertTrue(paper.row().tags().contains("own " + id), paper.row().tags().toString());
                assertArrayEquals(
                        pdfs.get(id),
                        Files.readAllBytes(transfers.pdfs().file(id).orElseThrow()),
                        "the PDF of " + id);
            }
            assertSaid(library, said);
            assertEquals(List.of(), library.health().problems());
        }
    }

    private static List<Paper> papers(Library library) throws SeojaeException {
        List<Long> ids = new ArrayList<>();
        for (long id : library.browse().ids(Query.ALL)) {
            ids.add(id);
        }
        return library.browse().papers(ids);
    }

    /** Every note and tag that was said to be written stands at some paper. */
    private static void assertSaid(Library library, List<String> said) throws SeojaeException {
        StringBuilder all = new StringBuilder();
        for (Paper paper : papers(library)) {
            all.append(paper.note()).append(paper.row().tags());
        }
        for (String line : said) {
            if (line.startsWith("note-") || line.startsWith("tag-")) {
                assertTrue(all.indexOf(line) >= 0, line + " of " + said);
            }
        }
    }

    private static void partAll(Duplicates duplicates) throws SeojaeException {
        List<StandingMerge> merges = duplicates.merged();
        while (!merges.isEmpty()) {
            int before = merges.size();
            for (StandingMerge merge : merges) {
                try {
                    duplicates.part(merge);
                } catch (SeojaeException e) {
                    continue; // one made on top of it goes first
                }
            }
            merges = duplicates.merged();
            assertTrue(merges.size() < before, "some merge can always be taken back");
        }
    }
}
