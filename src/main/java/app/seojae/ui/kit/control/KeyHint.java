package app.seojae.ui.kit.control;

import java.util.function.Supplier;
import javafx.scene.control.Tooltip;

/** Words beside the mouse that name a key: they are asked for anew whenever they are shown. */
public final class KeyHint {

    private KeyHint() {}

    /**
     * A hint.
     *
     * @param words what it says now
     */
    public static Tooltip of(Supplier<String> words) {
        Tooltip hint = new Tooltip(words.get());
        hint.setOnShowing(event -> hint.setText(words.get()));
        return hint;
    }
}
