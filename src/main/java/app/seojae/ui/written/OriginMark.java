package app.seojae.ui.written;

import app.seojae.l10n.Text;
import app.seojae.model.digest.TextOrigin;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Says in words and by a picture that a text is not a digest's; nothing where it is. */
public final class OriginMark extends Label {

    private final Messages words;

    public OriginMark(Messages words) {
        this.words = words;
        getStyleClass().add("origin-mark");
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Marks the texts of a writer. */
    public void show(TextOrigin origin) {
        boolean machine = origin.kind() == TextOrigin.Kind.MODEL;
        boolean own = origin.kind() == TextOrigin.Kind.OWN;
        setVisible(machine || own);
        if (machine || own) {
            setText(words.of(machine ? Text.MACHINE_TEXT : Text.OWN_TEXT));
            setGraphic(Icons.of(machine ? Feather.CPU : Feather.EDIT_3, 11));
            String hint =
                    machine
                            ? words.of(Text.MACHINE_TEXT_HINT, origin.model())
                            : words.of(Text.OWN_TEXT_HINT);
            Hint.on(this, hint);
            setAccessibleText(getText() + ": " + hint);
        }
    }
}
