package app.seojae.library.morning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When digests have been coming, and so when the next one is to be expected. */
public final class DigestRhythm {

    /** How far back one looks, days. */
    public static final int LOOKED_BACK = 56;

    private static final int FEWEST = 3;

    /** After so many days without a digest something is amiss, days. */
    private static final int SILENCE = 28;

    private static final int WEEK = 7;

    /** A digest taken in so many days after its own day came by itself, and not from an archive. */
    private static final int FRESH = 3;

    private static final int ROUND = 10;

    private DigestRhythm() {}

    /**
     * A digest that came.
     *
     * @param day its own day
     * @param taken when it was taken in, in the person's time zone
     */
    public record Came(LocalDate day, LocalDateTime taken) {

        private boolean fresh() {
            long late = ChronoUnit.DAYS.between(day, taken.toLocalDate());
            return late >= 0 && late <= FRESH;
        }
    }

    /**
     * When a digest is to be expected.
     *
     * @param time the usual time of the day, or {@code null} where none is known
     * @param late whether that time of today has passed
     */
    public record Expected(LocalDate day, @Nullable LocalTime time, boolean late) {}

    /**
     * The next day on whose weekday at least half of the last weeks brought a digest; empty where
     * fewer than three came, or none for four weeks.
     */
    public static Optional<Expected> next(Collection<Came> came, LocalDateTime now) {
        List<Came> fresh = came.stream().filter(Came::fresh).toList();
        boolean timed = fresh.size() >= FEWEST;
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Came one : timed ? fresh : came) {
            days.add(timed ? one.taken().toLocalDate() : one.day());
        }
        LocalDate today = now.toLocalDate();
        if (days.size() < FEWEST || isSilent(days.last(), today)) {
            return Optional.empty();
        }
        Set<DayOfWeek> usual = usual(days);
        LocalTime time = timed ? median(fresh) : null;
        for (int i = 0; i <= WEEK; i++) {
            LocalDate day = today.plusDays(i);
            if (usual.contains(day.getDayOfWeek()) && day.isAfter(days.last())) {
                boolean late = i == 0 && time != null && now.toLocalTime().isAfter(time);
                return Optional.of(new Expected(day, time, late));
            }
        }
        return Optional.empty();
    }

    /** Whether no digest has come for so long that none is to be expected. */
    public static boolean isSilent(LocalDate last, LocalDate today) {
        return last.plusDays(SILENCE).isBefore(today);
    }

    private static Set<DayOfWeek> usual(NavigableSet<LocalDate> days) {
        long span = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
        double weeks = Math.max(1, Math.ceil((double) span / WEEK));
        int[] counts = new int[WEEK + 1];
        days.forEach(day -> counts[day.getDayOfWeek().getValue()]++);
        Set<DayOfWeek> usual = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (counts[weekday.getValue()] * 2 >= weeks) {
                usual.add(weekday);
            }
        }
        return usual;
    }

    /** The middle one of the times of the day, to ten minutes. */
    private static LocalTime median(List<Came> came) {
        List<Integer> seconds = new ArrayList<>();
        came.forEach(one -> seconds.add(one.taken().toLocalTime().toSecondOfDay()));
        seconds.sort(null);
        Duration middle = Duration.ofSeconds(seconds.get(seconds.size() / 2));
        return LocalTime.MIDNIGHT.plusMinutes(middle.toMinutes() / ROUND * ROUND);
    }
}
