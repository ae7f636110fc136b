package app.seojae.model.feed;

import app.seojae.model.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a feed.
 *
 * @param requests how many were sent
 * @param files how many it has now
 * @param fresh how many of them came
 * @param changed how many were read again
 * @param gone how many are there no more; what they told stays
 * @param newPapers how many papers came
 * @param updatedPapers how many papers are told of anew
 * @param waitUntil when it may be asked again, where a server asked for a pause
 * @param problem what it ended with, or {@code null}
 * @param troubles what went wrong with single files, each in the file's name
 */
public record FeedReport(
        int requests,
        int files,
        int fresh,
        int changed,
        int gone,
        int newPapers,
        int updatedPapers,
        @Nullable Instant waitUntil,
        @Nullable Problem problem,
        List<Problem> troubles) {

    public FeedReport {
        troubles = List.copyOf(troubles);
    }

    /** What came of a check that was not made. */
    public static FeedReport none(Feed feed, Problem why) {
        return new FeedReport(0, feed.files(), 0, 0, 0, 0, 0, feed.waitUntil(), why, List.of());
    }

    /** Whether everything it has is in the library. */
    public boolean isWhole() {
        return problem == null && troubles.isEmpty();
    }
}
