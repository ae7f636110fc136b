package app.seojae.ui.kit;

import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets keys that leave a field, send or clear it wait until an input method has committed what it
 * composes. Some methods give the key to the window first and commit after it: Esc would clear the
 * field and the last syllable would come into it again, Enter would send all but that syllable.
 * Enter only ends the composing. A press of the mouse makes some take back what was composed, and
 * commit it only where the keys went to: it stays where it was typed. On the FX thread.
 */
public final class ComposingGuard {

    private static final Set<KeyCode> LEAVING =
            Set.of(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.UP, KeyCode.DOWN);

    /**
     * Other methods commit first: an Enter so soon behind it is the one that ended the composing.
     */
    private static final long SAME_KEY_NANOS = 150_000_000;

    /** A method that ends composing without a commit gets so long for one. */
    private static final Duration FOR_A_COMMIT = Duration.millis(100);

    private final Scene scene;
    private final LongSupplier clock;
    private final PauseTransition patience = new PauseTransition(FOR_A_COMMIT);

    /** So soon before a press of the mouse it was the press that took something back. */
    private static final long SAME_PRESS_NANOS = 100_000_000;

    private String text = "";
    private String takenBack = "";
    private long takenBackAt;

    /** What the method may still commit though it stands where it belongs. */
    private String owed = "";

    private boolean composing;
    private boolean held;
    private boolean ended;
    private long endedAt;
    private @Nullable KeyEvent waiting;

    /** Watches over the fields of a window. */
    public ComposingGuard(Scene scene) {
        this(scene, System::nanoTime);
    }

    ComposingGuard(Scene scene, LongSupplier clock) {
        this.scene = scene;
        this.clock = clock;
        patience.setOnFinished(_ -> release());
        // A handler, not a filter: it comes behind the field, which has taken what was committed.
        scene.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::settle);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> putBack());
        scene.focusOwnerProperty().subscribe(this::forget);
    }

    private void forget() {
        composing = false;
        ended = false;
        held = false;
        waiting = null;
        patience.stop();
    }

    /** The mouse was pressed, and the field still has the keys. */
    private void putBack() {
        boolean byThis = clock.getAsLong() - takenBackAt < SAME_PRESS_NANOS;
        if (byThis
                && !takenBack.isEmpty()
                && scene.getFocusOwner() instanceof TextInputControl field) {
            field.insertText(field.getCaretPosition(), takenBack);
            owed = takenBack;
        }
        takenBack = "";
    }

    private void settle(InputMethodEvent event) {
        if (!owed.isEmpty() && event.getCommitted().equals(owed)) {
            event.consume();
        }
        if (!event.getCommitted().isEmpty() || !event.getComposed().isEmpty()) {
            owed = "";
        }
    }

    private void composed(InputMethodEvent event) {
        boolean now = !event.getComposed().isEmpty();
        boolean gone = composing && !now && event.getCommitted().isEmpty();
        takenBack = gone ? text : event.getCommitted().isEmpty() ? takenBack : "";
        takenBackAt = gone ? clock.getAsLong() : takenBackAt;
        text =
                event.getComposed().stream()
                        .map(InputMethodTextRun::getText)
                        .collect(Collectors.joining());
        if (composing && !now) { // an empty event behind the commit ends nothing any more
            ended = !held;
            endedAt = clock.getAsLong();
            held = false;
        }
        composing = now;
        if (!composing && waiting != null) {
            if (event.getCommitted().isEmpty()) {
                patience.playFromStart(); // ibus takes the syllable back before it commits it
            } else {
                release();
            }
        }
    }

    /** Gives the key that waited to the field that it was pressed in. */
    private void release() {
        patience.stop();
        KeyEvent key = waiting;
        Node field = scene.getFocusOwner();
        if (key != null && field != null) {
            waiting = null;
            field.fireEvent(key.copyFor(field, field));
        }
    }

    private void pressed(KeyEvent event) {
        boolean pressedAgain = waiting != null; // a method that commits nothing keeps nobody here
        boolean endedByThis = ended && clock.getAsLong() - endedAt < SAME_KEY_NANOS;
        boolean command = event.isShortcutDown() && !event.getCode().isModifierKey();
        waiting = null;
        takenBack = "";
        owed = "";
        patience.stop();
        ended = false;
        if (endedByThis && event.getCode() == KeyCode.ENTER && !command) {
            event.consume();
        }
        if (!composing || pressedAgain) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !command) {
            held = true;
            event.consume();
        } else if (LEAVING.contains(event.getCode()) || command) {
            waiting = event;
            event.consume();
        }
    }
}
