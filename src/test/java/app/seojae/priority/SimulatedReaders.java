package app.seojae.priority;

import app.seojae.likeness.PaperWords;
import app.seojae.model.SeojaeException;
import app.seojae.model.priority.Signal;
import app.seojae.vector.SparseRows;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Readers who go through papers in an order of their own, keep those of their subjects and skip the
 * others, now and then by mistake. Frozen: the same seeds make the same readers.
 *
 * @param subjects for each reader the rows of the papers she is after
 * @param slips how often she decides by mistake, 0 to 1
 */
public record SimulatedReaders(List<Set<Integer>> subjects, double slips) {

    /** After so many papers kept it is looked how well the rest is told apart. */
    public static final int[] LOOKS = {5, 10, 20, 40};

    private static final int WALKS = 3;

    /** Learns from decisions, by row, and gives each row a score. */
    public interface Learner {
        /** The scores of all rows. */
        double[] scores(Map<Integer, Boolean> decisions) throws SeojaeException;
    }

    /**
     * The mean area under the curve over all readers, at each of {@link #LOOKS}: how often a paper
     * she is after stands before one she is not, of the papers not decided on yet.
     */
    public double[] areas(int papers, Learner learner) throws SeojaeException {
        double[] sums = new double[LOOKS.length];
        int[] counts = new int[LOOKS.length];
        for (int reader = 0; reader < subjects.size(); reader++) {
            for (int walk = 0; walk < WALKS; walk++) {
                walk(papers, reader, new Random(1_000L * reader + walk), learner, sums, counts);
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= counts[i];
        }
        return sums;
    }

    private void walk(
            int papers, int reader, Random random, Learner learner, double[] sums, int[] counts)
            throws SeojaeException {
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < papers; row++) {
            order.add(row);
        }
        Collections.shuffle(order, random);
        Map<Integer, Boolean> decisions = new HashMap<>();
        int kept = 0;
        int look = 0;
        for (int row : order) {
            boolean keeps = subjects.get(reader).contains(row) ^ random.nextDouble() < slips;
            decisions.put(row, keeps);
            kept += keeps ? 1 : 0;
            if (keeps && kept == LOOKS[look]) {
                double area = area(learner.scores(decisions), decisions, subjects.get(reader));
                if (!Double.isNaN(area)) {
                    sums[look] += area;
                    counts[look]++;
                }
                if (++look == LOOKS.length) {
                    return;
                }
            }
        }
    }

    private static double area(
            double[] scores, Map<Integer, Boolean> decisions, Set<Integer> wanted) {
        List<Integer> rest = new ArrayList<>();
        for (int row = 0; row < scores.length; row++) {
            if (!decisions.containsKey(row)) {
                rest.add(row);
            }
        }
        rest.sort(Comparator.comparingDouble(row -> scores[row]));
        double ranks = 0;
        long good = 0;
        for (int i = 0; i < rest.size(); i++) {
            if (wanted.contains(rest.get(i))) {
                ranks += i + 1;
                good++;
            }
        }
        long others = rest.size() - good;
        return good == 0 || others == 0
                ? Double.NaN
                : (ranks - good * (good + 1) / 2.0) / (good * others);
    }

    /** What the program learns; papers are numbered by their rows. */
    public static Learner ours(PaperWords words) throws SeojaeException {
        PriorityLearner learner = new PriorityLearner(words, CancelFlag.never());
        return decisions -> {
            List<Signal> signals = new ArrayList<>();
            decisions.forEach(
                    (row, kept) ->
                            signals.add(
                                    new Signal(
                                            words.paper(row),
                                            kept ? Signal.Kind.BOOKMARKED : Signal.Kind.SKIPPED,
                                            true)));
            PriorityModel model = learner.learn(signals, CancelFlag.never());
            double[] scores = new double[words.rows().rows()];
            for (int row = 0; row < scores.length; row++) {
                scores[row] = model.score(words.paper(row)).orElse(0);
            }
            return scores;
        };
    }

    /**
     * What arxiv-sanity-lite learns: a linear machine with C = 0.01 and balanced classes, where all
     * papers that were not kept are on the other side.
     *
     * @param undecided whether papers she has not come to are on the other side too, as there; else
     *     only those she skipped
     */
    public static Learner recipe(SparseRows texts, boolean undecided) {
        return decisions -> {
            SparseRows.Builder rows = new SparseRows.Builder(texts.columns());
            List<Boolean> sides = new ArrayList<>();
            for (int row = 0; row < texts.rows(); row++) {
                Boolean kept = decisions.get(row);
                if (kept != null || undecided) {
                    for (int at = texts.start(row); at < texts.start(row + 1); at++) {
                        rows.add(texts.place(at), texts.value(at));
                    }
                    rows.endRow();
                    sides.add(kept != null && kept);
                }
            }
            long good = sides.stream().filter(side -> side).count();
            List<LinearSvm.Example> examples = new ArrayList<>();
            for (boolean side : sides) {
                double share = side ? good : Math.max(1, sides.size() - good);
                examples.add(new LinearSvm.Example(side, 0.01 * sides.size() / (2 * share)));
            }
            LinearSvm svm = LinearSvm.learn(rows.build(), examples, CancelFlag.never());
            double[] scores = new double[texts.rows()];
            for (int row = 0; row < scores.length; row++) {
                scores[row] = svm.constant() + texts.product(row, svm.weights());
            }
            return scores;
        };
    }
}
