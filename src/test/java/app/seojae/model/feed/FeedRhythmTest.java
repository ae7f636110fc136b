package app.seojae.model.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed is checked when the person said, and no other time. */
class FeedRhythmTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NOON = Instant.parse("2026-03-05T03:00:00Z"); // 12:00 in Seoul

    private static FeedRhythm of(String word) {
        return FeedRhythm.ofWord(word).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "never,never",
        "START,start",
        " 1h ,1h",
        "6h,6h",
        "24h,24h",
        "7:30,07:30",
        "23:59,23:59"
    })
    void theseAreRhythms(String typed, String word) {
        assertEquals(Optional.of(new FeedRhythm(word)), FeedRhythm.ofWord(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2h", "hourly", "24:00", "7:3", "-1:00", "12:60", "1h6h"})
    void theseAreNone(String typed) {
        assertEquals(Optional.empty(), FeedRhythm.ofWord(typed));
    }

    @Test
    void neverAndStartAreDueAtNoTime() {
        assertNull(FeedRhythm.NEVER.next(null, NOON, SEOUL));
        assertNull(FeedRhythm.START.next(NOON, NOON, SEOUL));
    }

    @Test
    void aPeriodBeginsWithTheLastCheck() {
        Instant last = NOON.minusSeconds(600);
        assertEquals(last.plusSeconds(3_600), of("1h").next(last, NOON, SEOUL));
        assertEquals(NOON, of("6h").next(null, NOON, SEOUL), "at once where there was none");
    }

    @ParameterizedTest
    @CsvSource({
        // time, last check, next check
        "07:30, 2026-03-04T22:30:00Z, 2026-03-05T22:30:00Z",
        "07:30, 2026-03-04T22:29:59Z, 2026-03-04T22:30:00Z",
        "07:30, , 2026-03-04T22:30:00Z",
        "13:00, 2026-03-04T04:00:00Z, 2026-03-05T04:00:00Z",
        "13:00, 2026-03-04T03:59:59Z, 2026-03-04T04:00:00Z",
    })
    void aTimeOfTheDayIsMetOnceADay(String time, Instant last, Instant next) {
        assertEquals(next, of(time).next(last, NOON, SEOUL));
    }
}
