package app.seojae.ui.kit.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row of a page of choices: what is chosen, what that means, and the control. */
public final class CardRow extends HBox {

    private final Label explanation = new Label();

    public CardRow(String name, String hint, Node control) {
        super(16);
        Label title = new Label(name);
        title.getStyleClass().add("settings-name");
        explanation.getStyleClass().addAll("muted", "small");
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        title.setWrapText(true);
        explain(hint);
        VBox text = new VBox(2, title, explanation);
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("settings-row");
        getChildren().setAll(text, control);
    }

    /** Says something else under the name. */
    public void explain(String hint) {
        explanation.setText(hint);
        explanation.setVisible(!hint.isEmpty());
        explanation.setManaged(!hint.isEmpty());
    }

    /** Rows under a heading. */
    public static VBox group(String heading, Node... rows) {
        Label label = new Label(heading);
        label.getStyleClass().add("section-label");
        VBox card = new VBox(rows);
        card.getStyleClass().add("settings-card");
        return new VBox(8, label, card);
    }
}
