package app.seojae.ui.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * The first moments of a document on screen, in which its pages there have the processor to
 * themselves: whatever would only slow them down waits until they have pictures, but not for ever.
 * Confined to the FX thread.
 */
final class HeadStart {

    private static final Duration MOST = Duration.seconds(1);

    private final PauseTransition limit = new PauseTransition(MOST);
    private final List<Runnable> waiting = new ArrayList<>();

    HeadStart() {
        limit.setOnFinished(event -> end());
    }

    boolean isRunning() {
        return limit.getStatus() == Animation.Status.RUNNING;
    }

    /**
     * @param over the first to be told of the end
     */
    void begin(Runnable over) {
        waiting.clear();
        waiting.add(over);
        limit.playFromStart();
    }

    /** Runs all that waited; nothing waits any more until the next beginning. */
    void end() {
        limit.stop();
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /** Ends without running what waited: the document is gone. */
    void cancel() {
        limit.stop();
        waiting.clear();
    }

    /** Runs something after the head start, at once where there is none. */
    void after(Runnable task) {
        if (isRunning()) {
            waiting.add(task);
        } else {
            task.run();
        }
    }
}
