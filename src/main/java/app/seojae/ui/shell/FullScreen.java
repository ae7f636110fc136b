package app.seojae.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Gives the window the whole screen, and takes it back. */
final class FullScreen {

    private final Node inside;

    /**
     * @param inside a node of the window
     */
    FullScreen(Node inside) {
        this.inside = inside;
    }

    boolean isOn() {
        Stage stage = stage();
        return stage != null && stage.isFullScreen();
    }

    void toggle() {
        set(!isOn());
    }

    void leave() {
        set(false);
    }

    private void set(boolean on) {
        Stage stage = stage();
        if (stage != null) {
            // Esc is a command like others here: it must not leave the screen and the reader at
            // once.
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(on);
        }
    }

    private @Nullable Stage stage() {
        return inside.getScene() != null && inside.getScene().getWindow() instanceof Stage stage
                ? stage
                : null;
    }
}
