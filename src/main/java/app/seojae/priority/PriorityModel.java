package app.seojae.priority;

import app.seojae.likeness.PaperWords;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What was learned of a person's choices. Immutable, safe for any thread. */
public final class PriorityModel {

    /** That nothing was learned. */
    public static final PriorityModel NONE = new PriorityModel(null, new float[0], new float[0]);

    private final @Nullable PaperWords words;

    /** How much each word speaks for a paper; negative against it. */
    private final float[] weights;

    /** How far on the wanted side each row stands. */
    private final float[] scores;

    private PriorityModel(@Nullable PaperWords words, float[] weights, float[] scores) {
        this.words = words;
        this.weights = weights;
        this.scores = scores;
    }

    PriorityModel(PaperWords words, LinearSvm svm, float[] scores) {
        this(words, Arrays.copyOf(svm.weights(), words.lexicon().size()), scores);
    }

    /** Whether anything was learned. */
    public boolean isLearned() {
        return words != null;
    }

    /** How far on the wanted side a paper stands; none of papers that were not there. */
    public OptionalDouble score(long paper) {
        int row = words == null ? -1 : words.row(paper);
        return row < 0 ? OptionalDouble.empty() : OptionalDouble.of(scores[row]);
    }

    /**
     * The words of a paper that speak most for it, or against it, the strongest first.
     *
     * @param texts of the paper, the title first
     * @param fields of the paper
     */
    public List<String> strongest(
            long paper, List<String> texts, List<String> fields, boolean against, int most) {
        PaperWords known = words;
        int row = known == null ? -1 : known.row(paper);
        return known == null || row < 0
                ? List.of()
                : new StrongWords(known, row, weights, against ? -1 : 1).of(texts, fields, most);
    }
}
