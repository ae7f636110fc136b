package app.seojae.ui.kit.control;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.KeyNames;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something a person can do: what it is called, its keys, and what happens.
 *
 * <p>Buttons, the palette, the help page and the keyboard are all made from it.
 *
 * @param keys the first is the one shown
 * @param enabled asked at each use
 */
public record Command(
        Text title,
        Feather icon,
        List<KeyCombination> keys,
        BooleanSupplier enabled,
        Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /**
     * A command that can be run at any time.
     *
     * @param keys as {@link KeyCombination#valueOf} reads them, such as {@code Shortcut+K}
     */
    public static Command of(Text title, Feather icon, Runnable action, String... keys) {
        return of(title, icon, () -> true, action, keys);
    }

    /**
     * A command that can be run while {@code enabled} says so.
     *
     * @param keys as {@link KeyCombination#valueOf} reads them, such as {@code Shortcut+K}
     */
    public static Command of(
            Text title, Feather icon, BooleanSupplier enabled, Runnable action, String... keys) {
        return new Command(
                title,
                icon,
                java.util.Arrays.stream(keys).map(KeyCombination::valueOf).toList(),
                enabled,
                action);
    }

    /** Runs it if it can be run now; tells whether it did. */
    public boolean run() {
        if (!enabled.getAsBoolean()) {
            return false;
        }
        action.run();
        return true;
    }

    /** The keys as a person reads them, or the empty string. */
    public String keysShown() {
        return keys.isEmpty() ? "" : KeyNames.of(keys.getFirst());
    }
}
