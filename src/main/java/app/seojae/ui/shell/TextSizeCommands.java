package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.settings.TextSizeChoice;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.feather.Feather;

/** Larger and smaller letters by key; in an open paper the same keys zoom its pages. */
final class TextSizeCommands {

    /** What stands in one row of the help. */
    static final List<Text> TOGETHER =
            List.of(Text.DO_TEXT_LARGER, Text.DO_TEXT_SMALLER, Text.DO_TEXT_USUAL);

    private TextSizeCommands() {}

    /**
     * All of them.
     *
     * @param free whether the keys mean nothing else where the person is
     */
    static List<Command> all(TextSizeChoice size, BooleanSupplier free) {
        return List.of(
                Command.of(
                        Text.DO_TEXT_LARGER,
                        Feather.ZOOM_IN,
                        free,
                        size::larger,
                        "Shortcut+Equals",
                        "Shortcut+Plus",
                        "Shortcut+Shift+Equals",
                        "Shortcut+Add"),
                Command.of(
                        Text.DO_TEXT_SMALLER,
                        Feather.ZOOM_OUT,
                        free,
                        size::smaller,
                        "Shortcut+Minus",
                        "Shortcut+Subtract"),
                Command.of(
                        Text.DO_TEXT_USUAL,
                        Feather.TYPE,
                        free,
                        size::usual,
                        "Shortcut+0",
                        "Shortcut+Numpad 0"));
    }
}
