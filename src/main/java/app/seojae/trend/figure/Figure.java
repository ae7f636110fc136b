package app.seojae.trend.figure;

import java.util.List;
import java.util.OptionalInt;

/** A chart as it is drawn at a width, in pixels of the window. */
public record Figure(double width, double height, List<Drawn> drawn, List<Spot> spots) {

    public Figure {
        drawn = List.copyOf(drawn);
        spots = List.copyOf(spots);
    }

    /** The spot at a place. */
    public OptionalInt at(double x, double y) {
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).holds(x, y)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The next spot in a direction; the same where there is none.
     *
     * @param right 1 to the right, -1 to the left, else 0
     * @param down 1 down, -1 up, else 0
     */
    public int next(int from, int right, int down) {
        Spot here = spots.get(from);
        int best = from;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < spots.size(); i++) {
            double dx = spots.get(i).middleX() - here.middleX();
            double dy = spots.get(i).middleY() - here.middleY();
            double ahead = dx * right + dy * down;
            double beside = Math.abs(dx * down) + Math.abs(dy * right);
            if (ahead > 0.5 && ahead + 3 * beside < least) {
                least = ahead + 3 * beside;
                best = i;
            }
        }
        return best;
    }
}
