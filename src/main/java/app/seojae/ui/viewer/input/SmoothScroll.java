package app.seojae.ui.viewer.input;

import app.seojae.ui.viewer.model.ViewerModel;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Spreads a notch of the wheel over a few frames; at once where motion is to be reduced. */
final class SmoothScroll extends AnimationTimer {

    /** Each sixtieth of a second goes this part of the way that is left. */
    private static final double PART = 0.35;

    private static final double FRAME_NANOS = 1e9 / 60;
    private static final double ARRIVED = 1;

    private final ViewerModel model;
    private double left;
    private long last;

    SmoothScroll(ViewerModel model) {
        this.model = model;
    }

    /** Moves the view down, or up, by device pixels, on top of what is still to go. */
    void by(double pixels) {
        if (model.calmProperty().get() || Platform.getPreferences().isReducedMotion()) {
            model.scrollBy(0, pixels);
            return;
        }
        // A turn of the wheel the other way ends the way.
        left = left * pixels < 0 ? pixels : left + pixels;
        last = System.nanoTime();
        start();
    }

    @Override
    public void handle(long now) {
        double frames = Math.clamp((now - last) / FRAME_NANOS, 0.5, 4);
        last = now;
        double step = Math.rint(left * (1 - Math.pow(1 - PART, frames)));
        if (Math.abs(left) <= ARRIVED || step == 0) {
            step = left;
        }
        left -= step;
        double before = model.view().scroll().y();
        model.scrollBy(0, step);
        if (left == 0 || model.view().scroll().y() == before) {
            left = 0;
            stop();
        }
    }
}
