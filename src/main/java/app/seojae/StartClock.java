package app.seojae;

import app.seojae.ui.kit.control.Showing;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * Writes into the log how long a person waited for the first papers, from the machine's start, and
 * tells of it.
 */
final class StartClock {

    private static final Logger LOG = System.getLogger(StartClock.class.getName());

    private final Consumer<Scene> shown;

    /**
     * @param shown told on the FX thread, after the first papers stand and all else was begun
     */
    StartClock(Consumer<Scene> shown) {
        this.shown = shown;
    }

    /** Tells after the first frame that shows an answer, then lets what waits for it begin. */
    <T> void whenShown(Scene scene, ObservableValue<T> answer, Runnable then) {
        if (answer.getValue() != null) {
            tellAfterFrame(scene, then);
            return;
        }
        answer.addListener(
                new ChangeListener<T>() {
                    @Override
                    public void changed(ObservableValue<? extends T> observable, T before, T now) {
                        observable.removeListener(this);
                        tellAfterFrame(scene, then);
                    }
                });
    }

    private void tellAfterFrame(Scene scene, Runnable then) {
        Showing.afterFrame(
                scene.getRoot(),
                () -> {
                    tell();
                    then.run();
                    shown.accept(scene);
                });
    }

    private static void tell() {
        long now = System.currentTimeMillis();
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        LOG.log(Level.INFO, "papers shown {0} ms after the start", now - start);
    }
}
