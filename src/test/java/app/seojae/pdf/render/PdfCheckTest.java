package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCheckTest {

    private static final Path SHARED =
            Stream.of("../shared/pdfs", "../../shared/pdfs")
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElse(Path.of("../shared/pdfs"));

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("x.pdf");
    }

    @Test
    void drawsEveryPage() {
        try (PdfCheck check = new PdfCheck(72, 2)) {
            PdfCheck.Report report = check.check(TestPdfs.pages(file(), 3), null);
            assertEquals(3, report.pages());
            assertEquals(3, report.rendered());
            assertTrue(report.isWhole());
            assertTrue(report.firstMs() > 0 && report.firstMs() <= report.ms());
        }
    }

    @Test
    void namesThePagesThatFailAndGoesOn() {
        Path file =
                TestPdfs.byHand(
                        file(),
                        "<< /Type /Pages /Kids [3 0 R 4 0 R 3 0 R] /Count 3 >>",
                        "<< /Type /Page /MediaBox [0 0 100 100] >>",
                        "<< /Type /Template >>");
        try (PdfCheck check = new PdfCheck(72, 1)) {
            PdfCheck.Report report = check.check(file, null);
            assertEquals(2, report.rendered());
            assertEquals(
                    List.of(
                            new PdfCheck.Failed(
                                    PageIndex.ofNumber(2),
                                    Problem.of(ProblemKind.PDF_PAGE_FAILED, "2"))),
                    report.failed());
            assertNull(report.error());
        }
    }

    @Test
    void tellsWhyAFileCannotBeOpened() {
        try (PdfCheck check = new PdfCheck(72, 3)) {
            Problem error = check.check(TestPdfs.text(file(), "<html>"), null).error();
            assertNotNull(error);
            assertEquals(ProblemKind.PDF_IS_WEB_PAGE, error.kind());
        }
    }

    @Test
    void aGiantPageIsDrawnCoarserAndWritten() throws SeojaeException, IOException {
        TestPdfs.sizes(file(), new float[] {7800, 7800});
        Raster raster = PageDrawing.draw(file(), null, PageIndex.ofNumber(1), 300, PageLook.LIGHT);
        // Each side is rounded to whole pixels.
        assertEquals(PageDrawing.MAX_PIXELS, raster.bytes() / 4.0, raster.width());
        Path png = folder.resolve("x.png");
        Files.write(png, PageDrawing.png(raster));
        assertEquals(raster.width(), ImageIO.read(png.toFile()).getWidth());
    }

    /** Where the shared files lie beside the project: each is drawn or says why it is not. */
    @Test
    void sharedFilesAreDrawnOrSayWhy() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("hard")), "no shared files here");
        try (PdfCheck check = new PdfCheck(36, 1);
                Stream<Path> files = Files.walk(SHARED)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).toList()) {
                if (Files.size(file) < 200_000) {
                    PdfCheck.Report report = check.check(file, null);
                    boolean told = report.error() != null || report.pages() > 0;
                    assertTrue(told, file::toString);
                    assertEquals(
                            report.pages(),
                            report.rendered() + report.failed().size(),
                            () -> "" + file);
                }
            }
        }
    }
}
