package app.seojae.fetch.record;

import app.seojae.model.Problem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Every request since the program started: all are counted, the newest are kept. Nothing of it goes
 * to the disk. Safe for any thread.
 */
public final class RequestLog {

    /** So many are kept; older ones are only counted. */
    public static final int MOST = 1_000;

    private final InstantSource clock;
    private final LinkedHashMap<Long, SentRequest> kept = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long sent;
    private long unanswered;

    public RequestLog(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The book at a moment.
     *
     * @param newest those that are kept, newest first
     * @param sent how many left since the start
     * @param unanswered to how many of them nobody answered
     */
    public record Page(List<SentRequest> newest, long sent, long unanswered) {

        /** A book in which nothing stands yet. */
        public static final Page EMPTY = new Page(List.of(), 0, 0);

        public Page {
            newest = List.copyOf(newest);
        }
    }

    /** A request on its way. */
    public final class Trip {

        private final long number;
        private final Instant left;
        private volatile int status;
        private volatile long bytes;

        private Trip(long number, Instant left) {
            this.number = number;
            this.left = left;
        }

        /** The head of an answer came. */
        public void answered(int said) {
            status = said;
        }

        /** So much of a body came. */
        public void brought(long received) {
            bytes = received;
        }

        /** It is over; says why it was in vain, {@code null} where it was not. */
        public void ended(@Nullable Problem problem) {
            Duration took = Duration.between(left, clock.instant());
            Problem open = problem == null ? null : withoutSecrets(problem);
            end(number, new RequestOutcome(status, bytes, took, open));
        }
    }

    /** Writes down that a request leaves now. */
    public Trip leaves(RequestReason reason, URI address, Duration waited) {
        Instant now = clock.instant();
        long number;
        synchronized (this) {
            number = ++sent;
            RequestTarget target = RequestTarget.of(address);
            kept.put(number, new SentRequest(number, now, target, reason, waited, null));
            if (kept.size() > MOST) {
                kept.pollFirstEntry();
            }
        }
        listeners.forEach(Runnable::run);
        return new Trip(number, now);
    }

    private void end(long number, RequestOutcome outcome) {
        synchronized (this) {
            kept.computeIfPresent(number, (one, row) -> row.with(outcome));
            if (!outcome.isAnswered()) {
                unanswered++;
            }
        }
        listeners.forEach(Runnable::run);
    }

    /** Addresses in a sentence, as those a server named, without what stands behind them. */
    private static Problem withoutSecrets(Problem problem) {
        return new Problem(
                problem.kind(),
                problem.place(),
                problem.line(),
                problem.args().stream()
                        .map(arg -> arg.contains("?") ? arg.substring(0, arg.indexOf('?')) : arg)
                        .toList());
    }

    /** What stands in it now. */
    public synchronized Page page() {
        return new Page(List.copyOf(kept.sequencedValues().reversed()), sent, unanswered);
    }

    /**
     * Lets somebody hear that a request left or ended, on the thread that made it: be quick.
     *
     * @return ends it
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
