package app.seojae.ui.viewer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.pdf.page.PageGeometry;
import app.seojae.ui.viewer.layout.Zoom.Scroll;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ZoomTest {

    private static final List<PageGeometry> PAGES = Collections.nCopies(20, PageGeometry.LETTER);

    @Test
    void stepsGoUpAndDownWithinBounds() {
        assertEquals(1.1, Zoom.larger(1));
        assertEquals(0.9, Zoom.smaller(1));
        assertEquals(1.25, Zoom.larger(1.18));
        assertEquals(8, Zoom.larger(8));
        assertEquals(0.25, Zoom.smaller(0.25));
        double zoom = 0.25;
        for (int i = 0; i < 30; i++) {
            zoom = Zoom.larger(zoom);
        }
        assertEquals(8, zoom);
    }

    @Test
    void fitsMostPagesNotTheOddOne() {
        PageGeometry giant = new PageGeometry(0, 0, 7800, 7800, 0, 1, true);
        List<PageGeometry> pages =
                List.of(PageGeometry.LETTER, giant, PageGeometry.LETTER, PageGeometry.LETTER);
        assertEquals(2, Zoom.fitWidth(pages, 1224));
        assertEquals(0.5, Zoom.fitPage(pages, 1224, 396));
        assertEquals(0.1, Zoom.fitWidth(List.of(giant), 780), 1e-9);
    }

    @Test
    void whatIsUnderThePointerStaysThere() {
        Random random = new Random(13);
        for (int i = 0; i < 2000; i++) {
            double os = random.nextBoolean() ? 1 : 2;
            double from = random.nextDouble(0.25, 8);
            double to = random.nextDouble(0.25, 8);
            ColumnLayout before = new ColumnLayout(PAGES, from * os, os);
            ColumnLayout after = new ColumnLayout(PAGES, to * os, os);
            Scroll at = new Scroll(random.nextDouble(900), random.nextDouble(700));
            int page = random.nextInt(20);
            double onPage = random.nextDouble(before.height(page));
            Scroll scroll = new Scroll(random.nextDouble(500), before.top(page) + onPage - at.y());
            Scroll moved = Zoom.anchored(before, after, scroll, at, 900);
            double now = moved.y() + at.y() - after.top(page);
            assertEquals(onPage / before.height(page), now / after.height(page), 0.01);
            double x = scroll.x() + at.x() - before.left(page, 900);
            double newX = moved.x() + at.x() - after.left(page, 900);
            assertEquals(x / from, newX / to, 1e-6);
        }
    }

    @Test
    void theColumnIsFoundByHeight() {
        ColumnLayout layout = new ColumnLayout(PAGES, 1, 1);
        for (int page = 0; page < 20; page++) {
            assertEquals(page, layout.pageAt(layout.top(page)));
            assertEquals(page, layout.pageAt(layout.top(page) + 791));
            assertEquals(page, layout.firstBelow(layout.top(page) + 791));
            assertEquals(Math.min(19, page + 1), layout.firstBelow(layout.top(page) + 792));
        }
        assertEquals(0, layout.pageAt(-5));
        assertEquals(19, layout.pageAt(1e9));
        assertTrue(layout.height() > 20 * 792);
    }
}
