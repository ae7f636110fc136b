package app.seojae.pdf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces on one baseline without a wide gap: a line of a column or a part of it. */
final class Segment {

    /** Gaps wider than this, in ems, may part columns or cells. */
    static final float GAP = 0.65f;

    final List<Piece> pieces = new ArrayList<>();
    final float base;
    final float size;
    float left;
    float right;
    float bottom;
    float top;
    int glyphs;

    private Segment(Piece first) {
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
    static List<Segment> of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(piece -> -piece.base));
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            Piece first = sorted.get(from);
            while (to < sorted.size() && first.base - sorted.get(to).base < first.size * 0.1f) {
                to++;
            }
            List<Piece> level = new ArrayList<>(sorted.subList(from, to));
            level.sort(Piece.ALONG);
            join(level, segments);
            from = to;
        }
        return segments;
    }

    private static void join(List<Piece> level, List<Segment> segments) {
        Segment current = null;
        for (Piece piece : level) {
            if (current != null && current.takes(piece)) {
                current.add(piece);
            } else {
                current = new Segment(piece);
                segments.add(current);
            }
        }
    }

    private boolean takes(Piece piece) {
        float em = Math.min(size, piece.size);
        return piece.left - right < em * GAP && Math.max(size, piece.size) < em * 1.3f;
    }

    private void add(Piece piece) {
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
        for (Piece piece : pieces) {
            if (!letters.isEmpty()) {
                letters.append(' ');
            }
            piece.glyphs.forEach(glyph -> letters.append(glyph.text()));
        }
        return letters.toString();
    }
}
