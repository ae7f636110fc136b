package app.seojae.library.pdftext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.pdf.TypedPages;
import app.seojae.pdf.text.PageText;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF takes no more of the index, and no more time, than it may. */
class PdfReadingTest {

    private static final int PAGES = 5;
    private static final String LINE = "ten letter";

    @TempDir Path folder;
    private Library library;
    private Path file;

    @BeforeEach
    void make() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        TypedPages typed = new TypedPages();
        for (int i = 0; i < PAGES; i++) {
            typed.page();
            typed.body(700, LINE);
        }
        file = typed.save(folder.resolve("a.pdf"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private PdfReading.Result read(Duration time, int pages, int signs) throws Exception {
        return new PdfReading(library.texts(), new PdfReading.Bounds(time, pages, signs))
                .read(file, true, new Passing(), CancelFlag.never());
    }

    private static final class Passing implements PageTaker.Taking {
        @Override
        public void take(PageText page) {
            assertTrue(page.text().startsWith(LINE));
        }

        @Override
        public void done(String stamp, String hash, boolean readable) {
            throw new AssertionError("whoever reads does not keep");
        }
    }

    private static void assertCut(int pages, PdfReading.Result result) {
        Problem problem = result.problem();
        assertEquals(ProblemKind.PDF_TEXT_CUT, problem == null ? null : problem.kind());
        assertEquals(Integer.toString(pages), problem == null ? "" : problem.args().getFirst());
        assertEquals(pages, result.pages().size());
    }

    @Test
    void withinBoundsAllIsRead() throws Exception {
        PdfReading.Result all = read(Duration.ofMinutes(1), PAGES, 1_000);
        assertEquals(PAGES, all.pages().size());
        assertNull(all.problem());
    }

    @Test
    void pagesBehindTheLastAreLeftAndThatIsTold() throws Exception {
        assertCut(2, read(Duration.ofMinutes(1), 2, 1_000));
    }

    @Test
    void aLongTextEndsBehindThePageThatPassesItsBound() throws Exception {
        assertCut(3, read(Duration.ofMinutes(1), PAGES, 2 * LINE.length() + 5));
    }

    @Test
    void timeThatIsOverLeavesTheRest() throws Exception {
        PdfReading.Result none = read(Duration.ZERO, PAGES, 1_000);
        assertCut(0, none);
        assertFalse(none.any());
    }
}
