package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.ink.InkedPage;
import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows a page that takes long while it is being drawn: a copy of what is there, now and then.
 * Confined to the drawing thread.
 */
public final class UnfinishedPage {

    private static final long BETWEEN = 700_000_000;

    /** Copies take no more than so much of the time. */
    private static final int SHARE = 10;

    private final PixelArea area;
    private final PageLook look;
    private final @Nullable FigureMask figures;
    private final Consumer<Raster> seen;
    private final long between;
    private long next;

    UnfinishedPage(
            PixelArea area, PageLook look, @Nullable FigureMask figures, Consumer<Raster> seen) {
        this(area, look, figures, seen, BETWEEN);
    }

    /**
     * @param between two copies, and before the first, so many nanoseconds
     */
    UnfinishedPage(
            PixelArea area,
            PageLook look,
            @Nullable FigureMask figures,
            Consumer<Raster> seen,
            long between) {
        this.area = area;
        this.look = look;
        this.figures = figures;
        this.seen = seen;
        this.between = between;
        this.next = System.nanoTime() + between;
    }

    /** Shows what a page's graphics has so far, if it is time. */
    void offer(@Nullable Graphics2D page, LeftOut leftOut) {
        long start = System.nanoTime();
        if (page == null || start - next < 0) {
            return;
        }
        int[] pixels = InkedPage.copy(page, area.width(), area.height());
        if (pixels != null) {
            look.apply(pixels, figures == null ? null : figures.pixels());
            seen.accept(new Raster(area.width(), area.height(), pixels, leftOut));
        }
        long now = System.nanoTime();
        next = now + (between == 0 ? 0 : Math.max(between, SHARE * (now - start)));
    }
}
