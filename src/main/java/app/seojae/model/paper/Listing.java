package app.seojae.model.paper;

import java.util.List;

/**
 * The answer to a query: the papers' numbers in order, and the rows of the first few so that a
 * screen has something to show at once.
 *
 * @param ids the papers' numbers, in order; not to be changed
 * @param days for each paper the epoch day of its newest digest, {@link #NO_DAY} where unknown
 * @param head the rows of the first papers
 */
@SuppressWarnings("ArrayRecordComponent") // thirty thousand boxed numbers are not a list
public record Listing(long[] ids, int[] days, List<PaperRow> head) {

    public static final int NO_DAY = Integer.MIN_VALUE;

    public Listing {
        head = List.copyOf(head);
    }

    /** How many papers were found. */
    public int size() {
        return ids.length;
    }
}
