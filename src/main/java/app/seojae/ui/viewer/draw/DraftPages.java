package app.seojae.ui.viewer.draw;

import app.seojae.model.PageIndex;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.RenderKey;
import app.seojae.pdf.render.RenderPlan;
import app.seojae.pdf.render.RenderRequest;
import app.seojae.pdf.render.RenderRequest.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Coarse pictures of the pages to come, drawn while nothing better is to do, so that a page that
 * takes long to draw is never blank when it comes into view. Pure.
 */
final class DraftPages {

    /** Device pixels a point: readable when stretched, a tenth of the memory of a sharp page. */
    private static final double SCALE = 0.75;

    private static final long MOST_PIXELS = 400_000;
    private static final int AHEAD = 24;
    private static final int BEHIND = 6;

    /** All drafts together take no more than this part of the budget. */
    private static final int SHARE = 5;

    /** While the view moves, so many pages ahead are drafted before anything is made sharp. */
    private static final int AT_ONCE = 3;

    /** While it rests, so many before any page that is not on screen is made sharp. */
    private static final int NEXT = 2;

    private DraftPages() {}

    /**
     * What to draw before anything else while the view moves: pages that would be bare.
     *
     * @param shown whether there is a picture of a page in any size
     */
    static List<RenderRequest> first(RenderPlan.View view, Predicate<PageIndex> shown) {
        return near(view, AT_ONCE, Urgency.BARE, shown);
    }

    /**
     * What to draw once all on screen is sharp or being made so, while the view rests: pages that
     * would be bare at the first step.
     *
     * @param shown whether there is a picture of a page in any size
     */
    static List<RenderRequest> next(RenderPlan.View view, Predicate<PageIndex> shown) {
        return near(view, NEXT, Urgency.PREFETCH, shown);
    }

    private static List<RenderRequest> near(
            RenderPlan.View view, int ahead, Urgency urgency, Predicate<PageIndex> shown) {
        List<RenderRequest> drafts = new ArrayList<>();
        view.shown().forEach(each -> add(view, each.page().index(), urgency, shown, drafts));
        for (int i = 1; i <= ahead && !view.shown().isEmpty(); i++) {
            int next =
                    view.direction() < 0
                            ? view.shown().getFirst().page().index() - i
                            : view.shown().getLast().page().index() + i;
            add(view, next, urgency, shown, drafts);
        }
        return drafts;
    }

    /**
     * What to draw after all that is wanted sharp nearby.
     *
     * @param budget bytes all pictures may take
     * @param shown whether there is a picture of a page in any size
     */
    static List<RenderRequest> plan(RenderPlan.View view, long budget, Predicate<PageIndex> shown) {
        List<RenderRequest> drafts = new ArrayList<>();
        if (view.shown().isEmpty()) {
            return drafts;
        }
        int first = view.shown().getFirst().page().index();
        int last = view.shown().getLast().page().index();
        boolean up = view.direction() < 0;
        long left = budget / SHARE;
        for (int i = 1; i <= AHEAD && left > 0; i++) {
            left -= add(view, up ? first - i : last + i, Urgency.PREFETCH, shown, drafts);
        }
        for (int i = 1; i <= BEHIND && left > 0; i++) {
            left -= add(view, up ? last + i : first - i, Urgency.PREFETCH, shown, drafts);
        }
        return drafts;
    }

    /** Adds a draft where there is no picture yet; the bytes it takes, also if it is there. */
    private static long add(
            RenderPlan.View view,
            int index,
            Urgency urgency,
            Predicate<PageIndex> shown,
            List<RenderRequest> drafts) {
        if (index < 0 || index >= view.pages().size() || !view.pages().get(index).sound()) {
            return 0;
        }
        PageIndex page = new PageIndex(index);
        PageGeometry geometry = view.pages().get(index);
        double most = Math.min(SCALE, view.scale());
        double scale = PagePixels.limited(geometry, most, MOST_PIXELS, 2048);
        if (!shown.test(page)) {
            RenderKey key = RenderKey.draft(view.document(), page, scale, view.look());
            drafts.add(new RenderRequest(key, urgency));
        }
        return 4 * PagePixels.whole(geometry, scale).size();
    }
}
