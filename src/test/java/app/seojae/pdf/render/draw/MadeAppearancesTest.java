package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations without an appearance and without a colour are drawn in black. */
class MadeAppearancesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Caret",
                "/Caret /Sy /P",
                "/Caret /RD [5 5 5 5]",
                "/Square",
                "/Circle",
                "/Line /L [20 30 80 60]",
                "/Polygon /Vertices [25 25 75 25 50 70]",
                "/PolyLine /Vertices [25 25 75 25 50 70]",
                "/Ink /InkList [[25 25 75 25 50 70]]",
                "/Underline /QuadPoints [20 60 80 60 20 40 80 40]",
                "/StrikeOut /QuadPoints [20 60 80 60 20 40 80 40]",
                "/Squiggly /QuadPoints [20 60 80 60 20 40 80 40]"
            })
    void linesAreBlackWhereNoColourIsSaid(String entries) throws Exception {
        DrawnContent page = draw(entries);
        assertTrue(dark(page) > 50, () -> dark(page) + " dark pixels");
        assertEquals(LeftOut.NOTHING, page.raster().leftOut());
        // Nothing inside what has no colour inside.
        if (!entries.contains("Caret") && !entries.contains("Line") && !entries.contains("Str")) {
            assertEquals(255, page.green(45, 45));
        }
        DrawnContent none = draw(entries + " /C []");
        assertEquals(0, dark(none), "no colour is none");
        assertEquals(LeftOut.NOTHING, none.raster().leftOut());
    }

    @Test
    void aCaretHasItsColourAndStandsInItsRectangle() throws Exception {
        DrawnContent red = draw("/Caret /C [1 0 0] /RD [10 10 10 10]");
        assertEquals(0xffff0000, red.pixel(200, 265));
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 400; y++) {
                boolean within = x >= 4 * 30 && x < 4 * 70 && y >= 4 * 40 && y < 4 * 70;
                assertTrue(within || red.pixel(x, y) == 0xffffffff, x + ", " + y);
            }
        }
    }

    /** A highlight in black would hide what it marks. */
    @Test
    void aHighlightWithoutColourStaysUnseen() throws Exception {
        assertEquals(0, dark(draw("/Highlight /QuadPoints [20 60 80 60 20 40 80 40]")));
    }

    private DrawnContent draw(String entries) throws Exception {
        return DrawnContent.of(
                folder,
                4,
                "q Q",
                "/Resources << >> /Annots [5 0 R]",
                "<< /Type /Annot /F 4 /Rect [20 20 80 70] /Subtype " + entries + " >>");
    }

    private static long dark(DrawnContent page) {
        return Arrays.stream(page.raster().pixels()).filter(p -> (p & 0xff) < 100).count();
    }
}
