package app.seojae.library.feeds;

import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedReport;
import app.seojae.model.feed.FeedRhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * When feeds are checked by themselves from a start of the program on: by their rhythms, those that
 * fail after longer and longer pauses. Safe for any thread.
 */
public final class FeedTimes {

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(15);

    /** Pauses double so often: to eight hours. */
    private static final int MOST_DOUBLINGS = 5;

    private static final Duration LEAST = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Map<Long, Failure> failures = new ConcurrentHashMap<>();
    private final Map<Long, Instant> successes = new ConcurrentHashMap<>();
    private volatile boolean starting = true;

    private record Failure(int count, Instant again) {}

    public FeedTimes(InstantSource clock) {
        this.clock = clock;
    }

    /** When a feed is due, {@code null} for not by itself. */
    public @Nullable Instant next(Feed feed) {
        Instant now = clock.instant();
        if (feed.paused() || feed.waitUntil() != null) {
            return feed.next(now, ZoneId.systemDefault());
        }
        Instant next = feed.rhythm().next(last(feed), now, ZoneId.systemDefault());
        Failure failure = failures.get(feed.number());
        if (feed.rhythm().equals(FeedRhythm.START)) {
            return failure != null ? failure.again() : starting ? now : null;
        }
        return next == null || failure == null || next.isAfter(failure.again())
                ? next
                : failure.again();
    }

    /** Another window may have checked it since; a clock that was set back makes nothing due. */
    private @Nullable Instant last(Feed feed) {
        Instant here = successes.get(feed.number());
        Instant any = feed.checked();
        return here == null || (any != null && any.isAfter(here)) ? any : here;
    }

    /** A feed was checked. */
    public void tried(Feed feed, FeedReport report) {
        if (report.problem() == null) {
            failures.remove(feed.number());
            successes.put(feed.number(), clock.instant());
            return;
        }
        failures.compute(
                feed.number(),
                (number, before) -> {
                    int count = before == null ? 0 : Math.min(MOST_DOUBLINGS, before.count() + 1);
                    Duration pause = AFTER_FAILURE.multipliedBy(1L << count);
                    return new Failure(count, clock.instant().plus(pause));
                });
    }

    /**
     * What is checked at a start has been.
     *
     * @param allowed whether it could be; else the start goes on
     */
    public void startIsOver(boolean allowed) {
        if (allowed) {
            starting = false;
        }
    }

    /** How long until the first of these is due; empty where none is by itself. */
    public Optional<Duration> untilNext(List<Feed> feeds) {
        return feeds.stream()
                .map(this::next)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(this::until);
    }

    /** How long until a time, a moment at least. */
    public Duration until(Instant time) {
        Duration left = Duration.between(clock.instant(), time);
        return left.compareTo(LEAST) < 0 ? LEAST : left;
    }
}
