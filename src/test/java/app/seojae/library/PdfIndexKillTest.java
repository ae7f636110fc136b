package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.transfer.Transfers;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.pdf.TypedPages;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that indexes PDFs at a random one; {@code -Dseojae.kills=50} kills more often.
 */
class PdfIndexKillTest {

    private static final int KILLS = Integer.getInteger("seojae.kills", 3);
    private static final int PDFS = 12;

    @TempDir Path folder;

    @Test
    void whatWasIndexedStaysAndTheRestFollows() throws Exception {
        Random random = new Random(Long.getLong("seojae.kills.seed", 5));
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = folder.resolve("library" + kill);
            long[] ids = filled(place);
            List<String> said =
                    new ArrayList<>(
                            Victims.runAndKill(
                                    PdfIndexVictim.class,
                                    1 + random.nextInt(PDFS - 2),
                                    place.toString()));
            said.remove("done");
            try (Library library = Digests.open(place)) {
                List<Long> due = library.finding().pdfIndexer().due();
                assertTrue(due.size() <= PDFS - said.size(), due + " after " + said);
                for (String one : said) {
                    assertTrue(found(library, "whale").contains(Long.parseLong(one)), one);
                }
                library.finding().pdfIndexer().catchUp(CancelFlag.never());
                assertEquals(PDFS, library.finding().pdfIndexer().state().indexed());
                for (int i = 0; i < PDFS; i++) {
                    assertEquals(List.of(ids[i]), found(library, "\"whale " + (char) ('a' + i)));
                }
            }
        }
    }

    private long[] filled(Path place) throws Exception {
        long[] ids = new long[PDFS];
        try (Library library = Digests.open(place)) {
            String[] lines = new String[PDFS];
            for (int i = 0; i < PDFS; i++) {
                lines[i] = "2410.%05d|제목|요약|쉬운|x|1".formatted(i);
            }
            library.importer().importText("2024-10-24.md", Digests.lines(lines));
            Transfers transfers = TestLibraries.offline(library, folder.resolve("state"));
            for (int i = 0; i < PDFS; i++) {
                ids[i] = library.browse().resolve("2410.%05d".formatted(i)).orElseThrow();
                Path pdf =
                        new TypedPages()
                                .page()
                                .body(700, "whale " + (char) ('a' + i) + "q")
                                .save(folder.resolve("p.pdf"));
                transfers.pdfs().add(ids[i], pdf);
            }
        }
        return ids;
    }

    private static List<Long> found(Library library, String words) throws Exception {
        String query = words.startsWith("\"") ? words + "q\"" : words;
        return Arrays.stream(library.browse().search(Query.best(query, Scope.PDF)))
                .boxed()
                .toList();
    }
}
