package app.seojae.pdf.render;

import app.seojae.model.PageIndex;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.RenderRequest.Urgency;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PixelArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Decides what to draw next, from what is on screen and what is there already. Pure: asked again
 * after every change, it never remembers anything.
 */
public final class RenderPlan {

    /** Prefetched pages may take this share of the budget, so that they never push out others. */
    private static final int PREFETCH_SHARE = 2;

    /**
     * What is on screen.
     *
     * @param pages the whole document
     * @param scale device pixels per point
     * @param shown the pages on screen, from the top
     * @param direction where the reader goes: 1 down, -1 up, 0 unknown
     * @param calm whether the view rests or moves slowly; tiles wait for that
     * @param thumbnails pages whose thumbnail is on screen
     * @param thumbnailScale device pixels per point of a thumbnail
     */
    public record View(
            long document,
            List<PageGeometry> pages,
            double scale,
            PageLook look,
            List<Shown> shown,
            int direction,
            boolean calm,
            List<PageIndex> thumbnails,
            double thumbnailScale) {}

    /** A page on screen and the part of it that is visible, in its pixels at the view's scale. */
    public record Shown(PageIndex page, PixelArea visible) {}

    private final View view;
    private final Predicate<RenderKey> cached;
    private final Map<RenderKey, RenderRequest> wanted = new LinkedHashMap<>();

    private RenderPlan(View view, Predicate<RenderKey> cached) {
        this.view = view;
        this.cached = cached;
    }

    /**
     * The complete list of what to draw, in order.
     *
     * @param budget bytes all pictures may take
     */
    public static List<RenderRequest> plan(View view, long budget, Predicate<RenderKey> cached) {
        RenderPlan plan = new RenderPlan(view, cached);
        plan.visible();
        if (view.calm()) {
            plan.tiles();
        }
        plan.neighbours(budget);
        for (PageIndex page : view.thumbnails()) {
            plan.want(page, view.thumbnailScale(), Urgency.THUMBNAIL);
        }
        return new ArrayList<>(plan.wanted.values());
    }

    /** The keys of all that is on screen, which must stay in the cache. */
    public static List<RenderKey> pinned(View view) {
        RenderPlan plan = new RenderPlan(view, key -> false);
        plan.visible();
        plan.tiles();
        return new ArrayList<>(plan.wanted.keySet());
    }

    private void visible() {
        view.shown().stream()
                .sorted(Comparator.comparingLong((Shown shown) -> -shown.visible().size()))
                .forEach(shown -> want(shown.page(), wholeScale(shown.page()), Urgency.VISIBLE));
    }

    private void tiles() {
        for (Shown shown : view.shown()) {
            PageGeometry page = view.pages().get(shown.page().index());
            if (PagePixels.needsTiles(page, view.scale())) {
                PixelArea visible = shown.visible();
                TileGrid grid = new TileGrid(PagePixels.whole(page, view.scale()));
                for (TileGrid.Tile tile : grid.covering(visible)) {
                    want(tile(shown.page(), tile), Urgency.TILE);
                }
                PixelArea around = visible.grown(visible.width() / 4, visible.height() / 4);
                for (TileGrid.Tile tile : grid.covering(around)) {
                    want(tile(shown.page(), tile), Urgency.TILE);
                }
            }
        }
    }

    /** One page on in the direction, one back, one more on, as far as they fit. */
    private void neighbours(long budget) {
        if (view.shown().isEmpty()) {
            return;
        }
        int first = view.shown().getFirst().page().index();
        int last = view.shown().getLast().page().index();
        int[] order =
                view.direction() < 0
                        ? new int[] {first - 1, last + 1, first - 2}
                        : new int[] {last + 1, first - 1, last + 2};
        long left = budget / PREFETCH_SHARE;
        for (int index = first; index <= last; index++) {
            left -= bytes(new PageIndex(index));
        }
        for (int index : order) {
            if (index >= 0 && index < view.pages().size()) {
                PageIndex page = new PageIndex(index);
                left -= bytes(page);
                if (left >= 0) {
                    want(page, wholeScale(page), Urgency.PREFETCH);
                }
            }
        }
    }

    private long bytes(PageIndex page) {
        return 4 * PagePixels.whole(view.pages().get(page.index()), wholeScale(page)).size();
    }

    private double wholeScale(PageIndex page) {
        return PagePixels.wholeScale(view.pages().get(page.index()), view.scale());
    }

    private RenderKey tile(PageIndex page, TileGrid.Tile tile) {
        return new RenderKey(
                view.document(), page, view.scale(), tile.column(), tile.row(), view.look());
    }

    private void want(PageIndex page, double scale, Urgency urgency) {
        want(RenderKey.whole(view.document(), page, scale, view.look()), urgency);
    }

    private void want(RenderKey key, Urgency urgency) {
        if (view.pages().get(key.page().index()).sound() && !cached.test(key)) {
            wanted.putIfAbsent(key, new RenderRequest(key, urgency));
        }
    }
}
