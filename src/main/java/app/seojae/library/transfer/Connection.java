package app.seojae.library.transfer;

import app.seojae.fetch.NetworkSwitch;
import app.seojae.fetch.Reachability;
import app.seojae.fetch.record.RequestLog;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether there is a network, as far as it was tried, and what was asked of it. Safe for any
 * thread.
 */
public final class Connection {

    private final Reachability reach;
    private final NetworkSwitch network;
    private final RequestLog requests;
    private final AtomicReference<String> system = new AtomicReference<>("");

    public Connection(WebAccess web) {
        reach = web.fetcher().reach();
        requests = web.fetcher().log();
        network = web.network();
    }

    /** Whether requests may leave at all. */
    public boolean isAllowed() {
        return network.isAllowed();
    }

    /** Every request that left since the program started. */
    public RequestLog requests() {
        return requests;
    }

    /** Called on any thread when that may have changed, or when hosts may be asked again. */
    public void addListener(Runnable listener) {
        reach.addListener(listener);
    }

    /** Whether no host is reached. */
    public boolean isAway() {
        return reach.isAway();
    }

    /** How long until what was not reached may be asked again; empty where all is reached. */
    public Optional<Duration> untilNextTry() {
        return reach.untilNextTry();
    }

    /** A person wants it tried at once. */
    public void tryNow() {
        reach.tryNow();
    }

    /** Tries at once where the system's network is another than at the last look. */
    public void lookAtSystem() {
        String now = NetworkFingerprint.now();
        String before = system.getAndSet(now);
        if (!before.equals(now) && !before.isEmpty()) {
            reach.tryNow();
        }
    }
}
