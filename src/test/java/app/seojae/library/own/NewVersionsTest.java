package app.seojae.library.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.ArxivCheck;
import app.seojae.model.ArxivId;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.OwnFacts;
import app.seojae.model.paper.PdfVersion;
import app.seojae.pdf.TypedPages;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Newer versions are asked for together, told, kept, and fetched beside the old. */
class NewVersionsTest {

    private static final String ID = "1706.03762";

    @TempDir Path folder;
    private LoopbackArxiv arxiv;
    private Library library;
    private Additions additions;

    @BeforeEach
    void open() throws Exception {
        arxiv = new LoopbackArxiv();
        library = TestLibraries.open(folder.resolve("library"));
        additions =
                library.arrivals()
                        .additions(TestLibraries.web(arxiv.base(), folder.resolve("state")));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
        arxiv.close();
    }

    /** Made once, as two of the same words would differ in their bytes. */
    private Path pdf(int version) throws Exception {
        Path file = folder.resolve(version + ".pdf");
        return Files.exists(file) ? file : made(version, file);
    }

    private static Path made(int version, Path file) throws Exception {
        return new TypedPages()
                .page()
                .body(700, "Attention Is All You Need, edition " + version)
                .body(100, "arXiv:" + ID + "v" + version + " [cs.CL] 2 Aug 2023")
                .save(file);
    }

    private long withPdf() throws Exception {
        ArxivId id = new ArxivId(ID);
        long paper = additions.papers().add(List.of(id), CancelFlag.never()).get(id);
        library.arrivals()
                .transfers(TestLibraries.noWeb(folder.resolve("state")))
                .pdfs()
                .add(paper, pdf(1));
        arxiv.asked().clear();
        return paper;
    }

    private Map<Long, ArxivCheck> check(List<Long> papers) throws SeojaeException {
        return additions.versions().check(papers, Progress.NONE, CancelFlag.never());
    }

    private ArxivCheck kept(long paper) throws SeojaeException {
        return library.browse().paper(paper).orElseThrow().arxivCheck();
    }

    @Test
    void anOlderPdfIsToldAndTheNewerComesBesideIt() throws Exception {
        long paper = withPdf();
        assertNull(kept(paper), "never asked by itself");
        ArxivCheck told = check(List.of(paper)).get(paper);
        assertEquals(3, told.newest());
        assertEquals(1, told.here());
        assertTrue(told.isOutdated() && !told.withdrawn());
        assertEquals(told, kept(paper));
        arxiv.pdf(ID, Files.readAllBytes(pdf(3)));
        additions.versions().fetch(paper, Progress.NONE, CancelFlag.never());
        assertEquals(3, kept(paper).here());
        assertFalse(kept(paper).isOutdated());
        List<PdfVersion> versions = library.versions().of(paper);
        assertEquals(List.of(1, 3), versions.stream().map(PdfVersion::arxivVersion).toList());
        Path old = library.folder().resolve(versions.getFirst().path());
        assertEquals(-1, Files.mismatch(pdf(1), old), "the old one stays as it was");
    }

    /** What comes in the place of a PDF is looked into first: the old one stays at its place. */
    @Test
    void whatIsNoPdfHarmsNothing() throws Exception {
        long paper = withPdf();
        arxiv.pdf(ID, "<html>Log in</html>".getBytes(StandardCharsets.UTF_8));
        assertThrows(
                SeojaeException.class,
                () -> additions.versions().fetch(paper, Progress.NONE, CancelFlag.never()));
        Path here =
                library.transfers(TestLibraries.noWeb(folder.resolve("state")))
                        .pdfs()
                        .file(paper)
                        .orElseThrow();
        assertEquals(-1, Files.mismatch(pdf(1), here));
    }

    @Test
    void manyAreOneRequestAndWithdrawnOnesAreTold() throws Exception {
        ArxivId gone = new ArxivId("2410.17637");
        arxiv.comment(gone.value(), "This paper has been withdrawn by the authors");
        ArxivId bare = new ArxivId("2410.17891");
        arxiv.withoutPdf(bare.value());
        List<ArxivId> ids = List.of(new ArxivId(ID), gone, bare);
        List<Long> papers = List.copyOf(additions.papers().add(ids, CancelFlag.never()).values());
        arxiv.asked().clear();
        Map<Long, ArxivCheck> told = check(papers);
        assertEquals(1, arxiv.asked().size(), arxiv.asked().toString());
        assertEquals(2, told.values().stream().filter(ArxivCheck::withdrawn).count());
        assertTrue(told.values().stream().allMatch(one -> one.here() == null));
    }

    @Test
    void papersOfNobodyAreNotAskedFor() throws Exception {
        Path file = pdf(1);
        OwnPdf mine = new OwnPdf(file, 0, null, new OwnFacts("Mine", "", null));
        long paper =
                additions
                        .papers()
                        .addAll(List.of(), List.of(mine), Progress.NONE, CancelFlag.never())
                        .pdfs()
                        .get(file);
        assertEquals(Map.of(), check(List.of(paper)));
        assertEquals(List.of(), arxiv.asked());
    }

    @Test
    void theSwitchIsObeyed() throws Exception {
        long paper = withPdf();
        Additions off = library.arrivals().additions(TestLibraries.noWeb(folder.resolve("state")));
        SeojaeException refused =
                assertThrows(
                        SeojaeException.class,
                        () ->
                                off.versions()
                                        .check(List.of(paper), Progress.NONE, CancelFlag.never()));
        assertEquals(ProblemKind.OFFLINE, refused.problem().kind());
        assertNull(kept(paper));
    }
}
