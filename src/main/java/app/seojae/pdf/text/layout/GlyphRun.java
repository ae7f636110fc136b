package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.glyph.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs drawn one after the other on one baseline without a gap: a word or a part of it. */
final class GlyphRun {

    /** Letters farther apart than this, in ems, are not drawn in one go. */
    private static final float APART = 0.16f;

    final List<Glyph> glyphs = new ArrayList<>();
    final float base;
    final float size;
    float left;
    float right;
    float bottom;
    float top;

    private GlyphRun(Glyph first) {
        base = first.base();
        size = first.size();
        left = first.left();
        right = first.right();
        bottom = first.bottom();
        top = first.top();
        glyphs.add(first);
    }

    /** Cuts what was drawn, in the order of drawing. */
    static List<GlyphRun> of(List<Glyph> drawn) {
        List<GlyphRun> pieces = new ArrayList<>();
        GlyphRun current = null;
        for (Glyph glyph : drawn) {
            if (current != null && current.takes(glyph)) {
                current.add(glyph);
            } else {
                current = new GlyphRun(glyph);
                pieces.add(current);
            }
        }
        return pieces;
    }

    private boolean takes(Glyph glyph) {
        float gap = glyph.left() - right;
        return Math.abs(glyph.base() - base) < size * 0.03f
                && Math.abs(glyph.size() - size) < size * 0.05f
                && !glyph.spaced()
                && gap < size * APART
                && gap > -size * 0.25f;
    }

    private void add(Glyph glyph) {
        glyphs.add(glyph);
        left = Math.min(left, glyph.left());
        right = Math.max(right, glyph.right());
        bottom = Math.min(bottom, glyph.bottom());
        top = Math.max(top, glyph.top());
    }

    int order() {
        return glyphs.getFirst().order();
    }

    /** From left to right; what starts at the same place in the order of drawing. */
    static final Comparator<GlyphRun> ALONG =
            Comparator.comparingDouble((GlyphRun piece) -> piece.left)
                    .thenComparingInt(GlyphRun::order);
}
