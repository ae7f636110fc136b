package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir Path folder;

    private static Raster draft(PdfHandle handle, DraftLimit limit, CancelFlag cancel)
            throws SeojaeException {
        PixelArea area = PagePixels.whole(handle.pages().getFirst(), 0.5);
        return new PageRenderer(handle, new GlyphCache())
                .draft(
                        PageIndex.FIRST,
                        0.5,
                        area,
                        PageLook.LIGHT,
                        new PageBudget(cancel, LONG),
                        limit);
    }

    @Test
    void isWhatWasDrawnWhenItsTimeIsOver() throws SeojaeException {
        Path file = TestPdfs.pages(folder.resolve("a.pdf"), 1);
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            Raster none = draft(handle, new DraftLimit(Duration.ofSeconds(-1)), CancelFlag.never());
            assertTrue(Arrays.stream(none.pixels()).allMatch(pixel -> pixel == 0xffffffff));
            Raster whole = draft(handle, new DraftLimit(LONG), CancelFlag.never());
            assertTrue(Arrays.stream(whole.pixels()).anyMatch(pixel -> pixel == 0xffff0000));
        }
    }

    @Test
    void endsWhenItIsNoLongerWanted() throws SeojaeException {
        Path file = TestPdfs.pages(folder.resolve("a.pdf"), 1);
        CancelFlag cancel = new CancelFlag();
        cancel.raise();
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            SeojaeException stopped =
                    assertThrows(
                            SeojaeException.class,
                            () -> draft(handle, new DraftLimit(LONG), cancel));
            assertEquals(ProblemKind.CANCELLED, stopped.problem().kind());
        }
    }

    @Test
    void marksThePlaceOfALargeImage() throws SeojaeException {
        Path file = TestPdfs.save(folder.resolve("a.pdf"), DraftTest::twoImages);
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            Raster raster = draft(handle, new DraftLimit(LONG), CancelFlag.never());
            assertEquals(0xffe9e9e9, pixel(raster, 50, 346), "the large one");
            assertEquals(0xff000000, pixel(raster, 200, 346), "the small one");
        }
    }

    private static void twoImages(PDDocument document) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, black(1000, 600)), 0, 0, 200, 200);
            content.drawImage(
                    LosslessFactory.createFromImage(document, black(100, 100)), 300, 0, 200, 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage black(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static int pixel(Raster raster, int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }
}
