package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of no width is one pixel; one that has a width is no thicker for it. */
class HairlinesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.7, 3})
    void anUprightLineIsOneBlackPixel(double scale) throws Exception {
        for (String place : new String[] {"50", "50.3", "49.55", "50.7"}) {
            DrawnContent flat = draw(scale, "0 w 10 " + place + " m 90 " + place + " l S");
            assertEquals(255, ink(flat, true), "at " + place);
            DrawnContent tall = draw(scale, "0 w " + place + " 10 m " + place + " 90 l S");
            assertEquals(255, ink(tall, false), "at " + place);
        }
        assertEquals(255, ink(draw(scale, ".01 0 0 .01 0 0 cm 0 w 1000 5000 8000 0 re S"), true));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.7})
    void aSlantedLineIsAPixelWide(double scale) throws Exception {
        int ink = ink(draw(scale, "0 w 10 45 m 90 55 l S"), true);
        assertTrue(Math.abs(ink - 255) < 40, "ink " + ink);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5})
    void aThinLineStaysThin(double width) throws Exception {
        int ink = ink(draw(1, width + " w 10 50.5 m 90 50.5 l S"), true);
        assertEquals(255 * width, ink, 16);
    }

    private DrawnContent draw(double scale, String content) throws Exception {
        return DrawnContent.of(folder, scale, content, "/Resources << >>");
    }

    /** All darkness of the column, or row, in the middle. */
    private static int ink(DrawnContent page, boolean column) {
        int size = page.raster().width();
        int ink = 0;
        for (int i = 0; i < size; i++) {
            int pixel = column ? page.pixel(size / 2, i) : page.pixel(i, size / 2);
            ink += 255 - (pixel & 0xff);
        }
        return ink;
    }
}
