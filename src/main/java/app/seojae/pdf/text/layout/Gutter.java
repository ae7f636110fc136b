package app.seojae.pdf.text.layout;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The white strip between two columns.
 *
 * @param x its middle
 * @param left where the left column starts
 * @param right where the right column ends
 */
record Gutter(float x, float left, float right) {

    /** Heights are counted in cells of this many points. */
    private static final float CELL = 2f;

    private static final int MAX_CELLS = 4_000;
    private static final float MARGIN = 0.12f;

    /** No column is narrower than this, in ems. */
    private static final float NARROW = 5;

    /** A line is prose if it fills so much of its column and has so many letters. */
    private static final float FILLED = 0.82f;

    private static final int LETTERS = 18;

    /** Beside so many lines that cross it, columns of few lines must stand in line. */
    private static final int RARE = 8;

    /** How much of a column a segment must lie in to count as crossing into it. */
    private static final float REACH = 0.1f;

    boolean isCrossedBy(Segment segment) {
        return segment.left < x - (x - left) * REACH && segment.right > x + (right - x) * REACH;
    }

    /** The best gutter of a region, or null where it is one column. */
    static @Nullable Gutter in(List<Segment> region) {
        if (region.size() < 4) {
            return null;
        }
        return new Search(region).best();
    }

    private static final class Search {
        private final List<Segment> region;
        private float left = Float.MAX_VALUE;
        private float right = -Float.MAX_VALUE;
        private float bottom = Float.MAX_VALUE;
        private float top = -Float.MAX_VALUE;
        private final float em;

        /** The gutter last looked at, in the middle between the edges of its prose. */
        private @Nullable Gutter centred;

        Search(List<Segment> region) {
            this.region = region;
            float[] sizes = new float[region.size()];
            int i = 0;
            for (Segment segment : region) {
                left = Math.min(left, segment.left);
                right = Math.max(right, segment.right);
                bottom = Math.min(bottom, segment.bottom);
                top = Math.max(top, segment.top);
                sizes[i++] = segment.size;
            }
            Arrays.sort(sizes);
            em = sizes[sizes.length / 2];
        }

        @Nullable Gutter best() {
            float width = right - left;
            int columns = (int) Math.min(width, MAX_CELLS);
            int rows = (int) Math.min((top - bottom) / CELL + 1, MAX_CELLS);
            if (columns < 40 || rows < 8) {
                return null;
            }
            float[] scores = scores(columns, rows);
            Gutter best = null;
            double most = 0;
            for (int tried = 0; tried < 6; tried++) {
                int peak = 0;
                for (int i = 1; i < columns; i++) {
                    peak = scores[i] > scores[peak] ? i : peak;
                }
                if (scores[peak] <= 0) {
                    break;
                }
                int from = peak;
                int to = peak;
                while (from > 0 && scores[from - 1] >= scores[peak] * 0.97f) {
                    from--;
                }
                while (to + 1 < columns && scores[to + 1] >= scores[peak] * 0.97f) {
                    to++;
                }
                float step = width / columns;
                Gutter gutter = new Gutter(left + (from + to + 1) * step / 2, left, right);
                double worth = worth(gutter);
                if (worth > most) {
                    most = worth;
                    best = centred;
                }
                int clear = (int) (em * 2 / step) + 1;
                for (int i = from - clear; i <= to + clear; i++) {
                    if (i >= 0 && i < columns) {
                        scores[i] = 0;
                    }
                }
            }
            return best;
        }

