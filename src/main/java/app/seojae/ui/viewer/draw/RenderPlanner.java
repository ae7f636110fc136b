package app.seojae.ui.viewer.draw;

import app.seojae.model.PageIndex;
import app.seojae.pdf.render.RenderPlan;
import app.seojae.ui.viewer.model.FirstPagesGate;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides when to plan anew: at once while scrolling, a moment after the last step of a zoom, and
 * with tiles only where the view moves slower than a screen in a tenth of a second.
 */
public final class RenderPlanner {

    private static final Duration AFTER_ZOOM = Duration.millis(150);
    private static final Duration AFTER_RUSH = Duration.millis(120);
    private static final double RUSH_NANOS = 100e6;

    /** Steps farther apart are no scrolling; a busy machine shows few frames. */
    private static final double STEP_NANOS = 300e6;

    private final ViewerModel model;
    private final PageColumn column;
    private final Supplier<List<PageIndex>> thumbnails;
    private final Supplier<Double> thumbnailScale;
    private final PauseTransition zoomRest = new PauseTransition(AFTER_ZOOM);
    private final PauseTransition rushRest = new PauseTransition(AFTER_RUSH);
    private final FirstPagesGate headStart;
    private @Nullable PagePictures pictures;
    private double lastScale;
    private double lastY;
    private long lastTime;
    private int steps;

    public RenderPlanner(
            ViewerModel model,
            PageColumn column,
            FirstPagesGate headStart,
            Supplier<List<PageIndex>> thumbnails,
            Supplier<Double> thumbnailScale) {
        this.model = model;
        this.column = column;
        this.headStart = headStart;
        this.thumbnails = thumbnails;
        this.thumbnailScale = thumbnailScale;
        zoomRest.setOnFinished(event -> plan(true));
        rushRest.setOnFinished(event -> plan(true));
        model.changesProperty().subscribe(this::moved);
        model.lookProperty().subscribe(() -> plan(true));
    }

    /**
     * Plans for another document, or for none; the pages on screen of a new one come before all
     * else.
     */
    public void show(@Nullable PagePictures newPictures) {
        pictures = newPictures;
        lastScale = 0;
        zoomRest.stop();
        rushRest.stop();
        if (newPictures == null) {
            headStart.release();
        } else {
            headStart.begin(this::replan);
        }
        plan(true);
    }

    /** Plans for what is on screen now. */
    public void replan() {
        if (zoomRest.getStatus() != Animation.Status.RUNNING) {
            plan(isCalm());
        }
    }

    private void moved() {
        double scale = model.view().layout().scale();
        boolean zoomed = lastScale != 0 && scale != lastScale;
        lastScale = scale;
        // Stretched pictures bridge a zoom; where there are none yet, nothing is worth waiting for.
        if (zoomed && column.hasPictures()) {
            zoomRest.playFromStart();
            return;
        }
        zoomRest.stop();
        if (isRush()) {
            rushRest.playFromStart();
            plan(false);
        } else {
            plan(isCalm());
        }
    }

    private boolean isCalm() {
        return rushRest.getStatus() != Animation.Status.RUNNING;
    }

    /** Whether it scrolls step by step; a jump ends somewhere and is worth a sharp page. */
    private boolean isMoving() {
        return steps > 1 && System.nanoTime() - lastTime < STEP_NANOS;
    }

    private boolean isRush() {
        long now = System.nanoTime();
        double y = model.view().scroll().y();
        double moved = Math.abs(y - lastY);
        double time = Math.max(1, now - lastTime);
        boolean step = moved > 0 && moved < model.view().height() && time < STEP_NANOS;
        steps = step ? steps + 1 : 0;
        lastY = y;
        lastTime = now;
        return moved / Math.max(1, model.view().height()) > Math.min(1, time / RUSH_NANOS);
    }

    private void plan(boolean calm) {
        PagePictures source = pictures;
        List<RenderPlan.Shown> shown = column.shown();
        if (source == null || shown.isEmpty()) {
            return;
        }
        RenderPlan.View view =
                new RenderPlan.View(
                        source.document(),
                        model.originals(),
                        model.view().layout().scale(),
                        model.lookProperty().get(),
                        shown,
                        model.view().direction(),
                        calm,
                        thumbnails.get(),
                        thumbnailScale.get());
        if (headStart.isRunning() && !source.isBare(view)) {
            headStart.end();
        }
        source.want(view, shown.getFirst().page(), pace());
    }

    private PagePictures.Pace pace() {
        if (isMoving()) {
            return PagePictures.Pace.MOVING;
        }
        return headStart.isRunning() ? PagePictures.Pace.OPENING : PagePictures.Pace.RESTING;
    }
}
