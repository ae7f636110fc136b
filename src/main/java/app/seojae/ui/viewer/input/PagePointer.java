package app.seojae.ui.viewer.input;

import app.seojae.ui.viewer.model.ViewerModel;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Wheel, trackpad and hand over the pages. */
final class PagePointer {

    /** One notch of a wheel with Ctrl zooms by this. */
    private static final double ZOOM_A_NOTCH = 1.1;

    private static final double NOTCH = 40;

    private final ViewerModel model;
    private final SmoothScroll glide;
    private double leftX;
    private double leftY;

    PagePointer(ViewerModel model, ColumnPane pane) {
        this.model = model;
        this.glide = new SmoothScroll(model);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        pane.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        new HandPan(model, pane);
    }

    private void scrolled(ScrollEvent event) {
        double scale = model.view().outputScale();
        if (event.isShortcutDown() || event.isControlDown()) {
            double factor = Math.pow(ZOOM_A_NOTCH, event.getDeltaY() / NOTCH);
            zoom(factor, event.getX(), event.getY());
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            smoothly(-event.getDeltaY() * scale, 0);
        } else if (isNotch(event)) {
            notch(-event.getDeltaY() * scale);
        } else {
            smoothly(-event.getDeltaX() * scale, -event.getDeltaY() * scale);
        }
        event.consume();
    }

    /** Pages stand on whole pixels: what a slow finger moved beyond them counts for the next. */
    private void smoothly(double dx, double dy) {
        leftX = leftX * dx < 0 ? dx : leftX + dx;
        leftY = leftY * dy < 0 ? dy : leftY + dy;
        double x = whole(leftX);
        double y = whole(leftY);
        leftX -= x;
        leftY -= y;
        if (x != 0 || y != 0) {
            model.scrollBy(x, y);
        }
    }

    /** Towards 0, so that the rest has the same way; sums of tenths are a hair below whole. */
    private static double whole(double pixels) {
        return (long) (pixels + Math.signum(pixels) * 1e-6);
    }

    /** At the end of a single page a notch turns it. */
    private void notch(double pixels) {
        if (model.view().isStuck(pixels)) {
            model.moves().flip(pixels > 0 ? 1 : -1);
        } else {
            glide.by(pixels);
        }
    }

    /** A wheel comes in whole notches; a trackpad is smooth already. */
    private static boolean isNotch(ScrollEvent event) {
        return event.getDeltaX() == 0
                && event.getTouchCount() == 0
                && !event.isInertia()
                && Math.abs(event.getDeltaY()) >= NOTCH
                && event.getDeltaY() % NOTCH == 0;
    }

    private void pinched(ZoomEvent event) {
        zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void zoom(double factor, double x, double y) {
        double scale = model.view().outputScale();
        model.zoomTo(model.arrangement().zoomProperty().get() * factor, x * scale, y * scale);
    }

    /** In a presentation a click turns the page, the other button turns it back. */
    private void pressed(MouseEvent event) {
        if (model.arrangement().presentingProperty().get()) {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.moves().turn(1);
            } else if (event.getButton() == MouseButton.SECONDARY) {
                model.moves().turn(-1);
            }
            event.consume();
        }
    }
}
