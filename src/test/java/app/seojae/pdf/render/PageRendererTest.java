package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.page.PageTransform;
import app.seojae.pdf.page.ViewPoint;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRendererTest {

    private static final int RED = 0xffff0000;

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("x.pdf");
    }

    private static Raster draw(PdfHandle handle, int page, double scale, PixelArea area)
            throws SeojaeException {
        return new PageRenderer(handle, new GlyphCache())
                .draw(new PageIndex(page), scale, area, PageLook.LIGHT, budget());
    }

    private static PageBudget budget() {
        return new PageBudget(CancelFlag.never(), Duration.ofMinutes(1));
    }

    /** The pictures agree with the transform, whatever the rotation and crop box. */
    @Test
    void drawsWhatTheTransformSays() throws SeojaeException {
        try (PdfHandle handle = PdfFile.open(TestPdfs.turnedAndCropped(file()), null).handle()) {
            for (int i = 0; i < 4; i++) {
                PageGeometry page = handle.pages().get(i);
                double scale = 1.5;
                PixelArea whole = PagePixels.whole(page, scale);
                Raster raster = draw(handle, i, scale, whole);
                ViewPoint red = new PageTransform(page, scale).toView(new PdfPoint(60, 80));
                assertEquals(RED, pixel(raster, (int) red.x(), (int) red.y()), "page " + i);
                ViewPoint paper = new PageTransform(page, scale).toView(new PdfPoint(340, 460));
                assertEquals(0xffffffff, pixel(raster, (int) paper.x(), (int) paper.y()));
            }
        }
    }

    @Test
    void tilesAreThePixelsOfTheWhole() throws SeojaeException {
        try (PdfHandle handle = PdfFile.open(TestPdfs.turnedAndCropped(file()), null).handle()) {
            for (int i = 0; i < 4; i++) {
                double scale = 2.37;
                PixelArea area = PagePixels.whole(handle.pages().get(i), scale);
                Raster whole = draw(handle, i, scale, area);
                PixelArea part = new PixelArea(101, 203, 257, 311).cut(area);
                Raster tile = draw(handle, i, scale, part);
                long different = 0;
                for (int y = 0; y < part.height(); y++) {
                    for (int x = 0; x < part.width(); x++) {
                        boolean same =
                                near(pixel(tile, x, y), pixel(whole, part.x() + x, part.y() + y));
                        different += same ? 0 : 1;
                    }
                }
                assertTrue(different < part.size() / 200, "page " + i + ": " + different);
            }
        }
    }

    @Test
    void aStoppedPageIsDrawnTheSameLater() throws SeojaeException {
        try (PdfHandle handle = PdfFile.open(TestPdfs.pages(file(), 1), null).handle()) {
            PixelArea area = PagePixels.whole(handle.pages().getFirst(), 1);
            Raster before = draw(handle, 0, 1, area);
            CancelFlag flag = new CancelFlag();
            flag.raise();
            SeojaeException stopped =
                    assertThrows(
                            SeojaeException.class,
                            () ->
                                    new PageRenderer(handle, new GlyphCache())
                                            .draw(
                                                    PageIndex.FIRST,
                                                    1,
                                                    area,
                                                    PageLook.LIGHT,
                                                    new PageBudget(flag, Duration.ofMinutes(1))));
            assertEquals(ProblemKind.CANCELLED, stopped.problem().kind());
            assertArrayEquals(before.pixels(), draw(handle, 0, 1, area).pixels());
        }
    }

    @Test
    void aPageThatTakesTooLongIsLeft() throws SeojaeException {
        try (PdfHandle handle = PdfFile.open(TestPdfs.pages(file(), 1), null).handle()) {
            PixelArea area = PagePixels.whole(handle.pages().getFirst(), 1);
            SeojaeException slow =
                    assertThrows(
                            SeojaeException.class,
                            () ->
                                    new PageRenderer(handle, new GlyphCache())
                                            .draw(
                                                    PageIndex.FIRST,
                                                    1,
                                                    area,
                                                    PageLook.LIGHT,
                                                    new PageBudget(
                                                            CancelFlag.never(), Duration.ZERO)));
            assertEquals(ProblemKind.PDF_PAGE_TOO_SLOW, slow.problem().kind());
        }
    }

    @Test
    void aPageOfTooManyOperatorsIsLeft() throws SeojaeException {
        try (PdfHandle handle =
                PdfFile.open(TestPdfs.operators(file(), 5_001_000), null).handle()) {
            PixelArea area = PagePixels.whole(handle.pages().getFirst(), 0.1);
            SeojaeException bomb =
                    assertThrows(SeojaeException.class, () -> draw(handle, 0, 0.1, area));
            assertEquals(Problem.of(ProblemKind.PDF_PAGE_TOO_MANY_STEPS, "1"), bomb.problem());
        }
    }

    @Test
    void looksKeepBlackOnWhiteReadable() throws SeojaeException {
        try (PdfHandle handle = PdfFile.open(TestPdfs.pages(file(), 1), null).handle()) {
            PixelArea area = PagePixels.whole(handle.pages().getFirst(), 1);
            Raster dark =
                    new PageRenderer(handle, new GlyphCache())
                            .draw(PageIndex.FIRST, 1, area, PageLook.DARK, budget());
            assertEquals(PageLook.DARK.paper(), pixel(dark, 600, 10));
            assertTrue(Arrays.stream(dark.pixels()).anyMatch(p -> (p & 0xff) > 0xd0));
            Raster sepia =
                    new PageRenderer(handle, new GlyphCache())
                            .draw(PageIndex.FIRST, 1, area, PageLook.SEPIA, budget());
            assertEquals(PageLook.SEPIA.paper(), pixel(sepia, 600, 10));
        }
    }

    private static int pixel(Raster raster, int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    private static boolean near(int a, int b) {
        return Math.abs((a & 0xff) - (b & 0xff)) < 24
                && Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff)) < 24;
    }
}
