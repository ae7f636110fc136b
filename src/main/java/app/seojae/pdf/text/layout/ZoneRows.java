package app.seojae.pdf.text.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a stretch of a page that nothing crosses: told apart from two columns of text, they
 * are a table over the whole page, a line of names, or one stretched line.
 */
final class ZoneRows {

    /** Segments share a row if their baselines are this near, in ems. */
    private static final float LEVEL = 0.25f;

    /** As many cells make a row. */
    private static final int CELLS = 3;

    /** What fills so much of its column is prose. */
    private static final float FILLED = 0.6f;

    /** A cell has few letters. */
    private static final int LETTERS = 24;

    private final List<List<Segment>> rows = new ArrayList<>();
    private int segments;

    private ZoneRows() {}

    /** The rows of segments that are sorted from top to bottom. */
    static ZoneRows of(List<Segment> sorted) {
        ZoneRows found = new ZoneRows();
        found.segments = sorted.size();
        for (Segment segment : sorted) {
            List<Segment> row = found.rows.isEmpty() ? null : found.rows.getLast();
            if (row == null || row.getFirst().base - segment.base > segment.size * LEVEL) {
                row = new ArrayList<>();
                found.rows.add(row);
            }
            row.add(segment);
        }
        return found;
    }

    /** Whether the rows are read one after the other, over the strip between the columns. */
    boolean isRead(Gutter gutter) {
        if (rows.size() == 1 && isStretched(rows.getFirst())) {
            return true;
        }
        int inRows = 0;
        for (List<Segment> row : rows) {
            boolean left = false;
            boolean right = false;
            for (Segment segment : row) {
                boolean isLeft = segment.middle() < gutter.x();
                float column = isLeft ? gutter.x() - gutter.left() : gutter.right() - gutter.x();
                if (segment.width() > column * FILLED || segment.glyphs > LETTERS) {
                    return false;
                }
                left |= isLeft;
                right |= !isLeft;
            }
            inRows += left && right && row.size() >= CELLS ? row.size() : 0;
        }
        return inRows * 5 > segments * 3;
    }

    /** A line whose blanks are as wide as gaps between columns may be. */
    private static boolean isStretched(List<Segment> row) {
        int first = 0;
        for (Segment segment : row) {
            first += segment.goesOn ? 0 : 1;
        }
        return first == 1;
    }
}
