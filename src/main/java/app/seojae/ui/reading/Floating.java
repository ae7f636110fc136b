package app.seojae.ui.reading;

import app.seojae.model.PdfPoint;
import app.seojae.model.Quad;
import app.seojae.ui.viewer.PdfViewer;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The layer over the pages where one pop-up at a time floats beside what it tells of. It goes when
 * the mouse has left both for a moment.
 */
final class Floating extends Pane {

    private static final Duration LINGER = Duration.millis(350);
    private static final double GAP = 8;
    private static final double EDGE = 8;

    private final PauseTransition linger = new PauseTransition(LINGER);
    private @Nullable Region shown;
    private @Nullable Bounds beside;

    Floating() {
        setPickOnBounds(false);
        linger.setOnFinished(event -> hide());
    }

    /** Where a part of a page is on screen, in this layer's coordinates, which are the viewer's. */
    static Bounds around(PdfViewer viewer, int page, Quad part) {
        Point2D a = viewer.whereIs(page, new PdfPoint(part.left(), part.top()));
        Point2D b = viewer.whereIs(page, new PdfPoint(part.right(), part.bottom()));
        return new BoundingBox(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.abs(a.getX() - b.getX()),
                Math.abs(a.getY() - b.getY()));
    }

    /**
     * Floats a pop-up.
     *
     * @param place what it tells of, in this layer's coordinates
     */
    void show(Region popUp, Bounds place) {
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
    void leave() {
        if (shown != null) {
            linger.playFromStart();
        }
    }

    /** The mouse is back on what the pop-up tells of. */
    void stay() {
        linger.stop();
    }

    void hide() {
        linger.stop();
        shown = null;
        getChildren().clear();
    }

    @Nullable Node shown() {
        return shown;
    }

    @Override
    protected void layoutChildren() {
        Region popUp = shown;
        Bounds place = beside;
        if (popUp == null || place == null) {
            return;
        }
        double width = Math.min(popUp.prefWidth(-1), getWidth() - 2 * EDGE);
        double height = Math.min(popUp.prefHeight(width), getHeight() - 2 * EDGE);
        double below = getHeight() - place.getMaxY() - GAP;
        boolean under = below >= height || below >= place.getMinY();
        double y = under ? place.getMaxY() + GAP : place.getMinY() - GAP - height;
        double x = place.getMinX() - 24;
        popUp.resizeRelocate(
                Math.rint(Math.clamp(x, EDGE, Math.max(EDGE, getWidth() - width - EDGE))),
                Math.rint(Math.clamp(y, EDGE, Math.max(EDGE, getHeight() - height - EDGE))),
                width,
                height);
    }
}
