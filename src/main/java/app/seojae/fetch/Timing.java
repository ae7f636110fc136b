package app.seojae.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a fetch may take.
 *
 * @param connect until a connection stands, and again until the headers are there
 * @param idle without a byte
 * @param whole from the first byte of the body to the last
 */
public record Timing(Duration connect, Duration idle, Duration whole) {

    public static final Timing DEFAULT =
            new Timing(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMinutes(30));

    /** The same for who waits no longer than this for anything, {@code null} for as long. */
    Timing within(@Nullable Duration patience) {
        return patience == null
                ? this
                : new Timing(
                        shorter(connect, patience),
                        shorter(idle, patience),
                        shorter(whole, patience));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
