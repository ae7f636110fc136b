package app.seojae.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/** The one column of a page such as the settings, in the middle of a window that is wider. */
public final class CentredContent {

    private CentredContent() {}

    /** Content as wide as people read, put in the middle. */
    public static VBox of(VBox content) {
        content.getStyleClass().add("settings-content");
        VBox centred = new VBox(content);
        centred.setAlignment(Pos.TOP_CENTER);
        return centred;
    }
}
