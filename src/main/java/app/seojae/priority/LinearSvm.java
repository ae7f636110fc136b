package app.seojae.priority;

import app.seojae.model.SeojaeException;
import app.seojae.vector.SparseRows;
import app.seojae.work.CancelFlag;
import java.util.List;
import java.util.Random;

/**
 * A linear support vector machine with squared hinge loss, learned by dual coordinate descent.
 *
 * <p>Source: Hsieh, Chang, Lin, Keerthi, Sundararajan, "A Dual Coordinate Descent Method for
 * Large-scale Linear SVM", ICML 2008, algorithm 1 with random permutation; the constant is learned
 * as one more column.
 */
final class LinearSvm {

    private static final int MOST_ROUNDS = 300;
    private static final double CLOSE = 1e-3;
    private static final long SEED = 20_241_024;

    private final float[] weights;
    private final double constant;

    private LinearSvm(float[] weights, double constant) {
        this.weights = weights;
        this.constant = constant;
    }

    /**
     * An example.
     *
     * @param wanted on which side it belongs
     * @param cost how much it costs to stand on the other side, more than 0
     */
    record Example(boolean wanted, double cost) {}

    /**
     * Learns to tell the wanted from the others.
     *
     * @param texts a row an example
     */
    static LinearSvm learn(SparseRows texts, List<Example> examples, CancelFlag cancel)
            throws SeojaeException {
        float[] weights = new float[texts.columns()];
        double constant = 0;
        int size = examples.size();
        double[] pull = new double[size];
        double[] length = new double[size];
        int[] turn = new int[size];
        for (int i = 0; i < size; i++) {
            turn[i] = i;
            length[i] = 1 + squares(texts, i);
        }
        Random random = new Random(SEED);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            cancel.check();
            shuffle(turn, random);
            double furthest = 0;
            for (int i : turn) {
                Example one = examples.get(i);
                double side = one.wanted() ? 1 : -1;
                double slack = 1 / (2 * one.cost());
                double gradient =
                        side * (constant + texts.product(i, weights)) - 1 + slack * pull[i];
                double projected = pull[i] == 0 ? Math.min(gradient, 0) : gradient;
                furthest = Math.max(furthest, Math.abs(projected));
                if (projected != 0) {
                    double before = pull[i];
                    pull[i] = Math.max(before - gradient / (length[i] + slack), 0);
                    double step = side * (pull[i] - before);
                    constant += step;
                    for (int at = texts.start(i); at < texts.start(i + 1); at++) {
                        weights[texts.place(at)] += (float) (step * texts.value(at));
                    }
                }
            }
            if (furthest < CLOSE) {
                break;
            }
        }
        return new LinearSvm(weights, constant);
    }

    private static void shuffle(int[] turn, Random random) {
        for (int i = turn.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = turn[i];
            turn[i] = turn[other];
            turn[other] = kept;
        }
    }

    private static double squares(SparseRows texts, int row) {
        double sum = 0;
        for (int at = texts.start(row); at < texts.start(row + 1); at++) {
            sum += (double) texts.value(at) * texts.value(at);
        }
        return sum;
    }

    /** What is added to the weights of a text's columns. */
    double constant() {
        return constant;
    }

    /** How much each column speaks for the wanted side; negative against it. Not to be changed. */
    float[] weights() {
        return weights;
    }
}
