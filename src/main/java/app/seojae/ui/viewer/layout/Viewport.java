package app.seojae.ui.viewer.layout;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.ui.viewer.layout.Zoom.Scroll;
import java.util.List;

/**
 * The window onto the column: how large it is and where it stands. Knows no toolkit; all sizes are
 * device pixels.
 */
public final class Viewport {

    /** So much of the view must be pushed past the end of a single page to turn it. */
    private static final double PUSH = 0.2;

    private ColumnLayout layout = new ColumnLayout(List.of(), 1, 1);
    private Scroll scroll = new Scroll(0, 0);
    private long width;
    private long height;
    private double outputScale = 1;
    private int direction = 1;
    private double pushed;

    /** Takes another size; tells whether it is one. */
    boolean resize(long newWidth, long newHeight, double newOutputScale) {
        boolean same = newWidth == width && newHeight == height && newOutputScale == outputScale;
        width = newWidth;
        height = newHeight;
        outputScale = newOutputScale;
        return !same;
    }

    /** Lays the pages out anew; the place must be set after. */
    void layOut(ColumnLayout newLayout) {
        layout = newLayout;
        pushed = 0;
    }

    /** The pages as they are laid out. */
    public ColumnLayout layout() {
        return layout;
    }

    /** Where the upper left corner of the view stands in the column, in whole device pixels. */
    public Scroll scroll() {
        return scroll;
    }

    /** How wide the view is. */
    public long width() {
        return width;
    }

    /** How high the view is. */
    public long height() {
        return height;
    }

    /** Device pixels per pixel of the window. */
    public double outputScale() {
        return outputScale;
    }

    /** Which way the view went last: 1 down, -1 up; 1 at first. */
    public int direction() {
        return direction;
    }

    void facesDown() {
        direction = 1;
    }

    /** How far right the view can be moved, 0 where all is seen. */
    public double maxX() {
        return Math.max(0, layout.width() - width);
    }

    /** How far down the view can be moved, 0 where all is seen. */
    public double maxY() {
        return Math.max(0, layout.height() - height);
    }

    /** Whether the view stands at the end of a single page, so that the next one must be turned. */
    public boolean isStuck(double dy) {
        if (!layout.isPaged() || layout.count() == 0) {
            return false;
        }
        int row = row();
        return dy > 0 ? scroll.y() >= bottom(row) : scroll.y() <= top(row);
    }

    /** Moves the view; a single page is left only by a long push. */
    public void scrollBy(double dx, double dy) {
        if (!layout.isPaged() || layout.count() == 0) {
            scrollTo(scroll.x() + dx, scroll.y() + dy);
            return;
        }
        int row = row();
        if (dy != 0 && isStuck(dy)) {
            pushed = pushed * dy < 0 ? dy : pushed + dy;
            if (Math.abs(pushed) > PUSH * height) {
                flip(dy > 0 ? 1 : -1);
            }
        } else {
            pushed = 0;
            scrollTo(scroll.x() + dx, Math.clamp(scroll.y() + dy, top(row), bottom(row)));
        }
    }

    /** Goes to the start of the next row of pages, or the end of the one before. */
    public void flip(int by) {
        pushed = 0;
        int row = row() + by;
        if (row >= 0 && row < layout.rows()) {
            scrollTo(scroll.x(), by > 0 || !layout.isPaged() ? start(row) : bottom(row));
            direction = by;
        }
    }

    /** Moves the view to a place of the column, as far as there is one. */
    public void scrollTo(double x, double y) {
        double before = scroll.y();
        double wanted = Math.clamp(y, 0, maxY());
        if (layout.isPaged() && layout.count() > 0) {
            int row = layout.rowAt(wanted + height / 2.0);
            wanted = Math.clamp(wanted, top(row), bottom(row));
        }
        // Whole device pixels, so that pages stay sharp.
        scroll = new Scroll(Math.rint(Math.clamp(x, 0, maxX())), Math.rint(wanted));
        if (scroll.y() != before) {
            direction = scroll.y() > before ? 1 : -1;
        }
    }

    /** Goes to a place on a page, so far across all that can be seen sideways. */
    void goTo(PageIndex page, double offset, double across) {
        double x = across * Math.max(layout.width(), width) - width / 2.0;
        scrollTo(x, layout.count() == 0 ? 0 : top(page.index(), offset));
    }

    /** Goes to a place on a page without moving sideways. */
    public void goTo(PageIndex page, double offset) {
        if (layout.count() > 0) {
            scrollTo(scroll.x(), top(page.limitedTo(layout.count()).index(), offset));
        }
    }

    /** The first page that is seen, and how far down it the view begins. */
    public JumpHistory.Place here() {
        if (layout.count() == 0) {
            return new JumpHistory.Place(PageIndex.FIRST, 0);
        }
        int first = layout.firstBelow(scroll.y());
        double offset = (scroll.y() - layout.top(first)) / layout.height(first);
        return new JumpHistory.Place(new PageIndex(first), Math.clamp(offset, 0, 1));
    }

    /** How far across all that can be seen sideways the middle of the view lies. */
    public double across() {
        return layout.width() <= width
                ? ReadingPlace.CENTRED
                : (scroll.x() + width / 2.0) / layout.width();
    }

    /** The page that the reader looks at. */
    public PageIndex eye() {
        boolean atEnd = scroll.y() > 0 && scroll.y() >= maxY();
        return new PageIndex(layout.pageAt(scroll.y() + (atEnd ? height : height / 3.0)));
    }

    private int row() {
        return layout.row(layout.firstBelow(scroll.y()));
    }

    private double start(int row) {
        return top(layout.first(row), 0);
    }

    /** The last place of the view in a row. */
    private double top(int row) {
        return (double) layout.rowTop(row);
    }

    private double bottom(int row) {
        return Math.max(layout.rowTop(row), layout.rowBottom(row) - height);
    }

    /** The start of a page is shown with the margin above it. */
    private double top(int page, double offset) {
        if (offset == 0) {
            return layout.isPaged()
                    ? layout.rowTop(page)
                    : layout.top(page) - layout.margin() / 2.0;
        }
        return layout.top(page) + offset * layout.height(page);
    }
}
