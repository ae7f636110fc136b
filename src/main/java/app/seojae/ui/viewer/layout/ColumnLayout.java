package app.seojae.ui.viewer.layout;

import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.draw.PixelArea;
import java.util.Arrays;
import java.util.List;

/**
 * Where each page lies in the column, in device pixels: exact for all pages from the start, since
 * their sizes are known, so a scroll bar never jumps. Immutable.
 *
 * <p>The column is made of rows of one page or two. Where pages are shown one at a time, each row
 * is at least as high as the view, and the view never stands between two.
 */
public final class ColumnLayout {

    /** Pixels of the window around the column. */
    static final int MARGIN = 16;

    private static final int GAP = 12;

    /**
     * What the pages are laid out in.
     *
     * @param outputScale device pixels per pixel of the window
     * @param viewHeight device pixels
     * @param bare without margins, as on a projector
     */
    record Room(Flow flow, double outputScale, long viewHeight, boolean bare) {

        double margin() {
            return bare ? 0 : MARGIN;
        }

        /** Pixels of the window between pages. */
        double gap() {
            return GAP;
        }
    }

    private final double scale;
    private final Flow flow;
    private final int margin;
    private final int gap;
    private final long[] rowTops;
    private final long[] rowHeights;
    private final long[] tops;
    private final int[] widths;
    private final int[] heights;
    private final long height;
    private final int widest;

    /**
     * A plain column.
     *
     * @param scale device pixels per point
     * @param outputScale device pixels per pixel of the window
     */
    ColumnLayout(List<PageGeometry> pages, double scale, double outputScale) {
        this(pages, scale, new Room(Flow.CONTINUOUS, outputScale, 0, false));
    }

    /**
     * @param scale device pixels per point
     */
    ColumnLayout(List<PageGeometry> pages, double scale, Room room) {
        this.scale = scale;
        this.flow = room.flow();
        this.margin = (int) Math.round(room.margin() * room.outputScale());
        this.gap = (int) Math.round(room.gap() * room.outputScale());
        int count = pages.size();
        tops = new long[count];
        widths = new int[count];
        heights = new int[count];
        int max = 0;
        for (int i = 0; i < count; i++) {
            PixelArea area = PagePixels.whole(pages.get(i), scale);
            widths[i] = area.width();
            heights[i] = area.height();
            max = Math.max(max, area.width());
        }
        widest = max;
        int rows = count == 0 ? 0 : row(count - 1) + 1;
        rowTops = new long[rows];
        rowHeights = new long[rows];
        height = isPaged() ? stack(room.viewHeight()) : pile();
    }

    /** Rows below each other with gaps between and margins around; the whole height. */
    private long pile() {
        long y = margin;
        for (int row = 0; row < rowTops.length; row++) {
            rowTops[row] = y;
            for (int page = first(row); page < first(row + 1); page++) {
                tops[page] = y;
                rowHeights[row] = Math.max(rowHeights[row], heights[page]);
            }
            y += rowHeights[row] + gap;
        }
        return y - (rowTops.length == 0 ? 0 : gap) + margin;
    }

    /** Rows as high as the view, each page in the middle of its own; the whole height. */
    private long stack(long viewHeight) {
        long y = 0;
        for (int row = 0; row < rowTops.length; row++) {
            rowTops[row] = y;
            rowHeights[row] = Math.max(viewHeight, heights[row] + 2L * margin);
            tops[row] = y + (rowHeights[row] - heights[row]) / 2;
            y += rowHeights[row];
        }
        return y;
    }

    /** Device pixels per point. */
    public double scale() {
        return scale;
    }

    /** Whether one page is shown at a time. */
    boolean isPaged() {
        return flow == Flow.SINGLE;
    }

    /** How many pages there are. */
    public int count() {
        return tops.length;
    }

    /** How many rows there are. */
    public int rows() {
        return rowTops.length;
    }

    /** The row of a page. */
    public int row(int page) {
        return switch (flow) {
            case CONTINUOUS, SINGLE -> page;
            case TWO -> page / 2;
            case TWO_AFTER_COVER -> (page + 1) / 2;
        };
    }

    /** The first page of a row; that of the row after the last is the count of pages. */
    public int first(int row) {
        int page =
                switch (flow) {
                    case CONTINUOUS, SINGLE -> row;
                    case TWO -> row * 2;
                    case TWO_AFTER_COVER -> Math.max(0, row * 2 - 1);
                };
        return Math.min(page, tops.length);
    }

    /** The top of a row, counted from 0. */
    public long rowTop(int row) {
        return rowTops[row];
    }

    long rowBottom(int row) {
        return rowTops[row] + rowHeights[row];
    }

    /** The top edge of a page, counted from 0. */
    public long top(int page) {
        return tops[page];
    }

    /** The width of a page, counted from 0. */
    public int width(int page) {
        return widths[page];
    }

    /** The height of a page, counted from 0. */
    public int height(int page) {
        return heights[page];
    }

    int margin() {
        return margin;
    }

    /** The whole column with its margins. */
    public long height() {
        return height;
    }

    /** The widest row there could be, with the margins beside it. */
    long width() {
        return (flow.isPaired() ? 2L * widest + gap : widest) + 2L * margin;
    }

    /** The left edge of a page in a view so wide, before it is scrolled sideways. */
    public long left(int page, long viewWidth) {
        long middle = Math.max(viewWidth, width()) / 2;
        if (!flow.isPaired()) {
            return (Math.max(viewWidth, width()) - widths[page]) / 2;
        }
        boolean right = flow == Flow.TWO ? page % 2 == 1 : page % 2 == 0;
        return right ? middle + gap - gap / 2 : middle - gap / 2 - widths[page];
    }

    /** The row at a height of the column, or the one above the gap there. */
    int rowAt(double y) {
        int found = Arrays.binarySearch(rowTops, (long) Math.floor(y));
        return Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, rowTops.length - 1));
    }

    /** The first page of the row at a height of the column. */
    public int pageAt(double y) {
        return first(rowAt(y));
    }

    /** The page at a place of the column, or the nearest one of the row there. */
    int pageAt(double x, double y, long viewWidth) {
        int row = rowAt(y);
        int last = first(row + 1) - 1;
        return last > first(row) && x >= left(last, viewWidth) - gap / 2 ? last : first(row);
    }

    /** The first page that shows below a height. */
    public int firstBelow(double y) {
        int row = rowAt(y);
        return first(rowBottom(row) <= y && row < rowTops.length - 1 ? row + 1 : row);
    }
}
