package app.seojae.library.priority;

import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Snippet;
import app.seojae.priority.PriorityModel;
import app.seojae.store.paper.PaperOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The order that was learned last: papers nobody decided on, those to be looked at first before the
 * others, then the papers that were decided on. Nothing is left out. It stays as it is until it is
 * learned again, so that a list does not move under a person's hand. Safe for any thread.
 */
public final class PriorityOrder {

    private static final int MOST_WORDS = 5;
    private static final String BETWEEN = " · ";

    private volatile Learned learned = new Learned(0, PriorityModel.NONE, Set.of());

    private record Learned(long number, PriorityModel model, Set<Long> decided) {}

    /** Lays down what was learned. */
    void lay(PriorityModel model, List<Long> decided) {
        learned = new Learned(learned.number() + 1, model, new HashSet<>(decided));
    }

    /** Which learning this is, 0 for none. */
    public long number() {
        return learned.number();
    }

    /** The same papers, in the order learned; as they come where nothing was learned. */
    public PaperOrder.Found sorted(PaperOrder.Found found) {
        Learned now = learned;
        if (!now.model().isLearned()) {
            return found;
        }
        int size = found.ids().length;
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = key(now, found.ids()[i]) << 32 | i;
        }
        Arrays.sort(keys);
        long[] ids = new long[size];
        int[] days = new int[size];
        for (int i = 0; i < size; i++) {
            int from = (int) keys[i];
            ids[i] = found.ids()[from];
            days[i] = found.days()[from];
        }
        return new PaperOrder.Found(ids, days);
    }

    /** Less for what comes first; the same for all that were decided on. */
    private static long key(Learned now, long paper) {
        if (now.decided().contains(paper)) {
            return Integer.MAX_VALUE;
        }
        OptionalDouble score = now.model().score(paper);
        // What nobody has read yet stands in the middle.
        double unwanted = -score.orElse(0);
        return (int) Math.round(Math.clamp(unwanted, -1e3, 1e3) * 1e6);
    }

    /** The words that put papers where they stand, by number; none where nothing was learned. */
    public Map<Long, Snippet> reasons(List<PaperRow> rows) {
        Map<Long, Snippet> reasons = new HashMap<>();
        for (PaperRow row : rows) {
            List<String> words = words(row);
            if (!words.isEmpty()) {
                reasons.put(
                        row.id(),
                        new Snippet(
                                Snippet.Where.PRIORITY, String.join(BETWEEN, words), List.of()));
            }
        }
        return reasons;
    }

    /** The words that put a paper where it stands; none of a paper that was decided on. */
    public List<String> words(PaperRow row) {
        Learned now = learned;
        return now.decided().contains(row.id()) ? List.of() : strongest(now.model(), row, false);
    }

    /** The words of a paper that speak most for it or against it. */
    static List<String> strongest(PriorityModel model, PaperRow row, boolean against) {
        return model.strongest(
                row.id(),
                List.of(row.title(), row.summary(), row.easyExplanation(), row.abstractText()),
                row.fields(),
                against,
                MOST_WORDS);
    }
}
