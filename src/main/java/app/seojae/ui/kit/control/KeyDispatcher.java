package app.seojae.ui.kit.control;

import app.seojae.ui.kit.keys.Chord;
import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/**
 * Runs commands by key, also while the Korean input method is on.
 *
 * <p>Letters are bound by the physical key. Where the platform reports a Hangul letter without a
 * key code, the key it sits on in the two-set layout counts. Letters without Ctrl or Alt never act
 * while a text field has the focus.
 */
public final class KeyDispatcher {

    private final List<Command> commands;
    private boolean taken;

    public KeyDispatcher(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /** Listens for keys on a node and all within it. */
    public void listen(Node node) {
        // Of a key that is taken no character need come, and fields take keys: none may be owed.
        node.addEventFilter(KeyEvent.KEY_PRESSED, _ -> taken = false);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        node.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
    }

    /** The same, before the controls on the way to where the keys stand. */
    public void listenFirst(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
        node.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
    }

    /** The character of a key that a command took must not land in a field it opened. */
    private void swallow(KeyEvent event) {
        if (taken) {
            taken = false;
            event.consume();
        }
    }

    /** Offers a pressed key; consumes the event if a command took it. */
    void handle(KeyEvent event) {
        taken = false;
        KeyCodeCombination keys = Chord.of(event);
        if (event.isConsumed() || keys == null) {
            return;
        }
        boolean typing = isTyping(event.getTarget());
        for (Command command : commands) {
            if (command.keys().contains(keys) && !(typing && isPlain(event)) && command.run()) {
                event.consume();
                taken = !event.getText().isEmpty();
                return;
            }
        }
    }

    private static boolean isTyping(EventTarget target) {
        return target instanceof TextInputControl;
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && !event.getCode().isFunctionKey()
                && event.getCode() != KeyCode.ESCAPE;
    }
}
