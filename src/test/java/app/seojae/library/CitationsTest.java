package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.citation.CitationMap;
import app.seojae.library.citation.CitationState;
import app.seojae.library.citation.Citations;
import app.seojae.library.citation.MissingWork;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Status;
import app.seojae.pdf.TypedPages;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who cites whom, by the references of PDFs, as papers and PDFs come and go. */
class CitationsTest {

    private static final String OLD = "Old Roots of Attentive Reading Machines";
    private static final String MIDDLE = "Middle Ground: Fields of Slow Gradient Weather";
    private static final String NEW = "New Leaves on the Trees of Sparse Thought";
    private static final String ABSENT = "A Work That Nobody Here Has Ever Stored";

    @TempDir Path folder;
    private Library library;
    private Transfers transfers;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("library"));
        transfers = TestLibraries.offline(library, folder.resolve("state"));
        library.importer()
                .importText(
                        "2024-10-24.md",
                        Digests.lines(
                                "2001.00001|" + OLD + "|요약|쉬운|x|1",
                                "2205.00002|" + MIDDLE + "|요약|쉬운|x|1",
                                "2410.00003|" + NEW + "|요약|쉬운|x|1"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Citations citations() {
        return library.finding().citations();
    }

    private long paper(String id) throws Exception {
        return library.browse().resolve(id).orElseThrow();
    }

    private CitationMap map(String id) throws Exception {
        return citations().map(paper(id));
    }

    private void cite(String id, String... entries) throws Exception {
        Path file = CitingPages.save(folder.resolve(id + ".pdf"), List.of(entries));
        transfers.pdfs().add(paper(id), file);
        index();
    }

    private void index() throws Exception {
        library.finding().pdfIndexer().catchUp(CancelFlag.never());
    }

    private static List<String> titles(List<PaperRow> rows) {
        return rows.stream().map(PaperRow::title).toList();
    }

    private void citeAll() throws Exception {
        cite(
                "2410.00003",
                "A. Bell and C. Dorn. Another thing entirely. In ICML, 2019.",
                "E. Fink, G. Hall. " + MIDDLE + ". arXiv preprint arXiv:2205.00002, 2022.",
                "I. Jung. " + OLD.toLowerCase(java.util.Locale.ROOT) + ". In NeurIPS, 2021.",
                "K. Lim. " + ABSENT + ". arXiv:1999.00001, 2019.");
        cite(
                "2205.00002",
                "I. Jung. " + OLD + ". In NeurIPS, 2021.",
                "Kim Lim. “" + ABSENT + ",” Journal of That, 2019.");
    }

    @Test
    void aPaperStandsAmongThoseItCitesAndThoseThatCiteIt() throws Exception {
        assertEquals(CitationState.NO_PDF, map("2410.00003").state());
        citeAll();
        CitationMap newest = map("2410.00003");
        assertEquals(CitationState.LISTED, newest.state());
        assertEquals(4, newest.references());
        assertEquals(List.of(OLD, MIDDLE), titles(newest.cites()), "old to new");
        assertEquals(List.of(), newest.citedBy());
        CitationMap oldest = map("2001.00001");
        assertEquals(List.of(MIDDLE, NEW), titles(oldest.citedBy()));
        assertEquals(List.of(OLD, MIDDLE, NEW), titles(map("2205.00002").oldToNew()));
    }

    @Test
    void whatIsCitedAndNotHereIsCountedOncePerPaper() throws Exception {
        citeAll();
        MissingWork most = citations().missing(9).getFirst();
        assertEquals(ABSENT, most.title());
        assertEquals("1999.00001", String.valueOf(most.arxivId()));
        assertEquals(List.of(paper("2205.00002"), paper("2410.00003")), most.citing());
        assertEquals(1, citations().missing(1).size());
        library.paperStates().status(List.of(paper("2410.00003")), Status.SKIPPED);
        assertEquals(List.of(paper("2205.00002")), citations().missing(9).getFirst().citing());
        library.paperStates().status(List.of(paper("2205.00002")), Status.READ);
        assertEquals(List.of(), citations().missing(9));
    }

    @Test
    void aPaperThatComesLaterIsFound() throws Exception {
        citeAll();
        library.importer()
                .importText("2024-10-25.md", Digests.lines("1912.00009|" + ABSENT + "|요약|쉬운|x|1"));
        assertEquals(List.of(MIDDLE), titles(map("1912.00009").citedBy()), "not by another id");
        assertEquals(List.of(ABSENT, OLD), titles(map("2205.00002").cites()));
    }

    @Test
    void whatAPdfSaidIsForgottenWithIt() throws Exception {
        citeAll();
        Path file = transfers.pdfs().file(paper("2410.00003")).orElseThrow();
        CitingPages.save(
                file, List.of("E. Fink. " + MIDDLE + ". In ICLR, 2022.", "X. Y. Z, 2020."));
        index();
        assertEquals(List.of(MIDDLE), titles(map("2410.00003").cites()));
        assertEquals(List.of(MIDDLE), titles(map("2001.00001").citedBy()));
        Files.delete(file);
        index();
        assertEquals(List.of(), map("2410.00003").cites());
        assertEquals(List.of(), map("2205.00002").citedBy());
    }

    @Test
    void eachPdfIsReadOnceForWordsAndReferences() throws Exception {
        citeAll();
        long reads = library.texts().reads();
        assertEquals(4, reads);
        Path index = folder.resolve("library/citations.db");
        library.close();
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(index + end));
        }
        library = Digests.open(folder.resolve("library"));
        assertEquals(CitationState.WAITING, map("2410.00003").state());
        assertEquals(2, library.finding().pdfIndexer().due().size());
        index();
        assertEquals(List.of(OLD, MIDDLE), titles(map("2410.00003").cites()));
        assertEquals(0, library.texts().reads(), "its text was kept");
        assertTrue(library.finding().pdfIndexer().due().isEmpty());
    }

    @Test
    void aPdfWithoutListSaysSo() throws Exception {
        Path file = new TypedPages().page().body(700, "Some words.").save(folder.resolve("x.pdf"));
        transfers.pdfs().add(paper("2001.00001"), file);
        index();
        assertEquals(CitationState.NO_LIST, map("2001.00001").state());
    }
}
