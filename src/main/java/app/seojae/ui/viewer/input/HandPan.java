package app.seojae.ui.viewer.input;

import app.seojae.ui.viewer.model.ViewerModel;
import javafx.scene.Cursor;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Moves the pages by hand: with the middle button, or with Space held. Space that moved nothing
 * scrolls by a screen when it is let go, or while it repeats.
 */
final class HandPan {

    private final ViewerModel model;
    private final ColumnPane pane;
    private @Nullable MouseEvent last;
    private boolean held;
    private boolean used;
    private boolean panned;

    HandPan(ViewerModel model, ColumnPane pane) {
        this.model = model;
        this.pane = pane;
        // Before anybody else: a hand selects no text and follows no link.
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        pane.addEventHandler(KeyEvent.KEY_RELEASED, this::key);
        pane.focusedProperty().subscribe(focused -> letGo());
    }

    private void pressed(MouseEvent event) {
        boolean grip = held && event.getButton() == MouseButton.PRIMARY;
        if (event.getTarget() instanceof ButtonBase) {
            return;
        }
        pane.requestFocus();
        if (event.getButton() == MouseButton.MIDDLE || grip) {
            used = held;
            panned = true;
            last = event;
            pane.setCursor(Cursor.CLOSED_HAND);
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        MouseEvent before = last;
        if (before != null) {
            double scale = model.view().outputScale();
            model.scrollBy(
                    (before.getX() - event.getX()) * scale, (before.getY() - event.getY()) * scale);
            last = event;
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (last != null) {
            last = null;
            pane.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getCode() != KeyCode.SPACE
                || !plain
                || event.getTarget() instanceof TextInputControl) {
            return;
        }
        int way = event.isShiftDown() ? -1 : 1;
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            if (held && !used) {
                scroll(way);
            }
            letGo();
        } else if (!held) {
            held = true;
            panned = false;
            pane.setCursor(Cursor.OPEN_HAND);
        } else if (!panned) {
            scroll(way);
            used = true;
        }
        event.consume();
    }

    private void scroll(int way) {
        pane.space(way);
    }

    private void letGo() {
        held = false;
        used = false;
        if (last == null) {
            pane.setCursor(Cursor.DEFAULT);
        }
    }
}
