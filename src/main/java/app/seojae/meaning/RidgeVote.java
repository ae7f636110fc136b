package app.seojae.meaning;

import app.seojae.model.SeojaeException;
import app.seojae.vector.SparseRows;
import app.seojae.work.CancelFlag;

/**
 * Guesses from Korean grams where in the space of English texts a question lies: ridge regression,
 * solved for all dimensions at once by conjugate gradients in the space of the texts learned from,
 * which are fewer than the grams.
 */
final class RidgeVote {

    private static final int ROUNDS = 20;
    private static final float RIDGE = 0.5f;

    private final int width;
    private final float[] weights;

    private RidgeVote(int width, float[] weights) {
        this.width = width;
        this.weights = weights;
    }

    /**
     * Learns.
     *
     * @param grams a row a Korean text, of length one each
     * @param points the English points of the same texts, row after row
     */
    static RidgeVote of(SparseRows grams, float[] points, int width, CancelFlag cancel)
            throws SeojaeException {
        int rows = grams.rows();
        float[] solution = new float[rows * width];
        float[] rest = points.clone();
        float[] direction = points.clone();
        double[] before = squares(rest, rows, width);
        for (int round = 0; round < ROUNDS; round++) {
            cancel.check();
            float[] image = grams.times(grams.transposedTimes(direction, width), width);
            for (int i = 0; i < image.length; i++) {
                image[i] += RIDGE * direction[i];
            }
            double[] along = products(direction, image, rows, width);
            for (int i = 0; i < image.length; i++) {
                int j = i % width;
                double step = along[j] < 1e-20 ? 0 : before[j] / along[j];
                solution[i] += (float) (step * direction[i]);
                rest[i] -= (float) (step * image[i]);
            }
            double[] after = squares(rest, rows, width);
            for (int i = 0; i < image.length; i++) {
                int j = i % width;
                double share = before[j] < 1e-20 ? 0 : after[j] / before[j];
                direction[i] = (float) (rest[i] + share * direction[i]);
            }
            before = after;
        }
        return new RidgeVote(width, grams.transposedTimes(solution, width));
    }

    private static double[] squares(float[] matrix, int rows, int width) {
        return products(matrix, matrix, rows, width);
    }

    private static double[] products(float[] a, float[] b, int rows, int width) {
        double[] sums = new double[width];
        for (int row = 0; row < rows; row++) {
            for (int j = 0; j < width; j++) {
                sums[j] += (double) a[row * width + j] * b[row * width + j];
            }
        }
        return sums;
    }

    /** Adds what a gram of so much weight says of the direction. */
    void add(int gram, float weight, float[] direction) {
        for (int j = 0; j < width; j++) {
            direction[j] += weight * weights[gram * width + j];
        }
    }
}
