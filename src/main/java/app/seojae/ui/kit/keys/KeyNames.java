package app.seojae.ui.kit.keys;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Writes keys the short way people know them: {@code Ctrl+K}, {@code ⏎}, {@code ⌘K}. */
public final class KeyNames {

    private KeyNames() {}

    /** The keys in the words of this system, but {@code ⏎} for Enter, {@code ←} and {@code /}. */
    public static String of(KeyCombination keys) {
        return arrow(keys)
                .replace("Enter", "⏎")
                .replace("Escape", "Esc")
                .replace("Back Space", "Backspace")
                .replace("Back Slash", "\\")
                .replace("Slash", "/")
                .replace("Context Menu", "Menu");
    }

    /** Arrows are shown as they stand on the keys. */
    private static String arrow(KeyCombination keys) {
        String shown = keys.getDisplayText();
        String arrow =
                keys instanceof KeyCodeCombination one
                        ? switch (one.getCode()) {
                            case LEFT -> "←";
                            case RIGHT -> "→";
                            case UP -> "↑";
                            case DOWN -> "↓";
                            default -> "";
                        }
                        : "";
        return arrow.isEmpty() ? shown : shown.substring(0, shown.lastIndexOf('+') + 1) + arrow;
    }

    /** What is held for a shortcut, before what comes with it: {@code Ctrl+}, {@code ⌘}. */
    public static String shortcut() {
        return Chord.named("Shortcut+A").getFirst().getDisplayText().replace("A", "");
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
