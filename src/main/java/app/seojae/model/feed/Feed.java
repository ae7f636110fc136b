package app.seojae.model.feed;

import app.seojae.model.Problem;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it stands.
 *
 * @param number the library's own, shown to people
 * @param url as {@link FeedAddress#url} says it
 * @param kind as {@link FeedAddress#kind} says it
 * @param files how many were taken in
 * @param papers how many they told of
 * @param checked when it was looked at last to the end, or {@code null}
 * @param waitUntil before this no request is made, or {@code null}
 * @param problem what the last check ended with, or {@code null}
 */
public record Feed(
        long number,
        String url,
        String kind,
        FeedRhythm rhythm,
        boolean paused,
        int files,
        int papers,
        @Nullable Instant checked,
        @Nullable Instant waitUntil,
        @Nullable Problem problem) {

    private static final String FOLDER = "folder";

    /** Whether it lies on this machine, so that no network is needed. */
    public boolean isLocal() {
        return kind.equals(FOLDER);
    }

    /**
     * When it is checked next by itself, {@code null} for not at all. A check that a server
     * interrupted goes on when the pause is over.
     */
    public @Nullable Instant next(Instant now, ZoneId zone) {
        if (paused) {
            return null;
        }
        return waitUntil != null ? waitUntil : rhythm.next(checked, now, zone);
    }
}
