package app.seojae.ui.kit.keys;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/** Writes keys the short way people know them: {@code Ctrl+K}, {@code ⏎}, {@code ⌘K}. */
public final class KeyNames {

    private KeyNames() {}

    /** The keys in the words of this system, but {@code ⏎} for Enter and {@code /} for Slash. */
    public static String of(KeyCombination keys) {
        return keys.getDisplayText()
                .replace("Enter", "⏎")
                .replace("Escape", "Esc")
                .replace("Back Space", "Backspace")
                .replace("Back Slash", "\\")
                .replace("Slash", "/")
                .replace("Context Menu", "Menu");
    }

    /** Several keys, one behind the other. */
    public static String of(List<? extends KeyCombination> keys) {
        return keys.stream().map(KeyNames::of).collect(Collectors.joining(", "));
    }

    /** The keys of a command that is told apart by digits: {@code Alt+1–6}. */
    static String ofDigits(KeyCombination first, int last) {
        return of(first) + "–" + last;
    }
}
