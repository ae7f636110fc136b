package app.seojae.ui.keys;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.IconButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The row of the settings that leads to the keys. */
public final class KeysGroup extends VBox {

    /**
     * @param show leads to the page of all keys
     */
    public KeysGroup(Messages words, Runnable show) {
        super(
                CardRow.group(
                        words.of(Text.SETTINGS_KEYS),
                        new CardRow(
                                words.of(Text.KEYS),
                                words.of(Text.KEYS_HINT),
                                new IconButton(
                                        "plain",
                                        words.of(Text.KEYS_OPEN),
                                        Feather.COMMAND,
                                        show))));
    }
}
