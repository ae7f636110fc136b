package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageLookTest {

    private static final int PHOTO = 0xff3366cc;
    private static final int SIDE = 300;

    @TempDir Path folder;

    /** Black ink at the left, a photo in the middle, a black and white bitmap at the right. */
    private Path page() {
        return TestPdfs.save(
                folder.resolve("x.pdf"),
                document -> {
                    PDPage page = new PDPage(new PDRectangle(SIDE, SIDE));
                    document.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.addRect(10, 10, 50, 280);
                        content.fill();
                        image(document, content, BufferedImage.TYPE_INT_RGB, 100);
                        image(document, content, BufferedImage.TYPE_BYTE_BINARY, 200);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static void image(PDDocument document, PDPageContentStream content, int type, int x)
            throws IOException {
        BufferedImage pixels = new BufferedImage(40, 40, type);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(type == BufferedImage.TYPE_INT_RGB ? new Color(PHOTO) : Color.WHITE);
        pen.fillRect(0, 0, 40, 40);
        pen.dispose();
        content.drawImage(LosslessFactory.createFromImage(document, pixels), x, 100, 80, 80);
    }

    private static Raster draw(PdfHandle handle, PixelArea area, PageLook look)
            throws SeojaeException {
        return new PageRenderer(handle, new GlyphCache())
                .draw(
                        PageIndex.FIRST,
                        1,
                        area,
                        look,
                        new PageBudget(CancelFlag.never(), Duration.ofMinutes(1)));
    }

    private static int at(Raster raster, int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    @Test
    void mapsTextAndLeavesFigures() throws SeojaeException {
        PageLook own = PageLook.custom(0x102030, 0xf0e0d0);
        try (PdfHandle handle = PdfFile.open(page(), null).handle()) {
            PixelArea whole = new PixelArea(0, 0, SIDE, SIDE);
            for (PageLook look : List.of(PageLook.SEPIA, PageLook.DARK, own)) {
                Raster raster = draw(handle, whole, look);
                assertEquals(look.paper(), at(raster, 295, 5), look::word);
                assertEquals(look.ink(), at(raster, 30, 150), look::word);
                assertEquals(PHOTO, at(raster, 140, 160), look::word);
                assertEquals(look.paper(), at(raster, 240, 160), "a bitmap is paper and ink");
                Raster all = draw(handle, whole, look.withFigures(true));
                assertNotEquals(PHOTO, at(all, 140, 160), look::word);
            }
            assertEquals(PHOTO, at(draw(handle, whole, PageLook.LIGHT), 140, 160));
        }
    }

    @Test
    void aTileLooksLikeItsPartOfThePage() throws SeojaeException {
        try (PdfHandle handle = PdfFile.open(page(), null).handle()) {
            Raster whole = draw(handle, new PixelArea(0, 0, SIDE, SIDE), PageLook.DARK);
            Raster tile = draw(handle, new PixelArea(90, 110, 64, 64), PageLook.DARK);
            for (int y = 0; y < 64; y++) {
                for (int x = 0; x < 64; x++) {
                    assertEquals(at(whole, x + 90, y + 110), at(tile, x, y), x + "," + y);
                }
            }
        }
    }

    @Test
    void looksAreValues() {
        assertEquals(PageLook.custom(0xffffff, 0), PageLook.custom(0xffffff, 0));
        assertNotEquals(PageLook.DARK, PageLook.DARK.withFigures(true));
        assertEquals(PageLook.SEPIA, PageLook.named("sepia"));
        assertNull(PageLook.named("pink"));
        assertTrue(
                RenderKey.whole(1, new PageIndex(2), 3, PageLook.custom(1, 2))
                        .equals(RenderKey.whole(1, new PageIndex(2), 3, PageLook.custom(1, 2))));
    }
}
