package app.seojae.digest.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    /** Every way of writing a day, for days over all months and years. */
    @Property(tries = 300)
    void aDayIsReadHoweverItIsWritten(@ForAll @IntRange(min = 7_700, max = 47_000) int days) {
        LocalDate day = LocalDate.ofEpochDay(days);
        for (String pattern :
                new String[] {
                    "yyyy-MM-dd",
                    "yyyy.MM.dd",
                    "yyyy/M/d",
                    "yyyy_MM_dd",
                    "yyyyMMdd",
                    "yyyy년 M월 d일",
                    "yyyy년M월d일",
                    "MMMM d, yyyy",
                    "MMM d yyyy",
                    "d MMMM yyyy",
                    "dd MMM, yyyy",
                    "MMMM d'th', yyyy",
                    "MMM. d, yyyy",
                    "yyyy MM dd"
                }) {
            String written = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
            assertEquals(day, DateWords.in(written), written);
            assertEquals(day, DateWords.in("# 논문 " + written + " 소식"), written);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-13-01 그리고 2024-02-30 다음 2024-03-01, 2024-03-01",
        "daily_20250917_v2, 2025-09-17",
        "1990-01-01, ",
        "2101-01-01, ",
        "2024-02-30, ",
        "120240917, ",
        "2410.17637, ",
        "Mar 3, ",
        "Foo 3 2024, ",
        "version 1.2.3, ",
        "'', ",
    })
    void onlyRealDaysOfOurTimeAreDays(String text, LocalDate day) {
        assertEquals(day, DateWords.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "2024-", "Jan ", "1st ", "2024년 ", "aaa"})
    void longTextsAreReadOnlyAtTheirHead(String piece) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> DateWords.in(piece.repeat(300_000)));
        assertNull(DateWords.in("x".repeat(400) + "2024-10-24"));
    }
}
