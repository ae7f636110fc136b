package app.seojae.pdf.render.glyph;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps glyphs as finished little masks, by shape, size and quarter of a pixel across, for all
 * documents: papers are set in few typefaces, so the second paper finds most of its letters here.
 * Filling the same outlines again was nearly half of the time of drawing papers. Safe for any
 * thread.
 */
public final class GlyphCache {

    /** Positions of a glyph within a pixel, across; lines stand on whole pixels, which is crisp. */
    static final int PARTS = 4;

    private static final long MAX_BYTES = 24L << 20;

    private record Key(
            GlyphOutline outline,
            float scaleX,
            float shearY,
            float shearX,
            float scaleY,
            int part) {}

    private final Map<GlyphOutline, GlyphOutline> outlines = new ConcurrentHashMap<>();
    private final Map<Key, GlyphMask> masks = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    /** The one outline of this shape. */
    GlyphOutline outline(GeneralPath path) {
        GlyphOutline fresh = new GlyphOutline(path);
        GlyphOutline known = outlines.putIfAbsent(fresh, fresh);
        if (known == null) {
            count(fresh.bytes());
            return fresh;
        }
        return known;
    }

    /**
     * The glyph's mask at a size and position within a pixel.
     *
     * @param part of a pixel to the right, in {@link #PARTS}
     */
    GlyphMask mask(
            GlyphOutline outline,
            float scaleX,
            float shearY,
            float shearX,
            float scaleY,
            int part) {
        Key key = new Key(outline, scaleX, shearY, shearX, scaleY, part);
        GlyphMask mask = masks.get(key);
        if (mask == null) {
            AffineTransform place =
                    new AffineTransform(scaleX, shearY, shearX, scaleY, (double) part / PARTS, 0);
            mask = GlyphMask.of(place.createTransformedShape(outline.path()));
            if (masks.put(key, mask) == null) {
                count(mask.bytes());
            }
        }
        return mask;
    }

    /** The memory taken, in bytes, as far as it was counted. */
    public long bytes() {
        return bytes.get();
    }

    /** Forgets everything: memory ran out. */
    public void clear() {
        masks.clear();
        outlines.clear();
        bytes.set(0);
    }

    private void count(int more) {
        if (bytes.addAndGet(more) > MAX_BYTES) {
            clear();
        }
    }
}
