package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.l10n.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void daysOfOtherYearsSayTheirYear() {
        LocalDate day = LocalDate.of(2024, 10, 24);
        Messages korean = new Messages(Language.KOREAN);
        assertEquals("10월 24일 목요일", korean.day(day, LocalDate.of(2024, 1, 1)));
        assertEquals("2024년 10월 24일 목요일", korean.day(day, LocalDate.of(2025, 1, 1)));
        assertEquals("2024년 10월 24일 목요일", korean.day(day, LocalDate.of(2023, 12, 31)));
        assertEquals("2024년 10월 24일 목요일", korean.dayAndYear(day));
        Messages english = new Messages(Language.ENGLISH);
        assertEquals("Thursday, Oct 24", english.day(day, day));
        assertEquals("Thursday, Oct 24, 2024", english.day(day, LocalDate.of(2026, 1, 1)));
    }
}
