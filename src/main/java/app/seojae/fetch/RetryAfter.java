package app.seojae.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After}: seconds or a date. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final String REMAINING = "x-ratelimit-remaining";
    private static final String RESET = "x-ratelimit-reset";

    private RetryAfter() {}

    /** The wait from {@code now}, at most a day; {@code null} where nothing readable is said. */
    static @Nullable Duration of(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        Duration wait = seconds(header.strip());
        wait = wait == null ? date(header.strip(), now) : wait;
        return wait == null || wait.compareTo(LONGEST) <= 0 ? wait : LONGEST;
    }

    private static @Nullable Duration seconds(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            return null;
        }
        return text.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(text));
    }

    private static @Nullable Duration date(String text, Instant now) {
        try {
            Instant then =
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration wait = Duration.between(now, then);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a refusal is a pause that is asked for. */
    static boolean isAsked(ResponseHead answer) {
        return answer.header("Retry-After").isPresent()
                || answer.header(REMAINING).map(String::strip).orElse("").equals("0");
    }

    /** The pause asked for; {@code null} where none is named. */
    static @Nullable Duration of(ResponseHead answer, Instant now) {
        Duration named = of(answer.header("Retry-After").orElse(null), now);
        if (named != null || !isAsked(answer)) {
            return named;
        }
        try {
            long reset = Long.parseLong(answer.header(RESET).orElse("").strip());
            Duration wait = Duration.between(now, Instant.ofEpochSecond(reset));
            return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return null; // no number, or no time of this age
        }
    }
}
