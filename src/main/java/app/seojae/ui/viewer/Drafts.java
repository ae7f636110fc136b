package app.seojae.ui.viewer;

import app.seojae.pdf.PageGeometry;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.RenderKey;
import app.seojae.pdf.render.RenderPlan;
import app.seojae.pdf.render.RenderRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Coarse pictures of the pages to come, drawn while nothing better is to do, so that a page that
 * takes long to draw is never blank when it comes into view. Pure.
 */
final class Drafts {

    /** Device pixels a point: readable when stretched, a tenth of the memory of a sharp page. */
    private static final double SCALE = 0.75;

    private static final long MOST_PIXELS = 400_000;
    private static final int AHEAD = 24;
    private static final int BEHIND = 6;

    /** All drafts together take no more than this part of the budget. */
    private static final int SHARE = 5;

    private Drafts() {}

    /**
     * What to draw after all that is wanted sharp.
     *
     * @param budget bytes all pictures may take
     * @param shown whether there is a picture of a page in any size
     */
    static List<RenderRequest> plan(RenderPlan.View view, long budget, IntPredicate shown) {
        List<RenderRequest> drafts = new ArrayList<>();
        if (view.shown().isEmpty()) {
            return drafts;
        }
        int first = view.shown().getFirst().page();
        int last = view.shown().getLast().page();
        boolean up = view.direction() < 0;
        long left = budget / SHARE;
        for (int i = 1; i <= AHEAD; i++) {
            left = add(view, up ? first - i : last + i, left, shown, drafts);
        }
        for (int i = 1; i <= BEHIND; i++) {
            left = add(view, up ? last + i : first - i, left, shown, drafts);
        }
        return drafts;
    }

    private static long add(
            RenderPlan.View view,
            int page,
            long left,
            IntPredicate shown,
            List<RenderRequest> drafts) {
        if (page < 0 || page >= view.pages().size()) {
            return left;
        }
        PageGeometry geometry = view.pages().get(page);
        double scale = PagePixels.limited(geometry, SCALE, MOST_PIXELS, 2048);
        long rest = left - 4 * PagePixels.whole(geometry, scale).size();
        if (rest >= 0 && geometry.sound() && scale < view.scale() && !shown.test(page)) {
            drafts.add(
                    new RenderRequest(
                            RenderKey.whole(view.document(), page, scale, view.look()),
                            RenderRequest.Urgency.PREFETCH));
        }
        return rest;
    }
}
