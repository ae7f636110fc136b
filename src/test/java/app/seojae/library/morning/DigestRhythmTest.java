package app.seojae.library.morning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** When a digest is to be expected. */
class DigestRhythmTest {

    /** A Saturday. */
    private static final LocalDate LAST = LocalDate.of(2026, 11, 28);

    private static final Set<DayOfWeek> TUESDAY_TO_SATURDAY =
            EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));

    private static List<DigestRhythm.Came> came(
            int weeks, Set<DayOfWeek> on, Function<LocalDate, LocalDateTime> taken) {
        List<DigestRhythm.Came> all = new ArrayList<>();
        for (int i = 0; i < weeks * 7; i++) {
            LocalDate day = LAST.minusDays(i);
            if (on.contains(day.getDayOfWeek())) {
                all.add(new DigestRhythm.Came(day.minusDays(1), taken.apply(day)));
            }
        }
        return all;
    }

    private static LocalDateTime at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute);
    }

    @Test
    void sundayWaitsForTuesdayMorning() {
        List<DigestRhythm.Came> all =
                came(8, TUESDAY_TO_SATURDAY, day -> at(day, 8, 41 + day.getDayOfMonth() % 3));
        DigestRhythm.Expected next =
                DigestRhythm.next(all, at(LAST.plusDays(1), 9, 0)).orElseThrow();
        assertEquals(LAST.plusDays(3), next.day());
        assertEquals(LocalTime.of(8, 40), next.time());
        assertFalse(next.late());
    }

    @Test
    void aDigestOfTodayIsLateOnceItsTimeHasPassed() {
        List<DigestRhythm.Came> all = came(8, TUESDAY_TO_SATURDAY, day -> at(day, 8, 40));
        LocalDate tuesday = LAST.plusDays(3);
        assertFalse(DigestRhythm.next(all, at(tuesday, 8, 30)).orElseThrow().late());
        assertTrue(DigestRhythm.next(all, at(tuesday, 9, 30)).orElseThrow().late());
    }

    @Test
    void whatCameTodayIsNotExpectedAgain() {
        List<DigestRhythm.Came> all = came(8, EnumSet.allOf(DayOfWeek.class), day -> at(day, 7, 0));
        assertEquals(LAST.plusDays(1), DigestRhythm.next(all, at(LAST, 10, 0)).orElseThrow().day());
    }

    /** An archive comes all at once: its own days tell the weekday, and nothing tells the time. */
    @Test
    void anArchiveTellsDaysAndNoTime() {
        LocalDateTime once = at(LAST.plusDays(1), 12, 0);
        List<DigestRhythm.Came> all = new ArrayList<>();
        for (int week = 1; week <= 6; week++) {
            // Mondays, the last of them more than three days before the archive was taken in.
            all.add(new DigestRhythm.Came(LocalDate.of(2026, 11, 23).minusWeeks(week - 1), once));
        }
        DigestRhythm.Expected next = DigestRhythm.next(all, once).orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 30), next.day());
        assertNull(next.time());
    }

    @Test
    void aDayNowAndThenIsNoHabit() {
        List<DigestRhythm.Came> all =
                came(8, EnumSet.of(DayOfWeek.WEDNESDAY), day -> at(day, 8, 0));
        all.add(new DigestRhythm.Came(LAST.minusDays(1), at(LAST, 8, 0)));
        DigestRhythm.Expected next = DigestRhythm.next(all, at(LAST, 12, 0)).orElseThrow();
        assertEquals(DayOfWeek.WEDNESDAY, next.day().getDayOfWeek());
    }

    @Test
    void nobodyCanSayOfFewOrOfSilence() {
        List<DigestRhythm.Came> all = came(8, TUESDAY_TO_SATURDAY, day -> at(day, 8, 40));
        assertTrue(DigestRhythm.next(all.subList(0, 2), at(LAST, 9, 0)).isEmpty());
        assertTrue(DigestRhythm.next(all, at(LAST.plusDays(29), 9, 0)).isEmpty());
        assertTrue(DigestRhythm.next(List.of(), at(LAST, 9, 0)).isEmpty());
    }
}
