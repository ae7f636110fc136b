package app.seojae.model.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query: the papers' numbers in order, and the rows of the first few so that a
 * screen has something to show at once.
 *
 * @param ids the papers' numbers, in order; not to be changed
 * @param days for each paper the epoch day of its newest digest, {@link #NO_DAY} where unknown
 * @param head the rows of the first papers
 * @param groups where the words of the papers stand, best places first; none where the papers are
 *     in another order
 */
@SuppressWarnings("ArrayRecordComponent") // thirty thousand boxed numbers are not a list
public record Listing(long[] ids, int[] days, List<PaperRow> head, List<Group> groups) {

    public static final int NO_DAY = Integer.MIN_VALUE;

    /** An answer is only itself: its numbers are as many as the library has papers. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /**
     * Papers whose words stand in the same place.
     *
     * @param where that place; of several words the worst
     * @param from the index of the first of them
     * @param papers how many they are
     */
    public record Group(Snippet.Where where, int from, int papers) {}

    public Listing {
        head = List.copyOf(head);
        groups = List.copyOf(groups);
    }

    /** Papers in an order that makes no groups. */
    public Listing(long[] ids, int[] days, List<PaperRow> head) {
        this(ids, days, head, List.of());
    }

    /** How many papers were found. */
    public int size() {
        return ids.length;
    }
}
