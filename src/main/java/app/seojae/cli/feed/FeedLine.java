package app.seojae.cli.feed;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedReport;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Writes feeds and what came of checking them as the contract of the command line has them. */
final class FeedLine {

    private final LibraryCommand command;

    FeedLine(LibraryCommand command) {
        this.command = command;
    }

    /** A feed as it stands. */
    void tell(Feed feed) throws SeojaeException {
        Instant next = feed.rhythm().next(feed.checked(), Instant.now(), ZoneId.systemDefault());
        if (!command.isJson()) {
            command.terminal()
                    .line(
                            String.format(
                                    "%3d  %s  (%s%s)  %d",
                                    feed.number(),
                                    feed.url(),
                                    feed.rhythm().word(),
                                    feed.paused() ? ", ‖" : "",
                                    feed.papers()));
            return;
        }
        command.terminal()
                .json(
                        json -> {
                            json.name("feed").value(feed.number());
                            json.name("url").value(feed.url());
                            json.name("kind").value(feed.kind());
                            json.name("every").value(feed.rhythm().word());
                            json.name("files").value(feed.files());
                            json.name("papers").value(feed.papers());
                            json.name("lastChecked").value(text(feed.checked()));
                            json.name("nextCheck").value(text(next));
                            json.name("paused").value(feed.paused());
                            json.name("waitUntil").value(text(feed.waitUntil()));
                            json.name("error").value(sentence(feed.problem()));
                        });
    }

    /** What came of a check. */
    void tell(Feed feed, FeedReport report) throws SeojaeException {
        report.troubles().forEach(command::fail);
        if (report.problem() != null) {
            command.fail(report.problem().in(feed.url()));
        }
        if (!command.isJson()) {
            boolean nothing = report.fresh() == 0 && report.changed() == 0;
            command.terminal()
                    .line(
                            nothing
                                    ? command.text(Text.CLI_FEED_UNCHANGED, feed.url())
                                    : command.text(
                                            Text.CLI_FEED_CHECKED,
                                            feed.url(),
                                            report.fresh(),
                                            report.changed(),
                                            report.newPapers()));
            return;
        }
        command.terminal()
                .json(
                        json -> {
                            json.name("feed").value(feed.number());
                            json.name("requests").value(report.requests());
                            json.name("files").value(report.files());
                            json.name("new").value(report.fresh());
                            json.name("changed").value(report.changed());
                            json.name("gone").value(report.gone());
                            json.name("papersNew").value(report.newPapers());
                            json.name("papersUpdated").value(report.updatedPapers());
                            json.name("waitUntil").value(text(report.waitUntil()));
                            json.name("error").value(sentence(report.problem()));
                        });
    }

    private @Nullable String sentence(@Nullable Problem problem) {
        return problem == null ? null : Text.of(problem, command.language());
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
