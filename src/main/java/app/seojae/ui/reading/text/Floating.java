package app.seojae.ui.reading.text;

import app.seojae.ui.kit.control.PopUpPlacement;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The layer over the pages where one pop-up at a time floats beside what it tells of. It goes when
 * the mouse has left both for a moment.
 */
public final class Floating extends Pane {

    private static final Duration LINGER = Duration.millis(350);
    private static final double BACK = 24;

    private final PauseTransition linger = new PauseTransition(LINGER);
    private @Nullable Region shown;
    private @Nullable Bounds beside;

    public Floating() {
        setPickOnBounds(false);
        linger.setOnFinished(event -> hide());
    }

    /**
     * Floats a pop-up.
     *
     * @param place what it tells of, in this layer's coordinates
     */
    public void show(Region popUp, Bounds place) {
        linger.stop();
        shown = popUp;
        beside = place;
        if (!popUp.getStyleClass().contains("floating")) {
            popUp.getStyleClass().add("floating");
        }
        popUp.setOnMouseEntered(event -> linger.stop());
        popUp.setOnMouseExited(event -> leave());
        getChildren().setAll(popUp);
        requestLayout();
    }

    /** The mouse has left what the pop-up tells of. */
    public void leave() {
        if (shown != null) {
            linger.playFromStart();
        }
    }

    /** The mouse is back on what the pop-up tells of. */
    public void stay() {
        linger.stop();
    }

    /** Takes the pop-up away at once. */
    public void hide() {
        linger.stop();
        shown = null;
        getChildren().clear();
    }

    /** The pop-up that floats, or {@code null}. */
    @Nullable
    public Node shown() {
        return shown;
    }

    @Override
    protected void layoutChildren() {
        Region popUp = shown;
        Bounds place = beside;
        if (popUp == null || place == null) {
            return;
        }
        PopUpPlacement.put(popUp, this, place, BACK);
    }
}
