package app.seojae.fetch;

import java.time.Duration;

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
}
