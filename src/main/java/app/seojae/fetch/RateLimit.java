package app.seojae.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads from an answer whether so much was asked that a pause is due, and for how long.
 *
 * @see <a
 *     href="https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api">rate
 *     limits of GitHub's API</a>
 */
final class RateLimit {

    private static final String REMAINING = "x-ratelimit-remaining";
    private static final String RESET = "x-ratelimit-reset";

    /** Nobody waits longer for a server whose clock, or whose answer, is wrong. */
    private static final Duration LONGEST = Duration.ofHours(25);

    private RateLimit() {}

    /** Whether a refusal is a pause that is asked for. */
    static boolean isReached(ResponseHead answer) {
        return answer.header("Retry-After").isPresent()
                || answer.header(REMAINING).map(String::strip).orElse("").equals("0");
    }

    /** The pause asked for; {@code null} where none is named. */
    static @Nullable Duration pause(ResponseHead answer, Instant now) {
        Duration named = RetryAfter.of(answer.header("Retry-After").orElse(null), now);
        if (named != null || !isReached(answer)) {
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
