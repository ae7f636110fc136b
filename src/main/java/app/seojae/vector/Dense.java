package app.seojae.vector;

import java.util.Random;

/** Small linear algebra on matrices that are one array, row after row. */
final class Dense {

    private static final int SWEEPS = 30;
    private static final double SMALL = 1e-11;

    private Dense() {}

    /** Numbers of the bell curve, the same for the same seed. */
    static float[] random(int size, long seed) {
        Random random = new Random(seed);
        float[] numbers = new float[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    /** Its transpose times itself: how the columns stand to one another. */
    static double[] gram(float[] matrix, int width) {
        double[] gram = new double[width * width];
        for (int row = 0; row + width <= matrix.length; row += width) {
            for (int i = 0; i < width; i++) {
                double factor = matrix[row + i];
                if (factor == 0) {
                    continue;
                }
                for (int j = i; j < width; j++) {
                    gram[i * width + j] += factor * matrix[row + j];
                }
            }
        }
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < i; j++) {
                gram[i * width + j] = gram[j * width + i];
            }
        }
        return gram;
    }

    /**
     * Turns the columns into ones of length one that stand upright on each other and span the same,
     * or zero where they span less: by the eigenvectors of how they stand to one another.
     */
    static void orthonormalize(float[] matrix, int width) {
        double[] gram = gram(matrix, width);
        double[] vectors = new double[width * width];
        double[] values = eigen(gram, width, vectors);
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        for (int j = 0; j < width; j++) {
            double scale = values[j] > most * 1e-10 ? 1 / Math.sqrt(values[j]) : 0;
            for (int i = 0; i < width; i++) {
                vectors[i * width + j] *= scale;
            }
        }
        turn(matrix, width, vectors, width);
    }

    /** Multiplies each row by a small matrix, in place; what it gets narrower by becomes zero. */
    static void turn(float[] matrix, int width, double[] by, int byWidth) {
        double[] turned = new double[byWidth];
        for (int row = 0; row + width <= matrix.length; row += width) {
            java.util.Arrays.fill(turned, 0);
            for (int i = 0; i < width; i++) {
                double factor = matrix[row + i];
                for (int j = 0; j < byWidth; j++) {
                    turned[j] += factor * by[i * byWidth + j];
                }
            }
            for (int j = 0; j < width; j++) {
                matrix[row + j] = j < byWidth ? (float) turned[j] : 0;
            }
        }
    }

    /**
     * The eigenvalues of a symmetric matrix by Jacobi's rotations; the matrix is used up.
     *
     * @param vectors is filled with the eigenvectors, a column each
     */
    static double[] eigen(double[] matrix, int size, double[] vectors) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                vectors[i * size + j] = i == j ? 1 : 0;
            }
        }
        double whole = squares(matrix);
        for (int sweep = 0; sweep < SWEEPS && beside(matrix, size) > SMALL * whole; sweep++) {
            for (int p = 0; p < size - 1; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(matrix, vectors, size, p, q);
                }
            }
        }
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = matrix[i * size + i];
        }
        return values;
    }

    private static double squares(double[] matrix) {
        double sum = 0;
        for (double value : matrix) {
            sum += value * value;
        }
        return sum;
    }

    private static double beside(double[] matrix, int size) {
        double sum = squares(matrix);
        for (int i = 0; i < size; i++) {
            sum -= matrix[i * size + i] * matrix[i * size + i];
        }
        return sum;
    }

    private static void rotate(double[] matrix, double[] vectors, int size, int p, int q) {
        double off = matrix[p * size + q];
        if (off == 0) {
            return;
        }
        double theta = (matrix[q * size + q] - matrix[p * size + p]) / (2 * off);
        double t = Math.signum(theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        if (theta == 0) {
            t = 1;
        }
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        // Symmetric: rows first, then columns, each over contiguous memory where it can be.
        for (int k = 0; k < size; k++) {
            double a = matrix[k * size + p];
            double b = matrix[k * size + q];
            matrix[k * size + p] = c * a - s * b;
            matrix[k * size + q] = s * a + c * b;
        }
        for (int k = 0; k < size; k++) {
            double a = matrix[p * size + k];
            double b = matrix[q * size + k];
            matrix[p * size + k] = c * a - s * b;
            matrix[q * size + k] = s * a + c * b;
        }
        for (int k = 0; k < size; k++) {
            double a = vectors[k * size + p];
            double b = vectors[k * size + q];
            vectors[k * size + p] = c * a - s * b;
            vectors[k * size + q] = s * a + c * b;
        }
    }
}
