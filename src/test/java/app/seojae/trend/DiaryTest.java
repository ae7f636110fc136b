package app.seojae.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Own reading, by weeks and days. */
class DiaryTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 12, 30);

    private final Diary diary =
            new Diary(
                    List.of(
                            new Deed(Deed.Kind.READ, 3, MONDAY.plusDays(7)),
                            new Deed(Deed.Kind.KEPT, 1, MONDAY),
                            new Deed(Deed.Kind.KEPT, 2, MONDAY.plusDays(6)),
                            new Deed(Deed.Kind.OPENED, 1, MONDAY),
                            new Deed(Deed.Kind.ANNOTATED, 1, MONDAY.plusDays(1)),
                            new Deed(Deed.Kind.ANNOTATED, 1, MONDAY.plusDays(2))),
                    0);

    @Test
    void aWeekHasItsMondayAndItsSundayAndAPaperOnce() {
        assertEquals(List.of(1L, 2L), diary.papers(Deed.Kind.KEPT, MONDAY));
        assertEquals(List.of(), diary.papers(Deed.Kind.KEPT, MONDAY.plusWeeks(1)));
        assertEquals(List.of(1L), diary.papers(Deed.Kind.ANNOTATED, MONDAY));
        assertEquals(MONDAY, Weeks.of(LocalDate.of(2025, 1, 5)));
        assertEquals(MONDAY.plusWeeks(1), Weeks.of(LocalDate.of(2025, 1, 6)));
    }

    @Test
    void aDayHasEachPaperOnce() {
        assertEquals(Set.of(1L), Set.copyOf(diary.days().get(MONDAY)));
        assertEquals(MONDAY.plusDays(7), diary.days().lastKey());
    }

    @Test
    void weeksBeginWithTheFirstDeed() {
        LocalDate now = MONDAY.plusWeeks(3);
        assertEquals(4, diary.weeks(now, 26).size());
        assertEquals(List.of(MONDAY.plusWeeks(2), now), diary.weeks(now, 2));
        assertEquals(List.of(), Diary.EMPTY.weeks(now, 26));
    }
}
