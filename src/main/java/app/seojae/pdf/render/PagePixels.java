package app.seojae.pdf.render;

import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.page.PageTransform;
import app.seojae.pdf.render.draw.PixelArea;

/** How many pixels a page takes at a scale, and which scale a page can be drawn whole at. */
public final class PagePixels {

    /** Over this a page is drawn as a coarse whole and fine tiles. */
    private static final long WHOLE_LIMIT = 8_000_000;

    /** The size of that coarse whole. */
    private static final long COARSE_SIZE = 4_000_000;

    /** JavaFX splits textures over this. */
    private static final int MAX_SIDE = 4096;

    private PagePixels() {}

    /** The whole page; at least one pixel each way. */
    public static PixelArea whole(PageGeometry page, double scale) {
        PageTransform transform = new PageTransform(page, scale);
        return new PixelArea(0, 0, round(transform.widthPx()), round(transform.heightPx()));
    }

    /** Whether a page is too large at a scale to be one picture. */
    public static boolean needsTiles(PageGeometry page, double scale) {
        return page.shownWidth() * scale * page.shownHeight() * scale > WHOLE_LIMIT
                || Math.max(page.shownWidth(), page.shownHeight()) * scale > MAX_SIDE;
    }

    /** The scale to draw the whole page at: the one asked for, or a coarser one. */
    public static double wholeScale(PageGeometry page, double scale) {
        return needsTiles(page, scale) ? limited(page, scale, COARSE_SIZE, MAX_SIDE) : scale;
    }

    /** The scale asked for, or the largest at which the page has no more pixels than this. */
    public static double limited(PageGeometry page, double scale, long pixels, int side) {
        double size = page.shownWidth() * page.shownHeight();
        double longest = Math.max(page.shownWidth(), page.shownHeight());
        return Math.min(scale, Math.min(Math.sqrt(pixels / size), side / longest));
    }

    private static int round(double pixels) {
        return Math.clamp(Math.round(pixels), 1, Integer.MAX_VALUE / 4);
    }
}
