package app.seojae.library.transfer;

import app.seojae.fetch.NetworkFingerprint;
import app.seojae.fetch.Reachability;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Whether there is a network, as far as it was tried. Safe for any thread. */
public final class Connection {

    private final Reachability reach;
    private final AtomicReference<String> system = new AtomicReference<>("");

    public Connection(Reachability reach) {
        this.reach = reach;
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
