package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.glyph.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces on one baseline without a wide gap: a line of a column or a part of it. */
final class Segment {

    /** Gaps wider than this, in ems, may part columns or cells. */
    static final float GAP = 0.65f;

    /** The white between columns is wider than this, in ems; between stretched words it is not. */
    static final float STRIP = 0.9f;

    /**
     * So many dots in a row lead from a title to its page number, however far it stands, in ems.
     */
    private static final int LEADING = 5;

    private static final float LED = 3.5f;

    final List<GlyphRun> pieces = new ArrayList<>();
    final float base;
    final float size;
    float left;
    float right;
    float bottom;
    float top;
    int glyphs;

    /** Whether it goes on a word's distance after another: the rest of a stretched line. */
    boolean goesOn;

    private Segment(GlyphRun first) {
        base = first.base;
        size = first.size;
        left = first.left;
        right = first.right;
        bottom = first.bottom;
        top = first.top;
        glyphs = first.glyphs.size();
        pieces.add(first);
    }

    /** Joins pieces that stand beside each other, wherever they come in the order of drawing. */
    static List<Segment> of(List<GlyphRun> pieces) {
        List<GlyphRun> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(piece -> -piece.base));
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            GlyphRun first = sorted.get(from);
            while (to < sorted.size() && first.base - sorted.get(to).base < first.size * 0.1f) {
                to++;
            }
            List<GlyphRun> level = new ArrayList<>(sorted.subList(from, to));
            level.sort(GlyphRun.ALONG);
            join(level, segments);
            from = to;
        }
        return segments;
    }

    private static void join(List<GlyphRun> level, List<Segment> segments) {
        int first = segments.size();
        Segment current = null;
        for (GlyphRun piece : level) {
            if (current != null && current.takes(piece)) {
                current.add(piece);
            } else {
                Segment before = current;
                current = new Segment(piece);
                current.goesOn =
                        before != null && current.left - before.right < before.size * STRIP;
                segments.add(current);
            }
        }
        lead(segments.subList(first, segments.size()));
    }

    /** Joins a row of dots with the title before it and the page number after it. */
    private static void lead(List<Segment> level) {
        for (int i = 0; i < level.size(); i++) {
            Segment dots = level.get(i);
            if (!dots.leads()) {
                continue;
            }
            if (i + 1 < level.size() && dots.reaches(level.get(i + 1))) {
                level.remove(i + 1).pieces.forEach(dots::add);
            }
            if (i > 0 && level.get(i - 1).reaches(dots)) {
                dots.pieces.forEach(level.get(i - 1)::add);
                level.remove(i);
                i--;
            }
        }
    }

    private boolean leads() {
        int dots = 0;
        for (GlyphRun piece : pieces) {
            for (Glyph glyph : piece.glyphs) {
                if (!glyph.text().equals(".")) {
                    return false;
                }
                dots++;
            }
        }
        return dots >= LEADING;
    }

    private boolean reaches(Segment next) {
        return next.left - right < size * LED;
    }

    private boolean takes(GlyphRun piece) {
        float em = Math.min(size, piece.size);
        return piece.left - right < em * GAP && Math.max(size, piece.size) < em * 1.3f;
    }

    private void add(GlyphRun piece) {
        pieces.add(piece);
        left = Math.min(left, piece.left);
        right = Math.max(right, piece.right);
        bottom = Math.min(bottom, piece.bottom);
        top = Math.max(top, piece.top);
        glyphs += piece.glyphs.size();
    }

    float width() {
        return right - left;
    }

    float middle() {
        return (left + right) / 2;
    }

    /** The letters without blanks, for telling numbers and names. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        for (GlyphRun piece : pieces) {
            if (!letters.isEmpty()) {
                letters.append(' ');
            }
            piece.glyphs.forEach(glyph -> letters.append(glyph.text()));
        }
        return letters.toString();
    }
}
