package app.seojae.fetch.record;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that left.
 *
 * @param number counted from 1 since the start of the program
 * @param waited at the gate before it left
 * @param outcome {@code null} while it is under way
 */
public record SentRequest(
        long number,
        Instant at,
        RequestTarget target,
        RequestReason reason,
        Duration waited,
        @Nullable RequestOutcome outcome) {

    SentRequest with(RequestOutcome now) {
        return new SentRequest(number, at, target, reason, waited, now);
    }
}
