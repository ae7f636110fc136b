package app.seojae.work;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** A clock that a test moves by hand; what is due runs on the test's thread. */
public final class HandSchedule implements Schedule, InstantSource {

    private final List<Due> all = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    private record Due(Instant at, Runnable task, CompletableFuture<?> future) {}

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized Future<?> after(Duration delay, Lane lane, Runnable task) {
        CompletableFuture<?> future = new CompletableFuture<>();
        all.add(new Due(now.plus(delay), task, future));
        return future;
    }

    /** How long until something is due. */
    public synchronized Optional<Duration> untilNext() {
        all.removeIf(due -> due.future().isDone());
        return all.stream()
                .map(Due::at)
                .min(Instant::compareTo)
                .map(at -> Duration.between(now, at));
    }

    /** Lets time pass, and runs what comes due in it. */
    public void pass(Duration time) {
        Instant end = instant().plus(time);
        for (Due due = next(end); due != null; due = next(end)) {
            due.task().run();
        }
        synchronized (this) {
            now = end;
        }
    }

    private synchronized Due next(Instant end) {
        all.removeIf(due -> due.future().isDone());
        Due next =
                all.stream()
                        .filter(due -> !due.at().isAfter(end))
                        .min(Comparator.comparing(Due::at))
                        .orElse(null);
        if (next != null) {
            all.remove(next);
            now = next.at().isAfter(now) ? next.at() : now;
        }
        return next;
    }
}
