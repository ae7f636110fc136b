package app.seojae.ui.kit;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab leave a field of several lines, as it does every other: nobody is caught in one. */
public final class TabLeaves {

    private TabLeaves() {}

    /** From now on, both ways. */
    public static void of(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
    }

    private static void leave(Node area, KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getCode() == KeyCode.TAB && plain) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
