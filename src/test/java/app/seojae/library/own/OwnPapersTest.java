package app.seojae.library.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.reference.BibtexExport;
import app.seojae.export.reference.CslJsonExport;
import app.seojae.export.reference.RisExport;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.ArxivId;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Section;
import app.seojae.model.digest.TextOrigin;
import app.seojae.model.paper.OwnFacts;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of one's own: added together, kept whatever arXiv says, mended and given back. */
class OwnPapersTest {

    private static final ArxivId ID = new ArxivId("1706.03762");

    @TempDir Path folder;
    private LoopbackArxiv arxiv;
    private Library library;
    private OwnPapers own;

    @BeforeEach
    void open() throws Exception {
        arxiv = new LoopbackArxiv();
        library = TestLibraries.open(folder.resolve("library"));
        own = own(true);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
        arxiv.close();
    }

    private OwnPapers own(boolean allowed) {
        Path state = folder.resolve("state");
        return library.arrivals()
                .additions(
                        allowed
                                ? TestLibraries.web(arxiv.base(), state)
                                : TestLibraries.noWeb(state))
                .papers();
    }

    private Path pdf(String name) {
        return TestPdfs.pages(folder.resolve(name), 2);
    }

    private static OwnFacts facts(String title) {
        return new OwnFacts(title, "", null);
    }

    private Paper paper(long number) throws Exception {
        return library.browse().paper(number).orElseThrow();
    }

    private Added add(OwnPapers by, List<ArxivId> ids, OwnPdf... pdfs) throws Exception {
        return by.addAll(ids, List.of(pdfs), Progress.NONE, CancelFlag.never());
    }

    @Test
    void numbersAndPdfsAreAskedForTogether() throws Exception {
        ArxivId other = new ArxivId("2410.17637");
        Path file = pdf("a.pdf");
        Added added =
                add(
                        own,
                        List.of(ID, new ArxivId("9999.00001")),
                        new OwnPdf(file, 0, other, facts("Guessed")));
        assertEquals(1, arxiv.asked().size(), arxiv.asked().toString());
        assertEquals(List.of("9999.00001"), added.unknown().stream().map(ArxivId::value).toList());
        assertNull(added.problem());
        Paper paper = paper(added.pdfs().get(file));
        assertEquals("Paper 2410.17637", paper.row().title());
        assertEquals(PdfInfo.State.STORED, paper.row().pdf().state());
        assertEquals(List.of("김철수", "Ada Lovelace"), OwnFacts.of(paper).orElseThrow().names());
        assertTrue(Files.exists(file), "the person's file stays");
    }

    /** Without a network a PDF comes all the same; once there is one, the rest is told. */
    @Test
    void aPdfIsKeptWithItsNumberNotedAndToldOfLater() throws Exception {
        Path file = pdf("a.pdf");
        Added added = add(own(false), List.of(), new OwnPdf(file, 0, ID, facts("The page says")));
        assertEquals(ProblemKind.OFFLINE, added.problem().kind());
        long number = added.pdfs().get(file);
        assertEquals(ID, paper(number).row().arxivId());
        assertEquals("The page says", paper(number).row().title());
        assertEquals(List.of(), arxiv.asked());
        add(own, List.of(ID));
        assertEquals("Paper 1706.03762", paper(number).row().title());
        assertEquals("We show 42 things.", paper(number).row().abstractText());
        assertEquals(1, paper(number).readings().size());
        add(own, List.of(ID));
        assertEquals(1, arxiv.asked().size(), "what is known is not asked for again");
    }

    @Test
    void whatArxivDoesNotKnowIsAPaperWithoutANumber() throws Exception {
        Path file = pdf("a.pdf");
        ArxivId none = new ArxivId("9999.00001");
        Added added = add(own, List.of(), new OwnPdf(file, 0, none, facts("Mine")));
        assertNull(paper(added.pdfs().get(file)).row().arxivId());
        assertEquals(List.of(none), added.unknown());
    }

    @Test
    void aDamagedPdfStopsNoOther() throws Exception {
        Path broken = TestPdfs.text(folder.resolve("broken.pdf"), "<html>Log in</html>");
        Path file = pdf("a.pdf");
        Added added =
                add(
                        own,
                        List.of(),
                        new OwnPdf(broken, 0, null, facts("Broken")),
                        new OwnPdf(file, 0, null, facts("Whole")));
        assertEquals(ProblemKind.PDF_IS_WEB_PAGE, added.refused().get(broken).kind());
        assertTrue(added.pdfs().containsKey(file));
        assertEquals(1, library.browse().find(Query.ALL).size(), "no paper without its PDF");
    }

