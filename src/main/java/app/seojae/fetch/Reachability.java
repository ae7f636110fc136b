package app.seojae.fetch;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts can be reached. One that cannot is left alone for a while, longer each time, so that
 * nothing waits for it and no item is blamed for it; when no host is reached the network itself is
 * away. Safe for any thread.
 */
public final class Reachability {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** How long having reached one host says something about the network. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int MOST_HOSTS = 1_000;

    private final InstantSource clock;
    private final Predicate<String> ours;
    private final Map<String, Missed> missed = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Instant reachedAt = Instant.MIN;
    private Missed strangers = new Missed(0, Instant.MIN, Problem.of(ProblemKind.HOST_AWAY, ""));
    private boolean toldAway;

    /**
     * @param times how often in a row
     * @param until when it may be asked again
     */
    private record Missed(int times, Instant until, Problem why) {

        Missed again(Instant now, Problem why) {
            Duration pause = FIRST.multipliedBy(1L << Math.min(times, 5));
            Duration bounded = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
            return new Missed(times + 1, now.plus(bounded), why);
        }

        Missed atOnce() {
            return new Missed(times, Instant.MIN, why);
        }
    }

    /**
     * @param ours the hosts the program itself knows; others are named by digests, and that one of
     *     those is away says nothing of the network
     */
    public Reachability(InstantSource clock, Predicate<String> ours) {
        this.clock = clock;
        this.ours = ours;
    }

    /** Called on any thread when {@link #isAway} has changed, and when all may be tried. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Whether a host may be asked now. */
    public boolean mayAsk(String host) {
        return why(host) == null;
    }

    /** Why a host may not be asked now, or {@code null} where it may. */
    public synchronized @Nullable Problem why(String host) {
        return away(key(host));
    }

    /** Throws why a host may not be asked now. */
    void check(String host) throws SeojaeException {
        Problem why = why(host);
        if (why != null) {
            throw new SeojaeException(why);
        }
    }

    private @Nullable Problem away(String host) {
        Instant now = clock.instant();
        Missed one = missed.get(host);
        if (one != null) {
            return one.until().isAfter(now) ? one.why() : null;
        }
        boolean waits = isAway() && !ours.test(host) && strangers.until().isAfter(now);
        return waits ? Problem.of(ProblemKind.HOST_AWAY, host) : null;
    }

    /** A host has answered, whatever it said. */
    void reached(String host) {
        synchronized (this) {
            boolean back = isAway();
            missed.remove(key(host));
            reachedAt = clock.instant();
            strangers = strangers.atOnce();
            if (back) {
                missed.replaceAll((other, one) -> one.atOnce());
            }
        }
        tell(false);
    }

    /** A host could not be reached. */
    void missed(String host, Problem why) {
        synchronized (this) {
            Instant now = clock.instant();
            String key = key(host);
            if (missed.size() >= MOST_HOSTS && !missed.containsKey(key)) {
                missed.keySet().removeIf(ours.negate());
            }
            missed.put(key, missed.getOrDefault(key, fresh(why)).again(now, why));
            if (!ours.test(key)) {
                strangers = strangers.again(now, why);
            }
        }
        tell(false);
    }

    /** A host asks to be left alone for a while. */
    void busy(String host, Duration pause, Problem why) {
        synchronized (this) {
            reachedAt = clock.instant();
            missed.put(key(host), new Missed(0, clock.instant().plus(pause), why));
        }
        tell(false);
    }

    private static Missed fresh(Problem why) {
        return new Missed(0, Instant.MIN, why);
    }

    /** Whether no host is reached, so that the network itself must be away. */
    public synchronized boolean isAway() {
        boolean reached = reachedAt.isAfter(clock.instant().minus(FRESH));
        Set<String> hosts = missed.keySet();
        boolean all = hosts.size() > 1 || hosts.stream().anyMatch(ours);
        return all
                && !reached
                && missed.values().stream()
                        .anyMatch(one -> one.why().kind() != ProblemKind.BUSY_SERVER);
    }

    /** How long until a host that was not reached may be asked again; empty where there is none. */
    public synchronized Optional<Duration> untilNextTry() {
        Instant now = clock.instant();
        return missed.values().stream()
                .map(Missed::until)
                .filter(until -> until.isAfter(now))
                .min(Instant::compareTo)
                .map(until -> Duration.between(now, until));
    }

    /**
     * Lets every host be asked at once that was not reached: a person asks, or the network is
     * another one. Whoever asked for a pause keeps it.
     */
    public void tryNow() {
        synchronized (this) {
            missed.replaceAll(
                    (host, one) ->
                            one.why().kind() == ProblemKind.BUSY_SERVER ? one : one.atOnce());
            strangers = strangers.atOnce();
        }
        tell(true);
    }

    private void tell(boolean always) {
        boolean changed;
        synchronized (this) {
            boolean away = isAway();
            changed = away != toldAway;
            toldAway = away;
        }
        if (changed || always) {
            listeners.forEach(Runnable::run);
        }
    }

    private static String key(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
