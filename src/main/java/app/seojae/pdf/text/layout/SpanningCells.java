package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.glyph.Glyph;
import java.util.List;

/**
 * Puts a cell that belongs to several rows of a table before the first of them: set in their
 * middle, it would be read between two.
 */
final class SpanningCells {

    /** Rows of a table have as many cells at least. */
    private static final int CELLS = 2;

    /** Half a row and no whole one lies between it and the next row, in ems. */
    private static final float LEAST = 0.3f;

    private static final float MOST = 0.95f;

    /** Both halves are alike, and so are the rows. */
    private static final float ALIKE = 0.8f;

    /** Lines of one cell are no further apart, in ems. */
    private static final float LEADING = 1.4f;

    /** What is free beside a cell, in ems. */
    private static final float FREE = 0.4f;

    private SpanningCells() {}

    /** Moves such cells among lines from top to bottom. */
    static void lift(List<LayoutLine> lines) {
        int claimed = 0;
        int lifted = -1;
        for (int i = 1; i + 1 < lines.size(); i++) {
            LayoutLine cell = lines.get(i);
            if (!isBetween(lines.get(i - 1), cell, lines.get(i + 1))) {
                continue;
            }
            if (lifted >= 0 && goesOn(lines.get(lifted), cell)) {
                lines.add(++lifted, lines.remove(i));
                claimed = Math.max(claimed, i + 1);
                continue;
            }
            int above = free(lines, i, -1, claimed);
            int below = free(lines, i, 1, lines.size() - 1);
            int half = Math.min(above, below);
            lifted = i - half;
            lines.add(lifted, lines.remove(i));
            claimed = i + half + 1;
        }
    }

    private static boolean isBetween(LayoutLine above, LayoutLine cell, LayoutLine below) {
        float up = above.base - cell.base;
        float down = cell.base - below.base;
        return up > cell.size * LEAST
                && down > cell.size * LEAST
                && Math.max(up, down) < cell.size * MOST
                && areAlike(up, down)
                && isRow(above, cell)
                && isRow(below, cell);
    }

    /** Whether a line is the next one of a cell of several lines. */
    private static boolean goesOn(LayoutLine before, LayoutLine line) {
        return before.base - line.base < line.size * LEADING
                && Math.abs(before.left - line.left) < line.size;
    }

    /** How many rows one after another leave its place free, as far as a last one. */
    private static int free(List<LayoutLine> lines, int cell, int step, int last) {
        float row = lines.get(cell - 1).base - lines.get(cell + 1).base;
        int found = 1;
        int at = cell + step * 2;
        while (step * (last - at) >= 0
                && isRow(lines.get(at), lines.get(cell))
                && areAlike(Math.abs(lines.get(at - step).base - lines.get(at).base), row)) {
            found++;
            at += step;
        }
        return found;
    }

    private static boolean isRow(LayoutLine row, LayoutLine cell) {
        float free = cell.size * FREE;
        return row.cells >= CELLS
                && row.cells > cell.cells
                && areAlike(row.size, cell.size)
                && row.glyphs.stream().noneMatch(glyph -> isNear(glyph, cell, free));
    }

    /** Whether a letter stands over or under one of the cells. */
    private static boolean isNear(Glyph glyph, LayoutLine cells, float free) {
        for (Glyph other : cells.glyphs) {
            if (glyph.left() < other.right() + free && glyph.right() > other.left() - free) {
                return true;
            }
        }
        return false;
    }

    private static boolean areAlike(float a, float b) {
        return Math.min(a, b) > Math.max(a, b) * ALIKE;
    }
}