        /** For each x: over how many cells of height it is white with text on both sides. */
        private float[] scores(int columns, int rows) {
            float[] from = new float[rows];
            float[] to = new float[rows];
            Arrays.fill(from, Float.MAX_VALUE);
            Arrays.fill(to, -Float.MAX_VALUE);
            int[][] covered = new int[rows][];
            for (Segment segment : region) {
                int low = row(segment.base - segment.size * 0.1f, rows);
                int high = row(segment.base + segment.size * 0.6f, rows);
                for (int y = low; y <= high; y++) {
                    from[y] = Math.min(from[y], segment.left);
                    to[y] = Math.max(to[y], segment.right);
                    if (covered[y] == null) {
                        covered[y] = new int[columns + 1];
                    }
                    covered[y][column(segment.left, columns)]++;
                    covered[y][Math.min(columns, column(segment.right, columns) + 1)]--;
                }
            }
            float[] scores = new float[columns];
            float step = (right - left) / columns;
            for (int y = 0; y < rows; y++) {
                if (covered[y] == null) {
                    continue;
                }
                int depth = 0;
                for (int x = 0; x < columns; x++) {
                    depth += covered[y][x];
                    float at = left + (x + 0.5f) * step;
                    if (depth == 0 && at > from[y] && at < to[y]) {
                        scores[x] += 1;
                    }
                }
            }
            int margin =
                    (int) Math.min(columns / 2f, Math.max(columns * MARGIN, em * NARROW / step));
            Arrays.fill(scores, 0, margin, 0);
            Arrays.fill(scores, columns - margin, columns, 0);
            return scores;
        }

        private int row(float y, int rows) {
            return Math.clamp((long) ((y - bottom) / CELL), 0, rows - 1);
        }

        private int column(float x, int columns) {
            return Math.clamp((long) ((x - left) / (right - left) * columns), 0, columns - 1);
        }

        /** Whether most lines start where their column does; those behind wide blanks do not. */
        private boolean isAligned(float[] lefts, int count, float column) {
            int aligned = 0;
            for (int i = 0; i < count; i++) {
                aligned += Math.abs(lefts[i] - column) < em * 0.5f ? 1 : 0;
            }
            return aligned * 3 > count * 2;
        }

        /** How many lines of prose stand beside the strip; 0 for what is none. */
        private double worth(Gutter gutter) {
            float[] rights = new float[region.size()];
            float[] lefts = new float[region.size()];
            int before = 0;
            int after = 0;
            int crossing = 0;
            for (Segment segment : region) {
                if (gutter.isCrossedBy(segment)) {
                    crossing++;
                } else if (segment.glyphs >= LETTERS && segment.middle() < gutter.x) {
                    rights[before++] = segment.right;
                } else if (segment.glyphs >= LETTERS) {
                    lefts[after++] = segment.left;
                }
            }
            Arrays.sort(rights, 0, before);
            Arrays.sort(lefts, 0, after);
            float from = before == 0 ? gutter.x : rights[before - 1 - before / 8];
            float to = after == 0 ? gutter.x : lefts[after / 8];
            int proseLeft = 0;
            int proseRight = 0;
            int onLeft = 0;
            int onRight = 0;
            for (Segment segment : region) {
                boolean isLeft = segment.middle() < gutter.x;
                if (!gutter.isCrossedBy(segment) && !segment.goesOn) {
                    onLeft += isLeft ? 1 : 0;
                    onRight += isLeft ? 0 : 1;
                }
                float column = isLeft ? from - left : right - to;
                if (!gutter.isCrossedBy(segment)
                        && segment.width() > column * FILLED
                        && segment.glyphs >= LETTERS) {
                    proseLeft += isLeft ? 1 : 0;
                    proseRight += isLeft ? 0 : 1;
                }
            }
            int less = Math.min(proseLeft, proseRight);
            int more = Math.max(proseLeft, proseRight);
            // The ends of stretched lines are no column, however white it is above and below.
            boolean others = Math.min(onLeft, onRight) >= 2;
            float strip = to - from;
            centred =
                    before > 0 && after > 0 && from < to
                            ? new Gutter((from + to) / 2, left, right)
                            : gutter;
            boolean both = less >= 2 && strip > em * 0.6f;
            if (crossing > less * RARE) {
                both &= isAligned(lefts, after, to);
            }
            boolean one = more >= 6 && others && strip > em * Segment.STRIP;
            if ((less < 2 && before > 0 && after == 0) || before == 0) {
                one = more >= 6 && others;
            }
            return both || one ? less * 2 + more * 0.5 - crossing * 0.01 : 0;
        }
    }
}
