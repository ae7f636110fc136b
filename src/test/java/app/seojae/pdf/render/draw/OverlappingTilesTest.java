package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiles larger than their steps reach into the tiles beside them. */
class OverlappingTilesTest {

    private static final String USE =
            "/Resources << /Pattern << /P 5 0 R >> /ColorSpace << /C [/Pattern /DeviceRGB] >> >>";
    private static final String FILL = "/Pattern cs /P scn 0 0 100 100 re f";

    /** A bar from 8 to 14, 2 high, in red. */
    private static final String BAR = "1 0 0 rg 8 0 6 2 re f";

    @TempDir Path folder;

    @Test
    void aBarReachesIntoTheNextTile() throws Exception {
        DrawnContent page = draw("/XStep 10 /YStep 10 /BBox [0 0 14 14]", BAR);
        assertBars(page);
        DrawnContent apart = draw("/XStep 20 /YStep 10 /BBox [0 0 14 14]", BAR);
        assertEquals(255, apart.green(47.5, 41));
        assertEquals(0, apart.green(53.5, 41));
        assertEquals(255, apart.green(54.5, 41));
    }

    /** A step of each ten points is white from 4 to 8, and above the bars. */
    private static void assertBars(DrawnContent page) {
        for (int x = 0; x < 100; x++) {
            boolean white = x % 10 >= 4 && x % 10 < 8;
            assertEquals(white ? 255 : 0, page.green(x + 0.5, 41), "at " + x);
            assertEquals(255, page.green(x + 0.5, 47), "at " + x);
        }
    }

    /** A cell is cut to its box, and only to that, wherever the box lies. */
    @Test
    void theBoxCutsWhereverItLies() throws Exception {
        DrawnContent page =
                draw("/XStep 10 /YStep 10 /BBox [-7 -3 5 9]", "1 0 0 rg 2 -20 90 22 re f");
        // Each is cut at 5 and at -3, and begins at 2; a step of PDFBox's would end at 3.
        for (int x = 0; x < 100; x++) {
            boolean white = x % 10 < 2 || x % 10 >= 5;
            assertEquals(white ? 255 : 0, page.green(x + 0.5, 51), "at " + x);
            assertEquals(white ? 255 : 0, page.green(x + 0.5, 48), "at " + x);
            assertEquals(255, page.green(x + 0.5, 54), "at " + x);
        }
    }

    @Test
    void stepsBackAreStepsToo() throws Exception {
        DrawnContent page = draw("/XStep -10 /YStep -10 /BBox [0 0 14 14]", BAR);
        assertBars(page);
    }

    @Test
    void aTileWithoutColoursHasThatOfTheFill() throws Exception {
        DrawnContent page =
                DrawnContent.of(
                        folder,
                        2,
                        "/C cs 0 1 0 /P scn 0 0 100 100 re f",
                        USE,
                        tile(2, "/XStep 10 /YStep 10 /BBox [0 0 14 14]", BAR));
        assertEquals(0xff00ff00, page.pixel(2 * 53, 2 * (100 - 41)));
        assertEquals(0xff00ff00, page.pixel(2 * 59, 2 * (100 - 41)));
    }

    /** However many neighbours a box reaches over, so many are drawn and no more. */
    @Test
    void aBoxOverThousandsOfStepsIsBounded() throws Exception {
        DrawnContent page =
                assertTimeout(
                        Duration.ofSeconds(20),
                        () ->
                                draw(
                                        "/XStep 1 /YStep 1 /BBox [0 0 9000 9000]",
                                        "1 0 0 rg 0 0 1 1 re f ".repeat(300)));
        assertTrue(page.green(50, 50) < 255);
    }

    private DrawnContent draw(String place, String content) throws Exception {
        return DrawnContent.of(folder, 2, FILL, USE, tile(1, place, content));
    }

    private static String tile(int paint, String place, String content) {
        return DrawnContent.stream(
                "/Type /Pattern /PatternType 1 /TilingType 1 /Resources << >> /PaintType "
                        + paint
                        + " "
                        + place,
                content);
    }
}
