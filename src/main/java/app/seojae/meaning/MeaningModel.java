package app.seojae.meaning;

import app.seojae.vector.Lsi;
import app.seojae.vector.WordIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What was learned: ranks English papers for a Korean question. Two have a say: the words that the
 * question's words stand for, looked for in the papers, and the place where the question lies among
 * them. Immutable, safe for any thread.
 */
public final class MeaningModel {

    /** Fewer papers with texts in both languages teach nothing to rely on. */
    public static final int FEWEST_PAIRS = 20;

    /** Rare marks tell more, but less than in proportion: tuned by folds, see docs/meaning.md. */
    private static final double RARITY_SHARE = 0.7;

    /** How much all translated words weigh together, in words that stand in the question. */
    private static final float TRANSLATED = 8;

    private static final float SECOND_VOTE = 0.4f;

    private final long[] papers;
    private final Languages languages;
    private final WordIndex index;
    private final Lsi space;
    private final RidgeVote vote;
    private final int pairs;

    MeaningModel(
            long[] papers,
            Languages languages,
            WordIndex index,
            Lsi space,
            RidgeVote vote,
            int pairs) {
        this.papers = papers;
        this.languages = languages;
        this.index = index;
        this.space = space;
        this.vote = vote;
        this.pairs = pairs;
    }

    /** From how many papers with texts in both languages was learned. */
    public int pairs() {
        return pairs;
    }

    /** The best papers for a question, and why. */
    public MeaningAnswer find(String question, int limit) {
        if (pairs < FEWEST_PAIRS) {
            return new MeaningAnswer(MeaningAnswer.State.TOO_FEW, pairs, List.of());
        }
        AskedMarks asked = AskedMarks.of(question, languages);
        float[] scores = scores(asked);
        Reasons reasons = new Reasons(asked, languages, index);
        List<MeaningHit> hits = new ArrayList<>();
        for (int row : best(scores, limit)) {
            hits.add(new MeaningHit(papers[row], scores[row], reasons.of(row)));
        }
        return new MeaningAnswer(MeaningAnswer.State.LEARNED, pairs, hits);
    }

    /** The best papers for a question without reasons, for those who only count. */
    public List<MeaningHit> ranked(String question, int limit) {
        if (pairs < FEWEST_PAIRS) {
            return List.of();
        }
        float[] scores = scores(AskedMarks.of(question, languages));
        return best(scores, limit).stream()
                .map(row -> new MeaningHit(papers[row], scores[row], List.of()))
                .toList();
    }

    /** How much a mark of the question weighs. */
    static float weight(Languages languages, int mark) {
        return (float) Math.pow(languages.korean().rarity(mark), RARITY_SHARE);
    }

    private float[] scores(AskedMarks asked) {
        float[] scores = new float[papers.length];
        float[] weights = new float[languages.english().size()];
        float[] direction = new float[space.width()];
        for (AskedMarks.Mark mark : asked.marks()) {
            float weight = weight(languages, mark.number());
            languages.table().translate(mark.number(), weight, weights);
            vote.add(mark.number(), languages.korean().rarity(mark.number()), direction);
        }
        for (int word = 0; word < weights.length; word++) {
            weights[word] *= languages.english().rarity(word);
        }
        float scale = TRANSLATED / length(weights);
        for (int word = 0; word < weights.length; word++) {
            if (weights[word] > 0) {
                index.add(word, weights[word] * scale, scores);
            }
        }
        addSecondVote(direction, scores);
        for (int word : asked.exact()) {
            index.add(word, languages.english().rarity(word), scores);
        }
        return scores;
    }

    /** Both votes count by how far they set papers apart. */
    private void addSecondVote(float[] direction, float[] scores) {
        float length = length(direction);
        for (int j = 0; j < direction.length; j++) {
            direction[j] /= length;
        }
        float[] near = space.nearness(direction);
        float apart = deviation(near);
        if (apart > 0) {
            float share = SECOND_VOTE * deviation(scores) / apart;
            for (int row = 0; row < scores.length; row++) {
                // Of a paper that has none of the words nobody could say why it is found.
                scores[row] += scores[row] > 0 ? share * near[row] : 0;
            }
        }
    }

    /** The length of a vector, 1 of one without any. */
    private static float length(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        return squares == 0 ? 1 : (float) Math.sqrt(squares);
    }

    private static float deviation(float[] values) {
        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += value;
            squares += (double) value * value;
        }
        double mean = sum / Math.max(1, values.length);
        return (float) Math.sqrt(Math.max(0, squares / Math.max(1, values.length) - mean * mean));
    }

    /** The rows of the highest scores above nothing, the highest first. */
    private static List<Integer> best(float[] scores, int limit) {
        PriorityQueue<Integer> kept =
                new PriorityQueue<>(
                        (a, b) ->
                                scores[a] == scores[b]
                                        ? Integer.compare(b, a)
                                        : Float.compare(scores[a], scores[b]));
        for (int row = 0; row < scores.length; row++) {
            boolean full = kept.size() == limit;
            if (scores[row] > 0 && limit > 0 && !(full && scores[row] <= scores[kept.peek()])) {
                kept.add(row);
                if (kept.size() > limit) {
                    kept.poll();
                }
            }
        }
        List<Integer> best = new ArrayList<>();
        while (!kept.isEmpty()) {
            best.addFirst(kept.poll());
        }
        return best;
    }
}
