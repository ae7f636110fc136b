package app.seojae.work;

import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A thread, and what it has open, for steps that may hang in foreign code: who waits too long
 * leaves both behind and gets new ones. A thread that was left is never interrupted; it closes what
 * it has once its step ends, if ever. Confined to one calling thread at a time.
 *
 * @param <R> what the steps work with, opened by the first of them on their thread
 */
public final class AbandonableWorker<R extends AutoCloseable> implements AutoCloseable {

    private static final Logger LOG = System.getLogger(AbandonableWorker.class.getName());

    private final Opening<R> opening;
    private @Nullable Bench<R> bench;

    /** Opens what the steps work with. */
    @FunctionalInterface
    public interface Opening<R> {
        /** Opens it, on the worker's thread. */
        R open() throws SeojaeException;
    }

    /** A step; it runs on the worker's thread. */
    @FunctionalInterface
    public interface Step<R, T> {
        /** Does it with what was opened, which it may not keep. */
        T run(R with) throws Exception;
    }

    public AbandonableWorker(Opening<R> opening) {
        this.opening = opening;
    }

    /** A worker whose steps open and close themselves what they need. */
    public static AbandonableWorker<AutoCloseable> bare() {
        return new AbandonableWorker<>(() -> () -> {});
    }

    /**
     * Runs a step and waits for it so long; then its thread is left behind.
     *
     * @param tooSlow what to say when it was not done within the limit
     */
    public <T> T call(Duration limit, Problem tooSlow, Step<R, T> step) throws SeojaeException {
        Bench<R> now = bench();
        now.running.incrementAndGet();
        Future<T> future = now.thread.submit((Callable<T>) () -> now.run(opening, step));
        try {
            return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            close();
            throw new SeojaeException(tooSlow, e);
        } catch (InterruptedException e) {
            close();
            throw Waiting.interrupted(e);
        } catch (ExecutionException e) {
            throw Waiting.failed(e);
        }
    }

    /**
     * Starts a step and does not wait; who loses patience calls {@link #close}.
     *
     * @param outcome told on the worker's thread what came of it: a result or a failure
     */
    public <T> void start(Step<R, T> step, BiConsumer<@Nullable T, @Nullable Throwable> outcome) {
        Bench<R> now = bench();
        now.running.incrementAndGet();
        now.thread.execute(
                () -> {
                    T result;
                    try {
                        result = now.run(opening, step);
                    } catch (Throwable e) {
                        outcome.accept(null, e);
                        return;
                    }
                    outcome.accept(result, null);
                });
    }

    /** Closes what the steps work with, after those that were started; the next opens it anew. */
    public void drop() {
        Bench<R> now = bench;
        if (now != null) {
            now.thread.execute(now::drop);
        }
    }

    /**
     * Leaves the thread; another step begins with a new one. What it has open is closed at once, or
     * once the step it is in ends; that is not waited for.
     */
    @Override
    public void close() {
        Bench<R> now = bench;
        bench = null;
        if (now == null) {
            return;
        }
        if (now.running.get() == 0) {
            now.drop();
        } else {
            now.thread.execute(now::drop);
        }
        now.thread.shutdown();
    }

    private Bench<R> bench() {
        Bench<R> now = bench;
        if (now == null) {
            now = new Bench<>();
            bench = now;
        }
        return now;
    }

    /** A thread with what it has open, which others touch only while no step runs. */
    private static final class Bench<R extends AutoCloseable> {

        private final ExecutorService thread = Lanes.solo("pdf");
        private final AtomicInteger running = new AtomicInteger();
        private @Nullable R with;

        <T> T run(Opening<R> opening, Step<R, T> step) throws Exception {
            try {
                return step.run(open(opening));
            } finally {
                running.decrementAndGet();
            }
        }

        private R open(Opening<R> opening) throws SeojaeException {
            R open = with;
            if (open == null) {
                open = opening.open();
                with = open;
            }
            return open;
        }

        void drop() {
            R open = with;
            with = null;
            if (open != null) {
                try {
                    open.close();
                } catch (Exception e) {
                    LOG.log(Level.DEBUG, "closing what a worker had open", e);
                }
            }
        }
    }
}
