package app.seojae.ui.viewer.layout;

import app.seojae.pdf.page.PageGeometry;
import java.util.List;

/** The arithmetic of zooming. Pure. */
public final class Zoom {

    static final double MIN = 0.25;
    static final double MAX = 8;

    /** A giant page may be fitted smaller than a person can zoom. */
    private static final double SMALLEST_FIT = 0.01;

    private static final double[] STEPS = {
        0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6, 8
    };

    private static final double SAME = 0.005;

    /** A scroll position in the column, in device pixels. */
    public record Scroll(double x, double y) {}

    private Zoom() {}

    static double limited(double zoom) {
        return Math.clamp(zoom, MIN, MAX);
    }

    /** The next step above a zoom, at most 8. */
    public static double larger(double zoom) {
        for (double step : STEPS) {
            if (step > zoom * (1 + SAME)) {
                return step;
            }
        }
        return MAX;
    }

    /** The next step below a zoom, at least 0.25; a fitted zoom below that stays. */
    public static double smaller(double zoom) {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < zoom * (1 - SAME)) {
                return STEPS[i];
            }
        }
        return Math.min(zoom, MIN);
    }

    /** The zoom at which most pages are as wide as the room; one odd page must not decide. */
    static double fitWidth(List<PageGeometry> pages, double room) {
        return fit(room / typical(pages, true));
    }

    /** The zoom at which most pages are seen whole. */
    static double fitPage(List<PageGeometry> pages, double width, double height) {
        return fit(Math.min(width / typical(pages, true), height / typical(pages, false)));
    }

    /**
     * Where to scroll so that the point under the pointer stays there.
     *
     * @param at the pointer in the view, in device pixels
     */
    static Scroll anchored(
            ColumnLayout before, ColumnLayout after, Scroll scroll, Scroll at, long viewWidth) {
        double x = scroll.x() + at.x();
        double y = scroll.y() + at.y();
        int page = before.pageAt(x, y, viewWidth);
        double ratio = after.scale() / before.scale();
        double onPageY = y - before.top(page);
        // Gaps and margins do not grow, so only what lies on the page is scaled.
        double inside = Math.clamp(onPageY, 0, before.height(page));
        double newY = after.top(page) + inside * ratio + (onPageY - inside);
        double onPageX = x - before.left(page, viewWidth);
        double newX = after.left(page, viewWidth) + onPageX * ratio;
        return new Scroll(newX - at.x(), newY - at.y());
    }

    private static double fit(double zoom) {
        return Math.clamp(zoom, SMALLEST_FIT, MAX);
    }

    private static double typical(List<PageGeometry> pages, boolean width) {
        double[] sides =
                pages.stream()
                        .mapToDouble(page -> width ? page.shownWidth() : page.shownHeight())
                        .sorted()
                        .toArray();
        return sides[sides.length / 2];
    }
}
