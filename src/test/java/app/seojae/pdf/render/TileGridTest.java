package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.draw.PixelArea;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TileGridTest {

    @Test
    void tilesCoverEveryPixelOnce() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            PixelArea whole = new PixelArea(0, 0, random.nextInt(1, 9000), random.nextInt(1, 9000));
            TileGrid grid = new TileGrid(whole);
            List<TileGrid.Tile> tiles = grid.covering(whole);
            long size = tiles.stream().mapToLong(t -> grid.area(t.column(), t.row()).size()).sum();
            assertEquals(whole.size(), size);
            assertEquals(tiles.size(), tiles.stream().distinct().count());
        }
    }

    @Test
    void tilesCoverWhatIsVisibleNearestFirst() {
        TileGrid grid = new TileGrid(new PixelArea(0, 0, 5000, 5000));
        PixelArea visible = new PixelArea(1500, 900, 1200, 800);
        List<TileGrid.Tile> tiles = grid.covering(visible);
        assertEquals(new TileGrid.Tile(2, 1), tiles.getFirst());
        assertEquals(4, tiles.size());
        assertTrue(grid.covering(new PixelArea(6000, 0, 10, 10)).isEmpty());
    }

    @Test
    void noPageIsOneHugePicture() {
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            PageGeometry page =
                    new PageGeometry(
                            0,
                            0,
                            random.nextFloat(1, 20_000),
                            random.nextFloat(1, 20_000),
                            90 * random.nextInt(4),
                            1,
                            true);
            double scale = random.nextDouble(0.01, 16);
            PixelArea whole = PagePixels.whole(page, PagePixels.wholeScale(page, scale));
            assertTrue(whole.size() <= 8_100_000, whole::toString);
            assertTrue(Math.max(whole.width(), whole.height()) <= 4096, whole::toString);
        }
    }
}
