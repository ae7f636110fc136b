package app.seojae.library.priority;

import java.util.List;

/**
 * What was learned of a person's choices.
 *
 * @param number which learning it is
 * @param kept from how many papers that were kept
 * @param skipped from how many that were skipped
 * @param wanted the fewest kept papers that anything can be learned from
 * @param speakFor words that stand for what she keeps
 * @param speakAgainst words that stand for what she skips
 */
public record PriorityState(
        long number,
        int kept,
        int skipped,
        int wanted,
        List<String> speakFor,
        List<String> speakAgainst) {

    public PriorityState {
        speakFor = List.copyOf(speakFor);
        speakAgainst = List.copyOf(speakAgainst);
    }

    /** Whether enough papers were kept to learn from. */
    public boolean isLearned() {
        return kept >= wanted;
    }
}
