package app.seojae.pdf.render.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Squiggly underlines that bring no appearance are waves under each of their quads. */
class WavyLinesTest {

    @TempDir Path folder;

    private Raster draw(String kind, String rest) throws Exception {
        Path file =
                TestPdfs.byHand(
                        folder.resolve("lines.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 100] >>",
                        "<< /Type /Page /Parent 2 0 R /Annots [<< /Type /Annot /F 4 /Subtype /"
                                + kind
                                + " /Rect [20 20 180 80] "
                                + rest
                                + ">>] >>");
        return PageDrawing.draw(file, null, PageIndex.FIRST, 144, PageLook.LIGHT);
    }

    /** Three lines of 20 points height, whose feet are 60, 40 and 20 points above the page's. */
    private static final String LINES =
            "/C [0] /QuadPoints [20 80 180 80 20 60 180 60 20 60 180 60 20 40 180 40"
                    + " 20 40 100 40 20 20 100 20] ";

    @Test
    void eachQuadHasItsWave() throws Exception {
        Raster raster = draw("Squiggly", LINES);
        for (int foot : new int[] {60, 40, 20}) {
            int end = foot == 20 ? 100 : 180;
            for (int x = 20; x < end; x += 10) {
                int dark = ink(raster, x, foot, x + 10, foot + 4);
                assertTrue(dark > 20, dark + " pixels at " + x + ", " + foot);
                assertEquals(0, ink(raster, x, foot + 5, x + 10, foot + 19));
            }
            assertEquals(0, ink(raster, end + 2, foot, 200, foot + 4));
        }
    }

    @Test
    void otherLinesHaveAllTheirQuads() throws Exception {
        for (String kind : new String[] {"Underline", "StrikeOut"}) {
            Raster raster = draw(kind, LINES);
            for (int foot : new int[] {60, 40, 20}) {
                assertTrue(ink(raster, 30, foot, 90, foot + 20) > 100, kind + " at " + foot);
            }
        }
    }

    @Test
    void aTurnedQuadHasItsWaveInside() throws Exception {
        Raster raster = draw("Squiggly", "/C [0] /QuadPoints [40 20 40 80 60 20 60 80]");
        assertTrue(ink(raster, 56, 20, 61, 80) > 100);
        assertEquals(ink(raster, 56, 19, 61, 81), ink(raster, 0, 0, 200, 100));
    }

    @Test
    void endlessWavesAreLeftOut() throws Exception {
        String quads = "/C [0] /QuadPoints [0 1e-6 1e9 1e-6 0 0 1e9 0 0 0 0 0 0 0 0 0 5 5]";
        assertEquals(0, ink(draw("Squiggly", quads), 0, 0, 200, 100));
    }

    @Test
    void aWaveThatSaysNoColourIsBlackAndOneWithoutAnyIsNone() throws Exception {
        String quad = " /QuadPoints [0 9 90 9 0 0 90 0]";
        assertTrue(ink(draw("Squiggly", quad), 0, 0, 200, 100) > 0);
        assertEquals(0, ink(draw("Squiggly", "/C []" + quad), 0, 0, 200, 100));
    }

    /** The dark pixels of a part of the page, given in points. */
    private static int ink(Raster raster, int left, int bottom, int right, int top) {
        int ink = 0;
        for (int y = (100 - top) * 2; y < (100 - bottom) * 2; y++) {
            for (int x = left * 2; x < right * 2; x++) {
                ink += (raster.pixels()[y * raster.width() + x] & 0xff) < 128 ? 1 : 0;
            }
        }
        return ink;
    }
}
