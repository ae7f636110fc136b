package app.seojae.ui.kit;

import javafx.scene.input.KeyCombination;

/** Writes keys the short way people know them: {@code Ctrl+K}, {@code ⏎}, {@code ⌘K}. */
public final class KeyNames {

    private KeyNames() {}

    /** The keys in the words of this system, but {@code ⏎} for Enter and {@code /} for Slash. */
    public static String of(KeyCombination keys) {
        return keys.getDisplayText().replace("Enter", "⏎").replace("Slash", "/");
    }
}
