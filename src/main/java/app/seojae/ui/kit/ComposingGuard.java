package app.seojae.ui.kit;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets keys that leave a field, send or clear it wait until an input method has committed what it
 * composes. Some methods give the key to the window first and commit after it: Esc would clear the
 * field and the last syllable would come into it again, Enter would send all but that syllable.
 * Enter only ends the composing. On the FX thread.
 */
public final class ComposingGuard {

    private static final Set<KeyCode> LEAVING =
            Set.of(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.UP, KeyCode.DOWN);

    private final Scene scene;
    private boolean composing;
    private @Nullable KeyEvent waiting;

    /** Watches over the fields of a window. */
    public ComposingGuard(Scene scene) {
        this.scene = scene;
        // A handler, not a filter: it comes behind the field, which has taken what was committed.
        scene.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.focusOwnerProperty().subscribe(this::forget);
    }

    private void forget() {
        composing = false;
        waiting = null;
    }

    private void composed(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        KeyEvent key = waiting;
        Node field = scene.getFocusOwner();
        if (!composing && key != null && field != null) {
            waiting = null;
            field.fireEvent(key.copyFor(field, field));
        }
    }

    private void pressed(KeyEvent event) {
        boolean pressedAgain = waiting != null; // a method that commits nothing keeps nobody here
        waiting = null;
        if (!composing || pressedAgain) {
            return;
        }
        boolean command = event.isShortcutDown() && !event.getCode().isModifierKey();
        if (event.getCode() == KeyCode.ENTER && !command) {
            event.consume();
        } else if (LEAVING.contains(event.getCode()) || command) {
            waiting = event;
            event.consume();
        }
    }
}
