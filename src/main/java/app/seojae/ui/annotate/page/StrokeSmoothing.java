package app.seojae.ui.annotate.page;

import app.seojae.model.annotation.PdfPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the shaky line of a mouse a smooth one of few points: what lies within half a point of a
 * straight line is left out (Ramer, Douglas and Peucker), then corners are cut (Chaikin). Pure.
 */
public final class StrokeSmoothing {

    /** A longer line is cut off; a hand does not draw so much without lifting. */
    public static final int MOST_POINTS = 4_000;

    private static final double TOLERANCE = 0.5;
    private static final int ROUNDS = 2;

    private StrokeSmoothing() {}

    /** The smooth line; it begins and ends where the hand did. */
    public static List<PdfPoint> smooth(List<PdfPoint> drawn) {
        List<PdfPoint> line = reduced(drawn.subList(0, Math.min(drawn.size(), MOST_POINTS)));
        for (int round = 0; round < ROUNDS && line.size() > 2; round++) {
            line = cut(line);
        }
        return line;
    }

    private static List<PdfPoint> cut(List<PdfPoint> line) {
        List<PdfPoint> cut = new ArrayList<>();
        cut.add(line.getFirst());
        for (int i = 1; i < line.size(); i++) {
            PdfPoint from = line.get(i - 1);
            PdfPoint to = line.get(i);
            if (i > 1) {
                cut.add(part(from, to, 0.25));
            }
            if (i < line.size() - 1) {
                cut.add(part(from, to, 0.75));
            }
        }
        cut.add(line.getLast());
        return cut;
    }

    private static PdfPoint part(PdfPoint from, PdfPoint to, double part) {
        return new PdfPoint(
                from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    private static List<PdfPoint> reduced(List<PdfPoint> drawn) {
        if (drawn.size() < 3) {
            return List.copyOf(drawn);
        }
        boolean[] kept = new boolean[drawn.size()];
        kept[0] = true;
        kept[drawn.size() - 1] = true;
        List<int[]> open = new ArrayList<>(List.of(new int[] {0, drawn.size() - 1}));
        while (!open.isEmpty()) {
            int[] part = open.removeLast();
            int farthest = farthest(drawn, part[0], part[1]);
            if (farthest >= 0) {
                kept[farthest] = true;
                open.add(new int[] {part[0], farthest});
                open.add(new int[] {farthest, part[1]});
            }
        }
        List<PdfPoint> reduced = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                reduced.add(drawn.get(i));
            }
        }
        return reduced;
    }

    /** The point between two that is farthest from their line, or -1 where all are near. */
    private static int farthest(List<PdfPoint> drawn, int from, int to) {
        int farthest = -1;
        double most = TOLERANCE;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(drawn.get(i), drawn.get(from), drawn.get(to));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    /** How far a point is from the straight line between two others. */
    static double distance(PdfPoint point, PdfPoint from, PdfPoint to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along =
                length == 0
                        ? 0
                        : Math.clamp(
                                ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy)
                                        / length,
                                0,
                                1);
        return Math.hypot(point.x() - from.x() - along * dx, point.y() - from.y() - along * dy);
    }
}
