package app.seojae.ui.viewer;

import app.seojae.pdf.PageGeometry;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.PixelArea;
import java.util.Arrays;
import java.util.List;

/**
 * Where each page lies in the column, in device pixels: exact for all pages from the start, since
 * their sizes are known, so a scroll bar never jumps. Immutable.
 */
final class ColumnLayout {

    /** Pixels of the window around the column. */
    static final int MARGIN = 16;

    private static final int GAP = 12;

    private final double scale;
    private final int margin;
    private final int gap;
    private final long[] tops;
    private final int[] widths;
    private final int[] heights;
    private final long height;
    private final int widest;

    /**
     * @param scale device pixels per point
     * @param outputScale device pixels per pixel of the window
     */
    ColumnLayout(List<PageGeometry> pages, double scale, double outputScale) {
        this.scale = scale;
        this.margin = (int) Math.round(MARGIN * outputScale);
        this.gap = (int) Math.round(GAP * outputScale);
        int count = pages.size();
        tops = new long[count];
        widths = new int[count];
        heights = new int[count];
        long y = margin;
        int max = 0;
        for (int i = 0; i < count; i++) {
            PixelArea area = PagePixels.whole(pages.get(i), scale);
            tops[i] = y;
            widths[i] = area.width();
            heights[i] = area.height();
            y += area.height() + gap;
            max = Math.max(max, area.width());
        }
        height = y - (count == 0 ? 0 : gap) + margin;
        widest = max;
    }

    double scale() {
        return scale;
    }

    int count() {
        return tops.length;
    }

    long top(int page) {
        return tops[page];
    }

    int width(int page) {
        return widths[page];
    }

    int height(int page) {
        return heights[page];
    }

    int margin() {
        return margin;
    }

    /** The whole column with its margins. */
    long height() {
        return height;
    }

    /** The widest page with the margins beside it. */
    long width() {
        return widest + 2L * margin;
    }

    /** The left edge of a page in a view so wide, before it is scrolled sideways. */
    long left(int page, long viewWidth) {
        return (Math.max(viewWidth, width()) - widths[page]) / 2;
    }

    /** The page at a height of the column, or the one above the gap there. */
    int pageAt(double y) {
        int found = Arrays.binarySearch(tops, (long) Math.floor(y));
        return Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, tops.length - 1));
    }

    /** The first page that shows below a height. */
    int firstBelow(double y) {
        int page = pageAt(y);
        return tops[page] + heights[page] <= y && page < tops.length - 1 ? page + 1 : page;
    }
}
