package app.seojae.ui.kit.control;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Text on the clipboard; on the FX thread. */
public final class ClipboardText {

    private ClipboardText() {}

    /** Puts a text in place of what the clipboard has. */
    public static void text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The text the clipboard has, or the empty string. */
    public static String read() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }
}
