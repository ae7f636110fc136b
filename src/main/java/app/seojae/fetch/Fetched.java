package app.seojae.fetch;

import app.seojae.model.Problem;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a fetch ended. */
public sealed interface Fetched {

    /**
     * The file lies under its name, whole and flushed to disk.
     *
     * @param etag the server's name for this version of it, or {@code null}
     */
    record Done(Path file, long bytes, @Nullable String etag) implements Fetched {}

    /** The server says that what we have is what it has. */
    record NotModified() implements Fetched {}

    /**
     * Nothing lies under the name.
     *
     * @param retryAfter how long the server asks us to wait, or {@code null} where it does not say
     * @param retryable whether trying again later can help; what came so far is kept then
     */
    record Failed(Problem problem, @Nullable Duration retryAfter, boolean retryable)
            implements Fetched {}
}
