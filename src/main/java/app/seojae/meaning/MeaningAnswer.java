package app.seojae.meaning;

import java.util.List;

/**
 * What a question by meaning came to.
 *
 * @param pairs from how many papers with texts in both languages was learned
 * @param hits the best first
 */
public record MeaningAnswer(State state, int pairs, List<MeaningHit> hits) {

    /** How far the library is able to answer. */
    public enum State {
        /** It is still learning; the same question will be answered. */
        LEARNING,
        /** It has too few papers with texts in both languages. */
        TOO_FEW,
        LEARNED
    }

    public static final MeaningAnswer LEARNING = new MeaningAnswer(State.LEARNING, 0, List.of());

    public MeaningAnswer {
        hits = List.copyOf(hits);
    }
}
