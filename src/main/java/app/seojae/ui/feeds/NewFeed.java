package app.seojae.ui.feeds;

import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a person says what feed to add; what is wrong with an address stands under it. */
final class NewFeed extends VBox {

    private static final String HF = "hf:daily";

    private final FeedsModel model;
    private final Messages words;
    private final TextField address = new TextField();
    private final Label problem = new Label();
    private final Button hf;

    NewFeed(FeedsModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("settings-card", "new-feed");
        address.setPromptText(words.of(Text.FEEDS_ADD_PROMPT));
        address.setAccessibleText(words.of(Text.FEEDS_ADDRESS));
        address.setOnAction(event -> add());
        address.textProperty().addListener(o -> model.forgive());
        HBox.setHgrow(address, Priority.ALWAYS);
        Button add = button("primary", Text.FEEDS_ADD, Feather.PLUS, this::add);
        Button folder = button("plain", Text.FEEDS_FOLDER, Feather.FOLDER, model::addFolder);
        hf = button("plain", Text.FEEDS_HF, Feather.RSS, () -> model.add(HF, () -> {}));
        problem.getStyleClass().addAll("small", "feed-problem");
        problem.setWrapText(true);
        problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE, 14));
        HBox others = line(label(), folder, hf);
        getChildren().setAll(line(address, add), problem, others);
        model.refusedProperty().subscribe(this::tell);
    }

    private Label label() {
        Label label = new Label(words.of(Text.FEEDS_OR));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static HBox line(javafx.scene.Node... nodes) {
        HBox box = new HBox(8, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Button button(String style, Text title, Feather icon, Runnable action) {
        return new IconButton(style, words.of(title), icon, action);
    }

    private void add() {
        model.add(address.getText(), address::clear);
    }

    /** The daily list is offered where there is none. */
    void offerDaily(boolean offered) {
        hf.setVisible(offered);
        hf.setManaged(offered);
    }

    private void tell(@Nullable Problem refused) {
        problem.setText(refused == null ? "" : words.of(refused));
        problem.setVisible(refused != null);
        problem.setManaged(refused != null);
    }
}
