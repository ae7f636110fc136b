package app.seojae.priority;

import app.seojae.likeness.PaperWords;
import app.seojae.model.SeojaeException;
import app.seojae.model.priority.Signal;
import app.seojae.vector.Lsi;
import app.seojae.vector.SparseRows;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Learns from signals which papers a person would look at first: a linear support vector machine
 * over the words of papers, as in arxiv-sanity-lite, and over what those words stand together with,
 * so that a few papers teach something of words that do not stand in them.
 */
public final class PriorityLearner {

    /** With fewer papers kept there is nothing to learn yet. */
    public static final int FEWEST_KEPT = 5;

    /** With fewer skipped, the papers nobody decided on stand for what was not kept. */
    static final int FEWEST_SKIPPED = 5;

    /** Many directions follow every word; few only what papers are about. */
    private static final int DIRECTIONS = 32;

    /** How long the directions are beside the words, whose length is one. */
    private static final float SHARE = 0.7f;

    /** Words and directions together are of length one. */
    private static final float LENGTH = (float) (1 / Math.sqrt(1 + SHARE * SHARE));

    private static final double COST = 0.1;

    /** So many papers that nobody decided on are enough to stand for all. */
    private static final int MOST_UNDECIDED = 2_000;

    private final PaperWords words;
    private final Lsi directions;

    /** Makes the papers ready to be learned from; takes long. */
    public PriorityLearner(PaperWords words, CancelFlag cancel) throws SeojaeException {
        this.words = words;
        directions = Lsi.of(words.rows(), DIRECTIONS, cancel);
    }

    /**
     * What the signals teach; {@link PriorityModel#NONE} where too few papers were kept.
     *
     * @param signals those that count
     */
    public PriorityModel learn(List<Signal> signals, CancelFlag cancel) throws SeojaeException {
        List<Integer> kept = new ArrayList<>();
        List<Integer> skipped = new ArrayList<>();
        Set<Integer> decided = new HashSet<>();
        for (Signal signal : signals) {
            int row = words.row(signal.paper());
            if (row >= 0 && decided.add(row)) {
                (signal.kind().isKept() ? kept : skipped).add(row);
            }
        }
        if (kept.size() < FEWEST_KEPT) {
            return PriorityModel.NONE;
        }
        if (skipped.size() < FEWEST_SKIPPED) {
            undecided(decided, skipped);
        }
        List<LinearSvm.Example> examples = new ArrayList<>();
        SparseRows.Builder rows =
                new SparseRows.Builder(words.rows().columns() + directions.width());
        // Both sides weigh the same, however many papers stand on each.
        double all = COST * (kept.size() + skipped.size()) / 2;
        for (int row : kept) {
            examples.add(new LinearSvm.Example(true, all / kept.size()));
            widen(row, rows);
        }
        for (int row : skipped) {
            examples.add(new LinearSvm.Example(false, all / skipped.size()));
            widen(row, rows);
        }
        LinearSvm svm = LinearSvm.learn(rows.build(), examples, cancel);
        return new PriorityModel(words, svm, scores(svm));
    }

    /** Papers nobody decided on, spread over all of them. */
    private void undecided(Set<Integer> decided, List<Integer> into) {
        int step = Math.max(1, words.rows().rows() / MOST_UNDECIDED);
        for (int row = 0; row < words.rows().rows(); row += step) {
            if (!decided.contains(row)) {
                into.add(row);
            }
        }
    }

    /** A paper's words with its directions behind them. */
    private void widen(int row, SparseRows.Builder into) {
        SparseRows texts = words.rows();
        for (int at = texts.start(row); at < texts.start(row + 1); at++) {
            into.add(texts.place(at), LENGTH * texts.value(at));
        }
        float[] point = directions.point(row);
        for (int i = 0; i < point.length; i++) {
            into.add(texts.columns() + i, LENGTH * SHARE * point[i]);
        }
        into.endRow();
    }

    private float[] scores(LinearSvm svm) {
        SparseRows texts = words.rows();
        float[] weights = svm.weights();
        float[] scores = new float[texts.rows()];
        for (int row = 0; row < scores.length; row++) {
            double sum = texts.product(row, weights);
            float[] point = directions.point(row);
            for (int i = 0; i < point.length; i++) {
                sum += (double) weights[texts.columns() + i] * SHARE * point[i];
            }
            scores[row] = (float) (svm.constant() + LENGTH * sum);
        }
        return scores;
    }
}
