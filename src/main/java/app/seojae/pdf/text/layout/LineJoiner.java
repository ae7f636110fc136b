package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.TextFrame;
import app.seojae.pdf.text.glyph.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the segments of a column into its lines; small letters above and below go with theirs. */
final class LineJoiner {

    /** Segments of like size share a line if their baselines are this near, in ems. */
    private static final float LEVEL = 0.25f;

    /** How far small letters may stand from the end of their line, in ems. */
    private static final float BESIDE = 0.7f;

    private static final float LIKE = 0.85f;

    /** A line as it grows. */
    private static final class Row {
        final List<Segment> segments = new ArrayList<>();
        final float base;
        final float size;

        Row(Segment first) {
            base = first.base;
            size = first.size;
            segments.add(first);
        }

        /** How far from its right place a segment would stand; negative where it cannot. */
        float misfit(Segment segment) {
            if (segment.size > size * LIKE) {
                float off = Math.abs(segment.base - base);
                return off <= Math.min(segment.size, size) * LEVEL && !overlaps(segment) ? off : -1;
            }
            float middle = (segment.base + segment.size * 0.35f - base) / size;
            if (middle < -0.4f || middle > 1.05f || distance(segment) > size * BESIDE) {
                return -1;
            }
            return Math.abs(middle - 0.3f) * size;
        }

        private boolean overlaps(Segment other) {
            float most = Math.min(size, other.size) * 0.5f;
            for (Segment segment : segments) {
                float both =
                        Math.min(segment.right, other.right) - Math.max(segment.left, other.left);
                if (both > most && segment.size > size * LIKE) {
                    return true;
                }
            }
            return false;
        }

        private float distance(Segment other) {
            float least = Float.MAX_VALUE;
            for (Segment segment : segments) {
                float apart =
                        Math.max(segment.left, other.left) - Math.min(segment.right, other.right);
                least = Math.min(least, apart);
            }
            return least;
        }
    }

    private LineJoiner() {}

    /** The lines from top to bottom. */
    static List<LayoutLine> of(TextFrame frame, List<Segment> column) {
        List<Segment> largest = new ArrayList<>(column);
        largest.sort(
                Comparator.comparingDouble((Segment segment) -> -segment.size)
                        .thenComparingDouble(segment -> -segment.width()));
        List<Row> rows = new ArrayList<>();
        for (Segment segment : largest) {
            Row best = null;
            float least = Float.MAX_VALUE;
            for (Row row : rows) {
                if (Math.abs(row.base - segment.base) > row.size * 1.1f) {
                    continue;
                }
                float misfit = row.misfit(segment);
                if (misfit >= 0 && misfit < least) {
                    least = misfit;
                    best = row;
                }
            }
            if (best == null) {
                rows.add(new Row(segment));
            } else {
                best.segments.add(segment);
            }
        }
        List<LayoutLine> lines = new ArrayList<>(rows.size());
        rows.forEach(row -> lines.add(line(frame, row)));
        lines.sort(
                Comparator.comparingDouble((LayoutLine line) -> -line.base)
                        .thenComparingDouble(line -> line.left));
        SpanningCells.lift(lines);
        return lines;
    }

    private static LayoutLine line(TextFrame frame, Row row) {
        List<GlyphRun> pieces = new ArrayList<>();
        row.segments.forEach(segment -> pieces.addAll(segment.pieces));
        pieces.sort(GlyphRun.ALONG);
        List<Glyph> glyphs = new ArrayList<>();
        pieces.forEach(piece -> glyphs.addAll(piece.glyphs));
        return new LayoutLine(frame, BidiReorder.logical(glyphs));
    }
}
