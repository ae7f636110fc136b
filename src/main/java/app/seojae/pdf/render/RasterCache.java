package app.seojae.pdf.render;

import app.seojae.model.PageIndex;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps finished pictures of all documents within one budget of bytes. When it is full, first go
 * pictures of other documents than the one looked at, then of other scales, then the farthest from
 * where the reader is, then the longest unused; what is on screen stays. Safe for any thread.
 */
public final class RasterCache {

    private static final long LARGEST = 256L << 20;
    private static final long SMALLEST = 16L << 20;

    /** Where the reader of a document is. */
    private record Focus(PageIndex page, double scale, Set<RenderKey> pinned) {}

    private final Map<RenderKey, Raster> rasters = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Long, Focus> focuses = new HashMap<>();
    private long current = -1;
    private long budget;
    private long bytes;

    public RasterCache(long budget) {
        this.budget = budget;
    }

    /** What a cache may take of this program's memory. */
    public static long usualBudget() {
        return Math.min(LARGEST, Runtime.getRuntime().maxMemory() / 4);
    }

    /** Tells where the reader is and what is on screen there; that document is the current one. */
    public synchronized void look(
            long document, PageIndex page, double scale, Collection<RenderKey> pinned) {
        current = document;
        focuses.put(document, new Focus(page, scale, new HashSet<>(pinned)));
        shrink();
    }

    /** Nothing of this document is on screen any more; its pictures go first. */
    public synchronized void lookAway(long document) {
        focuses.remove(document);
        if (current == document) {
            current = -1;
        }
    }

    /** A picture, or {@code null} where it is not here; counts as a use of it. */
    public synchronized @Nullable Raster get(RenderKey key) {
        return rasters.get(key);
    }

    /** Whether a picture is there, without counting as a use of it. */
    public synchronized boolean has(RenderKey key) {
        return rasters.containsKey(key);
    }

    /** Takes a picture in; it may be gone again at once if nearer ones fill the budget. */
    public synchronized void put(RenderKey key, Raster raster) {
        Raster old = rasters.put(key, raster);
        bytes += raster.bytes() - (old == null ? 0 : old.bytes());
        shrink();
    }

    /** The whole page in the closest other scale, be it a draft, or {@code null}. */
    public synchronized @Nullable Raster nearest(
            long document, PageIndex page, double scale, PageLook look) {
        return nearest(document, page, scale, look, true);
    }

    /** The whole page in the closest scale, with all that is on it, or {@code null}. */
    synchronized @Nullable Raster nearestFinished(
            long document, PageIndex page, double scale, PageLook look) {
        return nearest(document, page, scale, look, false);
    }

    private @Nullable Raster nearest(
            long document, PageIndex page, double scale, PageLook look, boolean drafts) {
        RenderKey best = null;
        for (RenderKey key : rasters.keySet()) {
            if (key.document() == document
                    && key.page().equals(page)
                    && key.isWhole()
                    && (drafts || !key.isDraft())
                    && key.look().equals(look)
                    && (best == null || distance(key, scale) < distance(best, scale))) {
                best = key;
            }
        }
        return best == null ? null : rasters.get(best);
    }

    /** Drops all pictures of a document. */
    public synchronized void drop(long document) {
        rasters.entrySet()
                .removeIf(
                        entry -> {
                            boolean gone = entry.getKey().document() == document;
                            if (gone) {
                                bytes -= entry.getValue().bytes();
                            }
                            return gone;
                        });
        lookAway(document);
    }

    /** Drops one picture, if it is kept. */
    synchronized void forget(RenderKey key) {
        Raster gone = rasters.remove(key);
        bytes -= gone == null ? 0 : gone.bytes();
    }

    /** Drops everything and is content with half from now on: memory ran out. */
    public synchronized void retreat() {
        rasters.clear();
        bytes = 0;
        budget = Math.max(SMALLEST, budget / 2);
    }

    /** How many bytes the pictures kept take. */
    public synchronized long bytes() {
        return bytes;
    }

    /** How many bytes they may take; what is on screen may take more. */
    public synchronized long budget() {
        return budget;
    }

    private void shrink() {
        if (bytes <= budget) {
            return;
        }
        var order =
                Comparator.comparing((RenderKey key) -> key.document() == current)
                        .thenComparing(this::isOfShownScale)
                        .thenComparingInt(key -> -distance(key));
        // The map is in order of use and the sort is stable, so the longest unused go first.
        for (RenderKey key : rasters.keySet().stream().sorted(order).toList()) {
            if (bytes <= budget) {
                return;
            }
            if (!isPinned(key)) {
                Raster gone = rasters.remove(key);
                bytes -= gone == null ? 0 : gone.bytes();
            }
        }
    }

    private boolean isPinned(RenderKey key) {
        Focus focus = focuses.get(key.document());
        return focus != null && focus.pinned.contains(key);
    }

    private boolean isOfShownScale(RenderKey key) {
        Focus focus = focuses.get(key.document());
        return focus != null && (focus.scale == key.scale() || focus.pinned.contains(key));
    }

    private int distance(RenderKey key) {
        Focus focus = focuses.get(key.document());
        return focus == null
                ? Integer.MAX_VALUE
                : Math.abs(key.page().index() - focus.page.index());
    }

    private static double distance(RenderKey key, double scale) {
        // A picture too large is a better stand-in than one too small.
        double ratio = Math.log(key.scale() / scale);
        return ratio < 0 ? -2 * ratio : ratio;
    }
}
