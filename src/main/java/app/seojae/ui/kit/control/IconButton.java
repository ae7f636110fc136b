package app.seojae.ui.kit.control;

import app.seojae.ui.kit.Icons;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A button of an icon and words, which are never cut off. */
public final class IconButton extends Button {

    private static final int ICON = 14;

    /**
     * @param style class of the stylesheet: {@code plain}, {@code bare}, {@code primary}
     */
    public IconButton(String style, String words, Feather icon, Runnable action) {
        super(words, Icons.of(icon, ICON));
        getStyleClass().add(style);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }
}
