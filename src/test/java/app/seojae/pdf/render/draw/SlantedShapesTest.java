package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes of four corners have smooth edges where they lie askew, and hard ones where upright. */
class SlantedShapesTest {

    @TempDir Path folder;

    @Test
    void aSlantedBarIsSmooth() throws Exception {
        assertTrue(greys("10.2 10.2 m 9.9 10.8 l 60 40 l 60.3 39.4 l h f") > 20);
        assertTrue(greys("80 20 m 80.5 40 l 95 41 l 94 21 l f") > 20, "not closed");
        assertTrue(greys("10 10 m 10 60 l 50 10 l 10 10 l h f") > 20, "a triangle");
    }

    @Test
    void anUprightBarHasHardEdges() throws Exception {
        assertEquals(0, greys("10.3 20.4 m 80.3 20.4 l 80.3 25.9 l 10.3 25.9 l h f"));
        assertEquals(0, greys("10.3 20.4 m 80.3 20.43 l 80.28 25.9 l 10.3 25.9 l h f"));
        assertEquals(0, greys("10.3 20.4 70 5.5 re f"));
        assertEquals(0, greys("0 1 -1 0 0 0 cm 20.4 -80.3 5.5 70 re f"), "turned");
    }

    private long greys(String content) throws Exception {
        DrawnContent page = DrawnContent.of(folder, 1, content, "/Resources << >>");
        return Arrays.stream(page.raster().pixels())
                .map(pixel -> pixel & 0xff)
                .filter(grey -> grey > 0 && grey < 255)
                .count();
    }
}
