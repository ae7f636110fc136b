package app.seojae.ui.shelf;

import app.seojae.model.paper.Query;
import app.seojae.ui.kit.control.Hint;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A shelf, month or field: its name, its count, and for fields a bar of its share. */
final class NavigationItem extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Query query;

    /**
     * @param count of its papers, or the empty string where it is not to be shown
     * @param share of the longest bar, 0 to 1; negative for no bar
     */
    NavigationItem(String title, String count, double share, Query query) {
        this.query = query;
        getStyleClass().setAll("navigation-item");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(count.isEmpty() ? title : title + " " + count);
        Label name = new Label(title);
        name.getStyleClass().add("navigation-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = new Label(count);
        number.getStyleClass().add("navigation-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, name, number);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, row);
        if (share >= 0) {
            Region bar = new Region();
            bar.getStyleClass().add("navigation-bar");
            StackPane track = new StackPane(bar);
            track.setAlignment(Pos.CENTER_LEFT);
            track.setMinHeight(3);
            bar.maxWidthProperty().bind(track.widthProperty().multiply(Math.max(0.02, share)));
            box.getChildren().add(track);
        }
        box.setMouseTransparent(true);
        box.prefWidthProperty().bind(widthProperty().subtract(16));
        setGraphic(box);
        setAlignment(Pos.CENTER_LEFT);
        Hint.on(this, title.length() > 14 ? title : "");
    }

    /** Says with its count that something waits here. */
    void await(boolean something) {
        pseudoClassStateChanged(WAITING, something);
    }

    Query query() {
        return query;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
