package app.seojae.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a base that stand otherwise in a later text.
 *
 * @param from the first line changed, counted from 0
 * @param to the line after the last one changed; {@code from} where lines only came in
 * @param lines what stands there now
 */
record LineChange(int from, int to, List<String> lines) {

    /** Where more lines than these differ they are one change: comparing takes their square. */
    private static final int MOST_COMPARED = 4_000;

    /** What leads from a base to a later text, in the order of the base. */
    static List<LineChange> between(List<String> base, List<String> later) {
        int same = samePrefix(base, later);
        int tail = sameSuffix(base, later, same);
        List<String> before = base.subList(same, base.size() - tail);
        List<String> after = later.subList(same, later.size() - tail);
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        if (before.size() + after.size() > MOST_COMPARED || before.isEmpty() || after.isEmpty()) {
            return List.of(new LineChange(same, same + before.size(), after));
        }
        List<LineChange> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = same + delta.getSource().getPosition();
            changes.add(
                    new LineChange(
                            from, from + delta.getSource().size(), delta.getTarget().getLines()));
        }
        return changes;
    }

    /** Whether no line of the base is gone by it. */
    boolean onlyAdds() {
        return from == to;
    }

    /** Whether one wrote anew what the other took away, or wrote anew otherwise. */
    boolean contradicts(LineChange other) {
        boolean bothTakeAway =
                !onlyAdds() && !other.onlyAdds() && from < other.to && other.from < to;
        boolean wrote = !lines.isEmpty() || !other.lines.isEmpty();
        return bothTakeAway && wrote && !equals(other);
    }

    private static int samePrefix(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int at = 0;
        while (at < most && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }

    private static int sameSuffix(List<String> one, List<String> other, int prefix) {
        int most = Math.min(one.size(), other.size()) - prefix;
        int tail = 0;
        while (tail < most
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }
}
