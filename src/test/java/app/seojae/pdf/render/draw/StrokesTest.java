package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are as wide as user space makes them, and stay where the clip or the page ends. */
class StrokesTest {

    private static final String PLAIN = "/Resources << >>";

    /** AWT tells eighths of a pixel apart. */
    private static final double EIGHTH = 255 / 8.0 + 1;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 1, 1.39, 1.5, 2, 3.1})
    void aFrameAlongItsClipLosesNoSide(double scale) throws Exception {
        DrawnContent page = draw(scale, "q 20.3 20.3 50 40 re W n 1 w 20.3 20.3 50 40 re S Q");
        double half = 0.5 * scale * 255;
        assertEquals(half, inkAcross(page, 45, 20.3, false), EIGHTH, "the lower side");
        assertEquals(half, inkAcross(page, 45, 60.3, false), EIGHTH, "the upper side");
        assertEquals(half, inkAcross(page, 40, 20.3, true), EIGHTH, "the left side");
        assertEquals(half, inkAcross(page, 40, 70.3, true), EIGHTH, "the right side");
    }

    /** As tables have it whose sides are cut to points where they meet. */
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 1, 1.5})
    void aSideOfATableIsThereInItsNarrowClip(double scale) throws Exception {
        DrawnContent page =
                draw(
                        scale,
                        "q 20 50.4 m 80 50.4 l 79 49.4 l 21 49.4 l h W n "
                                + "1 w 20 49.9 m 80 49.9 l S Q");
        double whole = scale * 255;
        assertEquals(whole, inkAcross(page, 50, 49.9, false), EIGHTH);
    }

    @Test
    void halfALineIsSeenAtTheEdgeOfThePage() throws Exception {
        DrawnContent page = draw(1.4, "2 w 0 100 m 100 100 l S 100 0 m 100 100 l S");
        assertEquals(1.4 * 255, inkAcross(page, 50, 100, false), EIGHTH);
        assertEquals(1.4 * 255, inkAcross(page, 50, 100, true), EIGHTH);
    }

    @Test
    void aPenIsStretchedWithUserSpace() throws Exception {
        DrawnContent page =
                draw(2, "q 1 0 0 0.2 0 0 cm 10 w 20 100 m 80 100 l S 50 200 m 50 400 l S Q");
        assertEquals(2 * 2 * 255, inkAcross(page, 35, 20, false), 40, "across it is pressed flat");
        assertEquals(10 * 2 * 255, inkAcross(page, 60, 50, true), 60, "and upright it is not");
    }

    @Test
    void dashesAreStretchedToo() throws Exception {
        DrawnContent page = draw(2, "q 0.2 0 0 1 0 0 cm 4 w [50 50] 0 d 0 50 m 500 50 l S Q");
        assertTrue(page.green(5, 50) < 40, "the first dash");
        assertTrue(page.green(15, 50) > 215, "the first gap");
        assertTrue(page.green(25, 50) < 40);
    }

    @Test
    void whatIsStrokedKeepsItsColourAndOpacityAndFillsKeepTheirs() throws Exception {
        String resources = "/Resources << /ExtGState << /H << /CA 0.5 /ca 1 >> >> >>";
        DrawnContent page =
                DrawnContent.of(
                        folder,
                        2,
                        "/H gs 0 g 1 0 0 RG q 20 20 60 60 re W n 10 w 20 20 60 60 re S Q "
                                + "40 40 20 20 re f",
                        resources);
        int side = page.pixel(2 * 22, 2 * 50);
        assertEquals(0xff, side >> 16 & 0xff);
        assertEquals(0x80, side >> 8 & 0xff, 3);
        assertEquals(0, page.green(50, 50));
        assertEquals(255, page.green(17, 50), "nothing outside of the clip");
    }

    @Test
    void aLineFarFromTheClipsEdgeIsMovedToWholePixelsAsBefore() throws Exception {
        DrawnContent page = draw(1, "1 w 20 50.25 m 80 50.25 l S");
        int black = 0;
        for (int y = 45; y < 55; y++) {
            black += page.pixel(50, y) == 0xff000000 ? 1 : 0;
        }
        assertEquals(1, black);
    }

    private DrawnContent draw(double scale, String content) throws Exception {
        return DrawnContent.of(folder, scale, content, PLAIN);
    }

    /** All darkness across a line near a place, in 255ths of a pixel. */
    private static double inkAcross(DrawnContent page, double along, double at, boolean upright) {
        int size = page.raster().width();
        double scale = page.scale();
        int middle = (int) ((upright ? at : 100 - at) * scale);
        int fixed = (int) ((upright ? 100 - along : along) * scale);
        int reach = (int) Math.ceil(7 * scale);
        double ink = 0;
        for (int i = Math.max(0, middle - reach); i <= Math.min(size - 1, middle + reach); i++) {
            int pixel = upright ? page.pixel(i, fixed) : page.pixel(fixed, i);
            ink += 255 - (pixel >> 8 & 0xff);
        }
        return ink;
    }
}
