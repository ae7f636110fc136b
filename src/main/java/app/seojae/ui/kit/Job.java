package app.seojae.ui.kit;

import app.seojae.model.Problem;
import app.seojae.work.CancelFlag;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work under way on a lane; its handlers run on the FX thread.
 *
 * <p>Confined to the FX thread.
 */
public final class Job<T> {

    private final CancelFlag cancel;
    private final Consumer<Problem> unhandled;
    private @Nullable Consumer<T> then;
    private @Nullable Consumer<Problem> failed;
    private @Nullable Runnable always;
    private @Nullable Runnable outcome;

    /** What this one goes on from, and what goes on from there for it. */
    private @Nullable Job<?> before;

    private @Nullable Job<?> rest;

    Job(CancelFlag cancel, Consumer<Problem> unhandled) {
        this.cancel = cancel;
        this.unhandled = unhandled;
    }

    /** What to do with the result. */
    public Job<T> then(Consumer<T> handler) {
        then = handler;
        return this;
    }

    /** What to do with a failure; without this it goes to the notices. */
    public Job<T> failed(Consumer<Problem> handler) {
        failed = handler;
        return this;
    }

    /** What to do at the end, after the other handler. */
    public Job<T> always(Runnable handler) {
        always = handler;
        return this;
    }

    /**
     * This work with a change of its result, made on the FX thread. It takes this job's handlers:
     * give handlers to what is returned, whose cancelling is this one's.
     */
    public <R> Job<R> map(Function<T, R> change) {
        Job<R> next = follower();
        then(result -> next.succeed(change.apply(result)));
        failed(next::fail);
        always(next::deliver);
        return next;
    }

    /** The same, where a failure becomes a result. */
    public Job<T> recover(Function<Problem, T> otherwise) {
        Job<T> next = follower();
        then(next::succeed);
        failed(problem -> next.succeed(otherwise.apply(problem)));
        always(next::deliver);
        return next;
    }

    /** This work and what is started with its result, as one; as with {@link #map}. */
    public <R> Job<R> flatMap(Function<T, Job<R>> more) {
        Job<R> next = follower();
        then(
                result -> {
                    Job<R> second = more.apply(result);
                    next.rest = second;
                    second.then(next::succeed).failed(next::fail).always(next::deliver);
                });
        failed(next::fail);
        always(
                () -> {
                    if (next.rest == null) {
                        next.deliver();
                    }
                });
        return next;
    }

    private <R> Job<R> follower() {
        Job<R> next = new Job<>(cancel, unhandled);
        next.before = this;
        return next;
    }

    /** Asks the work to stop; its result is then dropped. */
    public void cancel() {
        cancel.raise();
        if (before != null) {
            before.cancel();
        }
        if (rest != null) {
            rest.cancel();
        }
    }

    void succeed(T result) {
        outcome =
                () -> {
                    if (then != null && !cancel.isRaised()) {
                        then.accept(result);
                    }
                };
    }

    void fail(Problem problem) {
        outcome =
                () -> {
                    if (!cancel.isRaised()) {
                        (failed == null ? unhandled : failed).accept(problem);
                    }
                };
    }

    void deliver() {
        Runnable came = outcome;
        outcome = null; // who keeps a finished job to cancel it does not keep its result
        if (came != null) {
            came.run();
        }
        if (always != null) {
            always.run();
        }
    }
}
