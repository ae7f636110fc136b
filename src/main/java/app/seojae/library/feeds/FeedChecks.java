package app.seojae.library.feeds;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.FeedReport;
import app.seojae.work.CancelFlag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;

/**
 * The checks of feeds that a window makes, asked for or by themselves: which are under way, how far
 * they have come, and what came of the last. Safe for any thread.
 */
public final class FeedChecks {

    private final Feeds feeds;
    private final Map<Long, Going> going = new ConcurrentHashMap<>();
    private final Map<Long, FeedReport> reports = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<Long> stopped = new CopyOnWriteArraySet<>();
    private volatile boolean closed;

    /** How far a check has come; {@code total} is 0 until that is known. */
    public record Step(long done, long total) {}

    private static final class Going {
        private final CancelFlag cancel = new CancelFlag();
        private volatile Step step = new Step(0, 0);
    }

    public FeedChecks(Feeds feeds) {
        this.feeds = feeds;
    }

    /** The feeds that are checked. */
    public Feeds feeds() {
        return feeds;
    }

    /**
     * Lets somebody hear whenever a check begins, goes on or ends, on the thread that makes it: be
     * quick.
     *
     * @return ends it
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Checks a feed, blocking; what came of it, also where it is being checked already. */
    public FeedReport check(long number) throws SeojaeException {
        Going mine = new Going();
        if (going.putIfAbsent(number, mine) != null) {
            return FeedReport.none(feeds.find(number), Problem.of(ProblemKind.FEED_BUSY));
        }
        if (closed) {
            mine.cancel.raise();
        }
        stopped.remove(number);
        tell();
        try {
            FeedReport report =
                    feeds.refresh(
                            number,
                            null,
                            (done, total) -> {
                                mine.step = new Step(done, total);
                                tell();
                            },
                            mine.cancel);
            reports.put(number, report);
            return report;
        } finally {
            going.remove(number);
            tell();
        }
    }

    /** How far the check of a feed has come, {@code null} where there is none under way. */
    public @Nullable Step step(long number) {
        Going now = going.get(number);
        return now == null ? null : now.step;
    }

    /** What came of the last check, {@code null} before the first. */
    public @Nullable FeedReport report(long number) {
        return reports.get(number);
    }

    /** Stops the check of a feed; what came stays, and the next goes on from there. */
    public void stop(long number) {
        Going now = going.get(number);
        if (now != null) {
            stopped.add(number);
            now.cancel.raise();
        }
    }

    /** Whether a person stopped the last check, so that it does not begin again by itself. */
    public boolean isStopped(long number) {
        return stopped.contains(number);
    }

    /** Stops all, for good. */
    public void close() {
        closed = true;
        going.values().forEach(now -> now.cancel.raise());
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
