package app.seojae.ui.feeds;

import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedReport;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.ui.kit.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words how a feed stands. */
final class FeedSentences {

    private static final String GITHUB = "github";
    private static final String HF = "hf-daily";
    private static final String BETWEEN = "  ·  ";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern REPOSITORY =
            Pattern.compile("https://github\\.com/([^/]+/[^/]+)(?:/tree/[^/]+(?:/(.*))?)?");

    private final Messages words;
    private final InstantSource clock;
    private final ZoneId zone;

    FeedSentences(Messages words, InstantSource clock, ZoneId zone) {
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    /** What a person calls it. */
    String name(Feed feed) {
        if (feed.kind().equals(HF)) {
            return words.of(Text.FEEDS_HF);
        }
        Matcher repository = REPOSITORY.matcher(feed.url());
        if (feed.kind().equals(GITHUB) && repository.matches()) {
            String inside = repository.group(2);
            return inside == null || inside.isEmpty()
                    ? repository.group(1)
                    : repository.group(1) + " / " + inside;
        }
        String last = feed.url().replaceAll(".*[/\\\\](?=[^/\\\\])", "");
        return last.isBlank() ? feed.url() : last;
    }

    /** Whether its address says more than its name. */
    boolean isAddressTelling(Feed feed) {
        return !feed.kind().equals(HF) && !feed.url().equals(name(feed));
    }

    /** What kind of place it is. */
    String kind(Feed feed) {
        if (feed.isLocal()) {
            return words.of(Text.FEEDS_KIND_FOLDER);
        }
        return switch (feed.kind()) {
            case GITHUB -> words.of(Text.FEEDS_KIND_GITHUB);
            case HF -> words.of(Text.FEEDS_KIND_HF);
            default -> words.of(Text.FEEDS_KIND_FILE);
        };
    }

    /** When a feed is checked by itself. */
    String rhythm(FeedRhythm rhythm) {
        return switch (rhythm.word()) {
            case "never" -> words.of(Text.FEEDS_NEVER);
            case "start" -> words.of(Text.FEEDS_START);
            case "1h" -> words.of(Text.FEEDS_HOURLY);
            case "6h" -> words.of(Text.FEEDS_SIX_HOURLY);
            case "24h" -> words.of(Text.FEEDS_DAILY);
            default -> words.of(Text.FEEDS_AT, rhythm.word());
        };
    }

    /** What it brought, and when it is looked at. */
    String facts(FeedState state) {
        Feed feed = state.feed();
        List<String> facts = new ArrayList<>();
        if (feed.files() > 0) {
            facts.add(
                    words.of(
                            Text.FEEDS_FACTS,
                            words.number(feed.files()),
                            words.number(feed.papers())));
        }
        facts.add(
                feed.checked() == null
                        ? words.of(Text.FEEDS_UNCHECKED)
                        : words.of(Text.FEEDS_CHECKED, time(feed.checked())));
        facts.add(next(feed));
        facts.removeIf(String::isEmpty);
        return String.join(BETWEEN, facts);
    }

    private String next(Feed feed) {
        if (feed.paused()) {
            return words.of(Text.FEEDS_PAUSED);
        }
        if (feed.isLocal()) {
            return words.of(Text.FEEDS_WATCHED);
        }
        Instant now = clock.instant();
        Instant next = feed.next(now, zone);
        return next == null || !next.isAfter(now) ? "" : words.of(Text.FEEDS_NEXT, time(next));
    }

    /** What the last check of this window brought; empty where there was none, or it failed. */
    String came(FeedState state) {
        FeedReport report = state.report();
        if (report == null || report.problem() != null) {
            return "";
        }
        return report.newPapers() == 0
                ? words.of(Text.FEEDS_NOTHING_NEW)
                : words.of(Text.FEEDS_CAME, words.number(report.newPapers()));
    }

    /** What kept a feed from being read; empty where nothing did. */
    String problem(FeedState state) {
        FeedReport report = state.report();
        Problem last = report == null ? null : report.problem();
        Problem problem = state.feed().problem() != null ? state.feed().problem() : last;
        if (problem == null) {
            return "";
        }
        return problem.kind() == ProblemKind.CANCELLED
                ? words.of(Text.FEEDS_STOPPED)
                : words.of(problem);
    }

    /** Whether nothing is wrong, only not yet. */
    boolean isPatience(FeedState state) {
        Problem problem = state.feed().problem();
        if (problem == null) {
            return true;
        }
        return switch (problem.kind()) {
            case FEED_WAITS, FEED_BUSY, OFFLINE, CANCELLED -> true;
            default -> false;
        };
    }

    /** Whether a server asked not to be asked before a time to come. */
    boolean isWaiting(Feed feed) {
        return feed.waitUntil() != null && feed.waitUntil().isAfter(clock.instant());
    }

    /** A time of today, or a day with its time. */
    String time(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        String time = TIME.format(at);
        LocalDate day = at.toLocalDate();
        if (day.equals(today)) {
            return time;
        }
        if (day.equals(today.plusDays(1))) {
            return words.of(Text.FEEDS_TOMORROW, time);
        }
        if (day.equals(today.minusDays(1))) {
            return words.of(Text.FEEDS_YESTERDAY, time);
        }
        return words.day(day) + " " + time;
    }
}
