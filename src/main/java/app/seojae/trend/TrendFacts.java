package app.seojae.trend;

import java.time.LocalDate;
import java.util.List;

/**
 * All that charts are made of, as the library stood at one moment.
 *
 * @param today the day on which it was read
 * @param fields of all weeks up to today's
 * @param upvotes of papers with several days, those that gained most first
 * @param diary of at least the last year
 */
public record TrendFacts(
        LocalDate today, WeeklyFields fields, List<UpvoteCourse> upvotes, Diary diary) {

    public TrendFacts {
        upvotes = List.copyOf(upvotes);
    }
}
