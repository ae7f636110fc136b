package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RasterCacheTest {

    private static final long BUDGET = 4L * 1000;

    private final RasterCache cache = new RasterCache(BUDGET);

    private static RenderKey key(long document, int page, double scale) {
        return RenderKey.whole(document, new PageIndex(page), scale, PageLook.LIGHT);
    }

    private static Raster raster(int pixels) {
        return new Raster(pixels, 1, new int[pixels]);
    }

    @Test
    void neverHoldsMoreThanItsBudgetButForWhatIsOnScreen() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            RenderKey key = key(random.nextInt(3), random.nextInt(50), 1 + random.nextInt(3));
            if (random.nextInt(10) == 0) {
                cache.look(key.document(), key.page(), key.scale(), List.of(key));
            }
            cache.put(key, raster(random.nextInt(1, 120)));
            // One picture on screen in each of three documents may lie above it.
            assertTrue(cache.bytes() <= BUDGET + 3 * 4 * 120, () -> "holds " + cache.bytes());
        }
        for (int document = 0; document < 3; document++) {
            cache.drop(document);
        }
        assertEquals(0, cache.bytes());
    }

    @Test
    void otherDocumentsThenOtherScalesThenTheFarthestGoFirst() {
        cache.look(1, new PageIndex(10), 2, List.of(key(1, 10, 2)));
        cache.put(key(2, 10, 2), raster(200));
        cache.put(key(1, 11, 1), raster(200));
        cache.put(key(1, 20, 2), raster(200));
        cache.put(key(1, 11, 2), raster(200));
        cache.put(key(1, 10, 2), raster(200));
        cache.put(key(1, 9, 2), raster(200));
        assertFalse(cache.has(key(2, 10, 2)));
        cache.put(key(1, 12, 2), raster(200));
        assertFalse(cache.has(key(1, 11, 1)));
        cache.put(key(1, 8, 2), raster(200));
        assertFalse(cache.has(key(1, 20, 2)));
        assertTrue(cache.has(key(1, 10, 2)));
    }

    @Test
    void aFarPrefetchDoesNotPushOutNearerPages() {
        cache.look(1, new PageIndex(10), 1, List.of(key(1, 10, 1)));
        for (int page = 8; page <= 12; page++) {
            cache.put(key(1, page, 1), raster(200));
        }
        cache.put(key(1, 30, 1), raster(200));
        assertFalse(cache.has(key(1, 30, 1)));
        assertTrue(cache.has(key(1, 8, 1)));
    }

    @Test
    void theNearestScaleStandsIn() {
        cache.put(key(1, 3, 1), raster(10));
        cache.put(key(1, 3, 4), raster(40));
        Raster near = cache.nearest(1, new PageIndex(3), 3.5, PageLook.LIGHT);
        assertNotNull(near);
        assertEquals(40, near.width());
        assertNull(cache.nearest(1, new PageIndex(3), 1, PageLook.DARK));
        assertNull(cache.nearest(1, new PageIndex(4), 1, PageLook.LIGHT));
    }

    @Test
    void aDraftStandsInButIsNeverTakenForThePage() {
        RenderKey draft = RenderKey.draft(1, new PageIndex(3), 1, PageLook.LIGHT);
        cache.put(draft, raster(10));
        assertNotNull(cache.nearest(1, new PageIndex(3), 2, PageLook.LIGHT));
        assertNull(cache.nearestFinished(1, new PageIndex(3), 0.2, PageLook.LIGHT));
        assertFalse(cache.has(key(1, 3, 1)), "in the same size");
        assertEquals(new PixelArea(0, 0, 9, 9), draft.area(new PixelArea(0, 0, 9, 9)));
    }

    @Test
    void afterMemoryRanOutItIsContentWithHalf() {
        RasterCache large = new RasterCache(256L << 20);
        large.put(key(1, 1, 1), raster(10));
        large.retreat();
        assertEquals(0, large.bytes());
        assertEquals(128L << 20, large.budget());
        assertNull(large.get(key(1, 1, 1)));
    }
}
