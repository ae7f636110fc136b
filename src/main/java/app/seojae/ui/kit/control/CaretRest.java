package app.seojae.ui.kit.control;

import java.util.HashSet;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Lets the caret stand still once nobody has touched anything for a while, as desktops do: while
 * one blinks, the whole window is woken sixty times a second. On the FX thread.
 *
 * @see <a href="https://docs.gtk.org/gtk4/property.Settings.gtk-cursor-blink-timeout.html">GTK does
 *     the same</a>
 */
public final class CaretRest {

    private static final Duration REST = Duration.seconds(4);

    private final Scene scene;
    private final PauseTransition rest;
    private final Set<TextInputControl> awake = new HashSet<>();

    /** Watches over the fields of a window. */
    public CaretRest(Scene scene) {
        this(scene, REST);
    }

    public CaretRest(Scene scene, Duration time) {
        this.scene = scene;
        rest = new PauseTransition(time);
        rest.setOnFinished(event -> still());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> wake());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> wake());
        scene.focusOwnerProperty()
                .addListener(
                        (o, before, now) -> {
                            if (before instanceof TextInputControl left) {
                                awake.add(left);
                                rest.playFromStart();
                            }
                            wake();
                        });
        scene.windowProperty().flatMap(window -> window.focusedProperty()).subscribe(on -> wake());
    }

    private void wake() {
        if (scene.getFocusOwner() instanceof TextInputControl field) {
            if (!awake.contains(field)) {
                awake.add(field);
                blink(field, true);
            }
            rest.playFromStart();
        }
    }

    /** A field that was left by a key blinks on unseen, so all that were awake are stilled. */
    private void still() {
        awake.forEach(field -> blink(field, false));
        awake.clear();
    }

    private static void blink(TextInputControl field, boolean on) {
        if (field.getSkin() instanceof TextInputControlSkin<?> skin) {
            skin.setCaretAnimating(on);
        }
    }
}
