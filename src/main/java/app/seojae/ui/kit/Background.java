package app.seojae.ui.kit;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Runs work on the lanes and brings its results to the FX thread; the one class that does. */
public final class Background {

    private static final Logger LOG = System.getLogger(Background.class.getName());

    private final @Nullable Lanes lanes;
    private final Executor fx;
    private final Deque<Job<?>> pending = new ArrayDeque<>();
    private Consumer<Problem> unhandled = problem -> {};

    /** Work that can be asked to stop. */
    @FunctionalInterface
    public interface Stoppable<T> {
        /** Does the work on its lane, looking at the flag from time to time. */
        T run(CancelFlag cancel) throws Exception;
    }

    public Background(Lanes lanes) {
        this(lanes, Platform::runLater);
    }

    private Background(@Nullable Lanes lanes, Executor fx) {
        this.lanes = lanes;
        this.fx = fx;
    }

    /** Runs everything at once on the calling thread, for tests; {@link #settle} delivers. */
    public static Background inline() {
        return new Background(null, Runnable::run);
    }

    /** Says where failures go that nobody handled. */
    public void onUnhandled(Consumer<Problem> handler) {
        unhandled = handler;
    }

    /** Runs work that goes on to its end once it has begun. */
    public <T> Job<T> run(Lane lane, Callable<T> work) {
        return run(lane, (Stoppable<T>) cancel -> work.call());
    }

    /** Runs work on a lane; its handlers run on the FX thread after the current pulse's code. */
    public <T> Job<T> run(Lane lane, Stoppable<T> work) {
        CancelFlag cancel = new CancelFlag();
        Job<T> job = new Job<>(cancel, problem -> unhandled.accept(problem));
        if (lanes == null) {
            attempt(job, work, cancel);
            pending.add(job);
            return job;
        }
        lanes.run(
                lane,
                () -> {
                    if (!cancel.isRaised()) {
                        attempt(job, work, cancel);
                    }
                    fx.execute(job::deliver);
                });
        return job;
    }

    /** Tells a problem that no job brought, as if nobody had handled it. From any thread. */
    public void tell(Problem problem) {
        fx.execute(() -> unhandled.accept(problem));
    }

    /** Runs something on the FX thread, later when called from there too. */
    public void onFx(Runnable task) {
        fx.execute(task);
    }

    /**
     * Runs something on the FX thread after a while; cancel it when it is not needed. Unlike an
     * animation that only waits, it does not wake the window sixty times a second meanwhile.
     */
    public Future<?> after(Duration time, Runnable task) {
        return lanes == null
                ? new CompletableFuture<>()
                : lanes.after(time, () -> fx.execute(task));
    }

    /** A sink for values from any thread that shows the FX thread only the newest one at a time. */
    public <T> Consumer<T> newest(Consumer<T> handler) {
        AtomicReference<@Nullable T> waiting = new AtomicReference<>();
        return value -> {
            if (waiting.getAndSet(value) == null) {
                fx.execute(
                        () -> {
                            T newest = waiting.getAndSet(null);
                            if (newest != null) {
                                handler.accept(newest);
                            }
                        });
            }
        };
    }

    /** With {@link #inline()}: delivers what was run, in order, until nothing is left. */
    public void settle() {
        while (!pending.isEmpty()) {
            pending.removeFirst().deliver();
        }
    }

    private static <T> void attempt(Job<T> job, Stoppable<T> work, CancelFlag cancel) {
        try {
            job.succeed(work.run(cancel));
        } catch (SeojaeException e) {
            if (e.problem().kind() != ProblemKind.CANCELLED) {
                LOG.log(Level.INFO, "work ended with a problem", e);
            }
            job.fail(e.problem());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            LOG.log(Level.ERROR, "work failed", e);
            job.fail(Problem.of(ProblemKind.UNEXPECTED, ErrorCode.of(e)));
        }
    }
}
