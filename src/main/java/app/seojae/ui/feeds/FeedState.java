package app.seojae.ui.feeds;

import app.seojae.library.feeds.FeedChecks;
import app.seojae.model.Problem;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as the page shows it.
 *
 * @param troubles what is wrong with single files
 * @param step how far a check under way has come, {@code null} where there is none
 * @param report what came of the last check of this window, {@code null} before the first
 */
record FeedState(
        Feed feed,
        List<Problem> troubles,
        FeedChecks.@Nullable Step step,
        @Nullable FeedReport report) {

    FeedState {
        troubles = List.copyOf(troubles);
    }
}
