package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.texts.OpenTexts;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.PageIndex;
import app.seojae.model.paper.Query;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TestPdfs;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts of a library's PDFs, asked for by everything that asks, in one program and in two. */
class KeptTextsTest {

    private static final int PAGES = 6;

    @TempDir Path folder;
    private Library library;
    private Transfers transfers;
    private long paper;
    private Path pdf;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("library"));
        library.importer().importText("2024-10-24.md", Digests.lines("2410.00001|A|s|e|x|1"));
        paper = library.browse().find(Query.ALL).ids()[0];
        transfers = TestLibraries.offline(library, folder.resolve("state"));
        transfers.pdfs().add(paper, TestPdfs.pages(folder.resolve("a.pdf"), PAGES));
        pdf = transfers.pdfs().file(paper).orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private List<Path> kept() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("library/texts"))) {
            return files.toList();
        }
    }

    private void ask() throws Exception {
        library.versions().open(paper, pdf, null, CancelFlag.never());
        library.quoteAnchors().onPage(paper, pdf, null, PageIndex.ofNumber(3), "Page 3");
        library.embeddedAnnotations().take(paper, pdf, null, CancelFlag.never());
        PdfFile file = PdfFile.open(pdf, null);
        try (OpenTexts texts = library.texts().open(file)) {
            texts.all(CancelFlag.never());
        }
        library.texts().text(file, PageIndex.ofNumber(2), CancelFlag.never());
    }

    @Test
    void allWhoAskReadEachPageOnce() throws Exception {
        ask();
        assertEquals(PAGES, library.texts().reads());
        library.close();
        library = Digests.open(folder.resolve("library"));
        ask();
        assertEquals(0, library.texts().reads());
    }

    @Test
    void whatWasReadGoesWithThePdf() throws Exception {
        ask();
        assertEquals(1, kept().size());
        transfers.pdfs().remove(paper);
        assertEquals(List.of(), kept());
    }

    private Process child() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TextsChild.class.getName(),
                        library.folder().toString(),
                        Long.toString(paper),
                        pdf.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long said(Process child) throws Exception {
        try (var out = child.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, child.waitFor());
            return Long.parseLong(said.strip());
        }
    }

    /** Both at once read the same and write the same; whoever comes after reads nothing. */
    @Test
    void twoProgramsReadAndKeepAtOnce() throws Exception {
        Process one = child();
        Process other = child();
        ask();
        assertTrue(said(one) <= PAGES);
        assertTrue(said(other) <= PAGES);
        assertEquals(1, kept().size(), "and nothing half is left");
        library.close();
        library = Digests.open(folder.resolve("library"));
        ask();
        assertEquals(0, library.texts().reads());
    }
}
