package app.seojae.trend.figure;

import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis that begins at 0. */
final class Ticks {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private Ticks() {}

    /**
     * Numbers from 0 to the first that is not below the largest.
     *
     * @param most how many beside 0, at least 1
     * @param least the smallest step, above 0
     */
    static List<Double> upTo(double largest, int most, double least) {
        double raw = Math.max(largest / most, least);
        double size = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = size * 10;
        for (double one : STEPS) {
            if (one * size >= raw - 1e-12) {
                step = one * size;
                break;
            }
        }
        List<Double> ticks = new ArrayList<>(List.of(0.0));
        while (ticks.getLast() < largest - 1e-12 || ticks.size() < 2) {
            ticks.add(ticks.size() * step);
        }
        return ticks;
    }
}
