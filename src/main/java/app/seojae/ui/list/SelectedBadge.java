package app.seojae.ui.list;

import app.seojae.ui.kit.Icons;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The tick at a paper that is chosen with others, beside the layout of what it marks. */
final class SelectedBadge extends StackPane {

    static final double SIZE = 20;

    SelectedBadge() {
        super(Icons.of(Feather.CHECK, 13));
        getStyleClass().add("chosen-badge");
        setManaged(false);
        setMouseTransparent(true);
        resize(SIZE, SIZE);
    }

    /** Puts its middle there, in the coordinates of what it marks. */
    void centre(double x, double y) {
        resizeRelocate(Math.rint(x - SIZE / 2), Math.rint(y - SIZE / 2), SIZE, SIZE);
    }
}
