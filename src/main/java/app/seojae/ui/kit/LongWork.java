package app.seojae.ui.kit;

import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import app.seojae.work.Progress;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Work on a lane that tells how far it has come and can be stopped. Confined to the FX thread. */
public final class LongWork {

    /** How far it has come; {@code total} is 0 while what there is to do is being counted. */
    public record Step(long done, long total) {

        /**
         * The share that is done, 0 to 1, or -1 while nobody knows: as a bar of progress wants it.
         */
        public double share() {
            return total == 0 ? -1 : (double) done / total;
        }
    }

    /** What is done on the lane. */
    @FunctionalInterface
    public interface Task<T> {
        /** Does the work on its lane, telling how far it is and looking whether to stop. */
        T run(Progress progress, CancelFlag stop) throws Exception;
    }

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>();
    private CancelFlag stopping = CancelFlag.never();

    public LongWork(Background background) {
        this.background = background;
    }

    /** How far the work under way has come, {@code null} when there is none. */
    public ReadOnlyObjectProperty<@Nullable Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether work was begun that has not ended yet. */
    public boolean isUnderWay() {
        return step.get() != null;
    }

    /**
     * Begins; the handlers for what comes of it are the caller's to give.
     *
     * @param ended called at the end in any case, when nothing is under way any more
     */
    public <T> Job<T> start(Lane lane, Task<T> task, Runnable ended) {
        step.set(new Step(0, 0));
        Consumer<Step> newest =
                background.newest(
                        next -> {
                            if (isUnderWay()) {
                                step.set(next);
                            }
                        });
        CancelFlag stop = new CancelFlag();
        stopping = stop;
        Progress progress = (done, total) -> newest.accept(new Step(done, total));
        return background
                .run(lane, () -> task.run(progress, stop))
                .always(
                        () -> {
                            step.set(null);
                            ended.run();
                        });
    }

    /** Asks the work under way to stop, which ends it as soon as it can. */
    public void stop() {
        stopping.raise();
    }
}
