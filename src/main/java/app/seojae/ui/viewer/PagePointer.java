package app.seojae.ui.viewer;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/** Wheel, trackpad and middle button over the pages. */
final class PagePointer {

    /** One notch of a wheel with Ctrl zooms by this. */
    private static final double ZOOM_A_NOTCH = 1.1;

    private static final double NOTCH = 40;

    private final ViewerModel model;
    private final ColumnPane pane;
    private final Glide glide;
    private @Nullable MouseEvent dragged;

    PagePointer(ViewerModel model, ColumnPane pane) {
        this.model = model;
        this.pane = pane;
        this.glide = new Glide(model);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        pane.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void scrolled(ScrollEvent event) {
        double scale = model.outputScale();
        if (event.isShortcutDown() || event.isControlDown()) {
            double factor = Math.pow(ZOOM_A_NOTCH, event.getDeltaY() / NOTCH);
            zoom(factor, event.getX(), event.getY());
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            model.scrollBy(-event.getDeltaY() * scale, 0);
        } else if (isNotch(event)) {
            glide.by(-event.getDeltaY() * scale);
        } else {
            model.scrollBy(-event.getDeltaX() * scale, -event.getDeltaY() * scale);
        }
        event.consume();
    }

    /** A wheel comes in notches; a trackpad is smooth already. */
    private static boolean isNotch(ScrollEvent event) {
        return event.getDeltaX() == 0
                && event.getTouchCount() == 0
                && !event.isInertia()
                && Math.abs(event.getDeltaY()) >= NOTCH;
    }

    private void pinched(ZoomEvent event) {
        zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void zoom(double factor, double x, double y) {
        double scale = model.outputScale();
        model.zoomTo(model.zoomProperty().get() * factor, x * scale, y * scale);
    }

    private void pressed(MouseEvent event) {
        pane.requestFocus();
        if (event.getButton() == MouseButton.MIDDLE) {
            dragged = event;
            pane.setCursor(Cursor.CLOSED_HAND);
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        MouseEvent last = dragged;
        if (last != null) {
            double scale = model.outputScale();
            model.scrollBy(
                    (last.getX() - event.getX()) * scale, (last.getY() - event.getY()) * scale);
            dragged = event;
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE) {
            dragged = null;
            pane.setCursor(Cursor.DEFAULT);
            event.consume();
        }
    }
}
