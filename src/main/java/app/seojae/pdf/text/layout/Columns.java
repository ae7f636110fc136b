package app.seojae.pdf.text.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts the segments of a page into columns in reading order: finds the white strip between two
 * columns, cuts the page where something crosses it, and looks again into each part.
 */
final class Columns {

    private static final int MAX_DEPTH = 5;

    private Columns() {}

    /** The columns in reading order, each with its segments. */
    static List<List<Segment>> of(List<Segment> segments) {
        List<List<Segment>> columns = new ArrayList<>();
        part(segments, 0, columns);
        return columns;
    }

    private static void part(List<Segment> region, int depth, List<List<Segment>> columns) {
        Gutter gutter = depth < MAX_DEPTH ? Gutter.in(region) : null;
        if (gutter == null) {
            columns.add(region);
            return;
        }
        List<Segment> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparingDouble(segment -> -segment.top));
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        for (List<Segment> zone : zones(sorted, gutter)) {
            left.clear();
            right.clear();
            boolean crosses = false;
            for (Segment segment : zone) {
                crosses |= gutter.isCrossedBy(segment);
                (segment.middle() < gutter.x() ? left : right).add(segment);
            }
            if (!crosses && ZoneRows.of(zone).isRead(gutter)) {
                columns.add(zone);
            } else if (crosses || left.isEmpty() || right.isEmpty()) {
                part(zone, depth + 1, columns);
            } else {
                part(List.copyOf(left), depth + 1, columns);
                part(List.copyOf(right), depth + 1, columns);
            }
        }
    }

    /** Stretches from top to bottom that are crossed throughout or not at all. */
    private static List<List<Segment>> zones(List<Segment> sorted, Gutter gutter) {
        List<float[]> crossed = new ArrayList<>();
        for (Segment segment : sorted) {
            if (gutter.isCrossedBy(segment)) {
                float[] last = crossed.isEmpty() ? null : crossed.getLast();
                if (last != null && !anyBetween(sorted, gutter, last[1], segment)) {
                    last[1] = Math.min(last[1], segment.base);
                } else {
                    crossed.add(new float[] {segment.base, segment.base});
                }
            }
        }
        crossed.forEach(stretch -> stretch[1] = endOf(sorted, gutter, stretch[1]));
        List<List<Segment>> zones = new ArrayList<>();
        for (int i = 0; i < crossed.size() * 2 + 1; i++) {
            zones.add(new ArrayList<>());
        }
        for (Segment segment : sorted) {
            zones.get(zoneOf(segment, crossed)).add(segment);
        }
        zones.removeIf(List::isEmpty);
        return zones;
    }

    /** Where a paragraph that crosses the page ends, if its last line is too short to cross it. */
    private static float endOf(List<Segment> sorted, Gutter gutter, float base) {
        Segment last = null;
        Segment next = null;
        float after = -Float.MAX_VALUE;
        for (Segment segment : sorted) {
            if (Math.abs(segment.base - base) < segment.size * 0.1f
                    && gutter.isCrossedBy(segment)) {
                last = segment;
            } else if (last != null && segment.base < base - segment.size * 0.5f) {
                if (next == null || segment.base > next.base - segment.size * 0.5f) {
                    boolean second = next != null && !segment.goesOn;
                    next = next == null || segment.left < next.left ? segment : next;
                    if (second) {
                        return base;
                    }
                } else {
                    after = Math.max(after, segment.base);
                }
            }
        }
        if (last == null || next == null) {
            return base;
        }
        float gap = base - next.base;
        boolean ends =
                Math.abs(next.left - last.left) < last.size * 0.5f
                        && Math.abs(next.size - last.size) < last.size * 0.07f
                        && gap < last.size * 1.6f
                        && next.base - after > gap * 1.25f;
        return ends ? next.base : base;
    }

    private static int zoneOf(Segment segment, List<float[]> crossed) {
        for (int i = 0; i < crossed.size(); i++) {
            float slack = segment.size * 0.5f;
            if (segment.base > crossed.get(i)[0] + slack) {
                return i * 2;
            }
            if (segment.base >= crossed.get(i)[1] - slack) {
                return i * 2 + 1;
            }
        }
        return crossed.size() * 2;
    }

    /** Whether uncrossed text stands between the end of a crossed stretch and the next crossing. */
    private static boolean anyBetween(
            List<Segment> sorted, Gutter gutter, float from, Segment crossing) {
        int left = 0;
        int right = 0;
        for (Segment segment : sorted) {
            if (segment.base < from - segment.size * 0.5f
                    && segment.base > crossing.base + crossing.size * 0.5f
                    && !gutter.isCrossedBy(segment)) {
                if (segment.middle() < gutter.x()) {
                    left++;
                } else {
                    right++;
                }
            }
        }
        return left > 0 && right > 0;
    }
}
