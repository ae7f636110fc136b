package app.seojae.ui.kit.control;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.keys.Keyed;
import app.seojae.ui.kit.keys.Keymap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCodeCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something a person can do, and what happens then.
 *
 * <p>Buttons, the palette, the help page and the keyboard are all made from it.
 *
 * @param name what it is called and which keys are usual
 * @param keymap the keys it has now
 * @param enabled asked at each use
 */
public record Command(Keyed name, Keymap keymap, BooleanSupplier enabled, Runnable action) {

    /** What is done with the row of a list that is chosen, while there is one. */
    public static <T> Command onChosen(
            Keyed name, Keymap keymap, ListView<T> list, Consumer<T> action) {
        return new Command(
                name,
                keymap,
                () -> !list.getSelectionModel().isEmpty(),
                () -> action.accept(list.getSelectionModel().getSelectedItem()));
    }

    /** What it is called. */
    public Text title() {
        return name.title();
    }

    /** Its picture. */
    public Feather icon() {
        return name.icon();
    }

    /** The keys it has now. */
    public List<KeyCodeCombination> keys() {
        return keymap.keys(name);
    }

    /** Runs it if it can be run now; tells whether it did. */
    public boolean run() {
        if (!enabled.getAsBoolean()) {
            return false;
        }
        action.run();
        return true;
    }

    /** The first of its keys as a person reads it, or the empty string. */
    public String keysShown() {
        return keymap.shown(name);
    }
}
