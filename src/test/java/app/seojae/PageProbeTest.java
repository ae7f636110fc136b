package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.TestPdfs;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked up in a PDF when it comes into the library. */
class PageProbeTest {

    private static final int WHITE = 0xFFFFFFFF;

    @TempDir Path folder;
    private final PageProbe probe = new PageProbe();

    @Test
    void pagesAreCountedAndTheFirstIsDrawnAsWideAsAsked() throws Exception {
        Path pdf =
                TestPdfs.sizes(folder.resolve("a.pdf"), new float[] {200, 300}, new float[] {9, 9});
        assertEquals(2, probe.pages(pdf));
        var picture = probe.firstPage(pdf, 100);
        assertEquals(100, picture.width(), 1);
        assertEquals(150, picture.height(), 1);
        long white = Arrays.stream(picture.argb()).filter(one -> one == WHITE).count();
        assertTrue(white > picture.argb().length / 2, "a page is mostly paper");
        assertTrue(white < picture.argb().length, "and something stands on it");
    }

    @Test
    void aTurnedPageIsAsWideAsItIsShown() throws Exception {
        Path pdf =
                TestPdfs.byHand(
                        folder.resolve("turned.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 400] /Rotate 90 >>");
        var picture = probe.firstPage(pdf, 200);
        assertEquals(200, picture.width(), 1);
        assertEquals(50, picture.height(), 1);
    }

    @Test
    void whatIsNoPdfSaysWhatItIs() {
        Path page = TestPdfs.text(folder.resolve("page.pdf"), "<html><body>no</body></html>");
        SeojaeException refused = assertThrows(SeojaeException.class, () -> probe.pages(page));
        assertEquals(ProblemKind.PDF_IS_WEB_PAGE, refused.problem().kind());
        Path locked = TestPdfs.locked(folder.resolve("locked.pdf"), "key");
        SeojaeException closed =
                assertThrows(SeojaeException.class, () -> probe.firstPage(locked, 100));
        assertEquals(ProblemKind.PDF_PASSWORD, closed.problem().kind());
    }
}
