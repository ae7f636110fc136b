package app.seojae.snapshot;

import app.seojae.snapshot.pose.Pose.Progress;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/**
 * Waits until a window has taken its pose and the lanes have had nothing to do for some frames.
 * Started and run on the FX thread.
 */
final class SceneSettler extends AnimationTimer {

    private static final List<Lane> LANES =
            List.of(
                    Lane.READ,
                    Lane.WRITE,
                    Lane.RENDER,
                    Lane.RENDER_BESIDE,
                    Lane.TEXT,
                    Lane.WHOLE_TEXT,
                    Lane.FORMULAS);

    private static final int QUIET_FRAMES = 12;
    private static final int MOST_FRAMES = 240;
    private static final int MOST_FRAMES_POSING = 3_600;

    private final Lanes lanes;
    private final Supplier<Progress> pose;
    private final Consumer<Runnable> soon;
    private final CountDownLatch done;
    private int frames;
    private int posing;
    private int asked;
    private int answered;

    /**
     * @param soon runs something on the FX thread
     */
    SceneSettler(
            Lanes lanes, Supplier<Progress> pose, Consumer<Runnable> soon, CountDownLatch done) {
        this.lanes = lanes;
        this.pose = pose;
        this.soon = soon;
        this.done = done;
    }

    @Override
    public void handle(long now) {
        if (pose.get() == Progress.UNDERWAY && posing < MOST_FRAMES_POSING) {
            posing++;
            return;
        }
        frames++;
        if (asked == answered && asked < QUIET_FRAMES) {
            asked++;
            ask(LANES, 0);
        }
        if (answered >= QUIET_FRAMES || frames > MOST_FRAMES) {
            stop();
            done.countDown();
        }
    }

    private void ask(List<Lane> which, int at) {
        if (at == which.size()) {
            soon.accept(() -> answered++);
        } else {
            lanes.run(which.get(at), () -> ask(which, at + 1));
        }
    }
}
