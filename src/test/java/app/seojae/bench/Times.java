package app.seojae.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Takes and tells times, in milliseconds. */
final class Times {

    private Times() {}

    static double ms(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    static double p95(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * 95 / 100];
    }

    static void tell(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: p50 %.1f ms, p95 %.1f ms%n", what, sorted[sorted.length / 2], p95(times));
    }
}
