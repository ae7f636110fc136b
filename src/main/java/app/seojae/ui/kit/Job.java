package app.seojae.ui.kit;

import app.seojae.model.Problem;
import app.seojae.work.CancelFlag;
import java.util.function.Consumer;
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

    /** Asks the work to stop; its result is then dropped. */
    public void cancel() {
        cancel.raise();
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
        if (outcome != null) {
            outcome.run();
        }
        if (always != null) {
            always.run();
        }
    }
}
