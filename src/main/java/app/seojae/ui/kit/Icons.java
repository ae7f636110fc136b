package app.seojae.ui.kit;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of the program, all of one family. */
public final class Icons {

    private static final int SIZE = 16;

    private Icons() {}

    /** An icon of 16 px in the colour of the style class {@code icon}. */
    public static Node of(Feather icon) {
        return of(icon, SIZE);
    }

    public static Node of(Feather icon, int size) {
        FontIcon node = new FontIcon(icon);
        node.setIconSize(size);
        node.getStyleClass().add("icon");
        return node;
    }
}
