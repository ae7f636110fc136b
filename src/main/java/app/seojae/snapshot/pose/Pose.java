package app.seojae.snapshot.pose;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A way a window stands for a picture. */
@FunctionalInterface
public interface Pose {

    /** How far a pose has come. */
    enum Progress {
        UNDERWAY,
        TAKEN,
        IMPOSSIBLE
    }

    /**
     * Begins to take the pose, on the FX thread.
     *
     * @return asked at every frame how far it has come
     */
    Supplier<Progress> take(PosedWindow window);

    /** A pose that is taken at once. */
    static Pose atOnce(Consumer<PosedWindow> change) {
        return window -> {
            change.accept(window);
            return () -> Progress.TAKEN;
        };
    }
}
