package app.seojae.ui.kit.control;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Words beside the mouse over a node. What shows them is a window with a scene of its own, and most
 * are never seen: it is made when the mouse first comes. On the FX thread.
 */
public final class Hint implements EventHandler<MouseEvent> {

    private final Node node;
    private Supplier<String> words;
    private @Nullable Tooltip shown;

    private Hint(Node node, Supplier<String> words) {
        this.node = node;
        this.words = words;
    }

    /** Says something over a node, instead of what was said there before; nothing where empty. */
    public static void on(Node node, String words) {
        if (!words.isEmpty() || of(node) != null) {
            on(node, () -> words);
        }
    }

    /**
     * The same for words that change.
     *
     * @param words asked for anew whenever the mouse comes, as a key may have become another
     */
    public static void on(Node node, Supplier<String> words) {
        Hint there = of(node);
        if (there != null) {
            there.words = words;
        } else {
            Hint hint = new Hint(node, words);
            node.getProperties().put(Hint.class, hint);
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, hint);
        }
        String now = words.get();
        node.setAccessibleHelp(now.isEmpty() ? null : now);
    }

    private static @Nullable Hint of(Node node) {
        return node.hasProperties() ? (Hint) node.getProperties().get(Hint.class) : null;
    }

    @Override
    public void handle(MouseEvent entered) {
        String now = words.get();
        Tooltip tip = shown;
        if (now.isEmpty()) {
            if (tip != null) {
                Tooltip.uninstall(node, tip);
                shown = null;
            }
            return;
        }
        if (tip == null) {
            Tooltip made = new Tooltip();
            made.setOnShowing(event -> made.setText(words.get()));
            Tooltip.install(node, made);
            tip = made;
            shown = made;
        }
        tip.setText(now);
    }
}
