package app.seojae.fetch.record;

import app.seojae.model.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request.
 *
 * @param status the server's, 0 where none answered
 * @param bytes of the body that came
 * @param took from its leaving until its end
 * @param problem why it was in vain, or {@code null} where it was not
 */
public record RequestOutcome(int status, long bytes, Duration took, @Nullable Problem problem) {

    /** Whether a server answered at all. */
    public boolean isAnswered() {
        return status > 0;
    }
}