    @Test
    void aRefusalLosesNothing() throws Exception {
        arxiv.refuse("500 Broken");
        Path file = pdf("a.pdf");
        Added added = add(own, List.of(ID), new OwnPdf(file, 0, null, facts("Mine")));
        assertTrue(added.problem() != null && added.papers().isEmpty());
        assertTrue(added.pdfs().containsKey(file));
        assertEquals(List.of(), added.unknown(), "nobody said that there is none");
    }

    @Test
    void whatIsMendedIsFoundGivenOutAndTakenBack() throws Exception {
        Path file = pdf("a.pdf");
        long number =
                add(own, List.of(), new OwnPdf(file, 0, null, facts("Mien"))).pdfs().get(file);
        assertTrue(OwnFacts.isOwn(paper(number)));
        assertFalse(BibtexExport.text(List.of(paper(number))).contains("year"));
        assertTrue(own.mend(number, new OwnFacts("Mine", "홍길동, Ada Lovelace", 1987)));
        assertFalse(own.mend(number, new OwnFacts("Mine", "홍길동, Ada Lovelace", 1987)));
        assertEquals("Mine", paper(number).row().title());
        assertEquals(1, library.browse().find(Query.ALL.withText("홍길동")).size());
        String bibtex = BibtexExport.text(List.of(paper(number)));
        assertTrue(bibtex.contains("author = {{홍길동} and Lovelace, Ada}"), bibtex);
        assertTrue(bibtex.contains("year = {1987}"), bibtex);
        assertTrue(RisExport.text(List.of(paper(number))).contains("AU  - Lovelace, Ada\r\n"));
        assertTrue(CslJsonExport.text(List.of(paper(number))).contains("\"family\": \"Lovelace\""));
        library.paperStates().undo().orElseThrow();
        assertEquals(facts("Mien"), OwnFacts.of(paper(number)).orElseThrow());
        library.paperStates().redo().orElseThrow();
        assertEquals("Mine", paper(number).row().title());
    }

    /** A person's text above a model's stands beside what she added, and never in its place. */
    @Test
    void textsOfModelsLeaveAnAddedPaperWhole() throws Exception {
        long number = own.add(List.of(ID), CancelFlag.never()).get(ID);
        library.arrivals().summaries().edit(number, "내 요약입니다.", "");
        assertEquals("내 요약입니다.", paper(number).row().summary());
        assertEquals("Paper 1706.03762", paper(number).row().title());
        assertEquals(TextOrigin.OWN, paper(number).row().origin());
        library.arrivals().summaries().edit(number, "", "");
        Paper after = paper(number);
        assertEquals("Paper 1706.03762", after.row().title());
        assertEquals("We show 42 things.", after.row().abstractText());
        assertEquals("https://arxiv.org/pdf/1706.03762", after.pdfUrl());
    }

    @Test
    void whatADigestTellsIsNotThePersonsToMend() throws Exception {
        try (Library other = TestLibraries.filled(folder.resolve("other"), 2)) {
            long number = other.browse().find(Query.ALL).ids()[0];
            Paper paper = other.browse().paper(number).orElseThrow();
            assertFalse(OwnFacts.isOwn(paper));
            assertFalse(
                    other.arrivals()
                            .additions(TestLibraries.noWeb(folder.resolve("state")))
                            .papers()
                            .mend(number, facts("Mine")));
            assertFalse(BibtexExport.text(List.of(paper)).contains("author"));
        }
    }

    @Test
    void otherPartsOfAPaperStay() {
        OwnFacts told = new OwnFacts(" A\n title ", "A; B, C", 1987);
        List<Section> before = List.of(new Section("저자", "X"), new Section("비고", "b"));
        assertEquals(
                List.of(
                        new Section("저자", "A; B, C"),
                        new Section("연도", "1987"),
                        new Section("비고", "b")),
                told.parts(before));
        assertEquals(told, OwnFacts.of("A title", told.parts(before)));
        assertEquals(List.of("A", "B, C"), told.names());
        assertTrue(OwnFacts.year("87").isEmpty() && OwnFacts.year("").isEmpty());
    }

    @Test
    void aFirstPageNamesAPaperHoweverItsLinesBreak() throws Exception {
        Path file =
                new TypedPages()
                        .page()
                        .body(700, "Attention Is All")
                        .body(680, "You Need")
                        .save(folder.resolve("2410.17637v2.pdf"));
        FirstPage page = FirstPage.of(file, library.texts(), CancelFlag.never());
        assertTrue(page.names("Attention is all you need"));
        assertFalse(page.names("Attention is not all you need"));
        assertFalse(page.names("All"), "a word is no title");
        assertEquals(new ArxivId("2410.17637"), page.id());
        assertFalse(page.stamped());
    }
}
