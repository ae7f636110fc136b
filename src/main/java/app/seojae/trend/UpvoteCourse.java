package app.seojae.trend;

import java.util.Comparator;
import java.util.List;

/**
 * The upvotes of a paper over the days of which they are known.
 *
 * @param title as its list shows it
 * @param days in order, one entry a day
 */
public record UpvoteCourse(long paper, String title, List<UpvoteDay> days) {

    /** The papers that gained most first. */
    public static final Comparator<UpvoteCourse> MOST_GAINED =
            Comparator.comparingInt(UpvoteCourse::gained)
                    .reversed()
                    .thenComparingLong(UpvoteCourse::paper);

    public UpvoteCourse {
        days = List.copyOf(days);
    }

    /** How many more it had at the end than at the beginning. */
    public int gained() {
        return days.isEmpty() ? 0 : days.getLast().upvotes() - days.getFirst().upvotes();
    }
}
