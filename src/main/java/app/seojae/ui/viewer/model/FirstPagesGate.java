package app.seojae.ui.viewer.model;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * The first moments of a document on screen, in which its pages there have the processor to
 * themselves until they have pictures, but not for ever. What would slow the next pages down waits
 * a moment longer. Confined to the FX thread.
 */
public final class FirstPagesGate {

    private static final Duration MOST = Duration.seconds(1);

    /** In which the pages to come are drafted: a person may scroll at once. */
    private static final Duration NEXT_PAGES = Duration.millis(400);

    private final PauseTransition limit = new PauseTransition(MOST);
    private final PauseTransition nextPages = new PauseTransition(NEXT_PAGES);
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Runnable> forPictures = new ArrayList<>();
    private Runnable over = () -> {};

    public FirstPagesGate() {
        limit.setOnFinished(
                event -> {
                    end();
                    over.run();
                });
        nextPages.setOnFinished(event -> release());
    }

    /** Whether the pages on screen have the processor to themselves. */
    public boolean isRunning() {
        return isRunning(limit);
    }

    private static boolean isRunning(Animation animation) {
        return animation.getStatus() == Animation.Status.RUNNING;
    }

    /**
     * Begins for a document just shown; what waited for another is dropped.
     *
     * @param whenOver told where other pages may be drawn because the pages on screen took too long
     */
    public void begin(Runnable whenOver) {
        cancel();
        over = whenOver;
        limit.playFromStart();
    }

    /** The pages on screen have their pictures: others may be drawn, and what waits follows. */
    public void end() {
        limit.stop();
        nextPages.playFromStart();
        run(forPictures);
    }

    /** Runs all that waits; nothing waits any more until the next beginning. */
    public void release() {
        limit.stop();
        nextPages.stop();
        run(forPictures);
        run(waiting);
    }

    private static void run(List<Runnable> tasks) {
        List<Runnable> now = List.copyOf(tasks);
        tasks.clear();
        now.forEach(Runnable::run);
    }

    /** Ends without running what waits: the document is gone. */
    public void cancel() {
        limit.stop();
        nextPages.stop();
        forPictures.clear();
        waiting.clear();
    }

    /** Runs something once the pages on screen have their pictures, at once where they do. */
    public void afterPictures(Runnable task) {
        if (isRunning()) {
            forPictures.add(task);
        } else {
            task.run();
        }
    }

    /** Runs something when all this is over, at once where it is. */
    public void after(Runnable task) {
        if (isRunning() || isRunning(nextPages)) {
            waiting.add(task);
        } else {
            task.run();
        }
    }
}
