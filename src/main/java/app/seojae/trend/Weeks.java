package app.seojae.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** Weeks by their Mondays. */
public final class Weeks {

    private static final int DAYS = 7;

    private Weeks() {}

    /** The Monday of a day's week. */
    public static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday of a week. */
    public static LocalDate end(LocalDate monday) {
        return monday.plusDays(DAYS - 1L);
    }

    /** The last so many weeks up to one, oldest first. */
    public static List<LocalDate> upTo(LocalDate last, int count) {
        return IntStream.range(0, count).mapToObj(i -> last.minusWeeks(count - 1L - i)).toList();
    }

    /** How many weeks one lies behind another. */
    static int between(LocalDate first, LocalDate monday) {
        return (int) ChronoUnit.WEEKS.between(first, monday);
    }
}
