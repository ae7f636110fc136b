package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Command;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A box over the window in which every command and every paper is a few keys away. */
final class CommandPalette extends StackPane {

    private static final double WIDTH = 620;
    private static final double ROW = 38;
    private static final int VISIBLE = 10;

    private final PaletteModel model;
    private final Messages words;
    private final TextField field = new TextField();
    private final ListView<PaletteModel.Item> list = new ListView<>();
    private final Runnable close;

    CommandPalette(PaletteModel model, Messages words, Runnable close) {
        this.model = model;
        this.words = words;
        this.close = close;
        getStyleClass().add("palette-ground");
        field.setPromptText(words.of(Text.PALETTE_PROMPT));
        field.setAccessibleText(words.of(Text.PALETTE));
        field.getStyleClass().add("palette-field");
        list.setCellFactory(view -> new ItemCell());
        list.setFocusTraversable(false);
        list.getStyleClass().add("palette-list");
        VBox box = new VBox(8, field, list);
        box.getStyleClass().addAll("popup-panel", "palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        TextSize.maxWidth(box, WIDTH);
        TextSize.follow(list, this::fit);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        setOnMouseClicked(
                event -> {
                    if (event.getTarget() == this) {
                        close.run();
                    }
                });
        field.textProperty().addListener(o -> model.type(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        model.itemsProperty().addListener(o -> showItems());
        showItems();
    }

    /** Starts with an empty field. */
    void open() {
        field.clear();
        model.open();
        field.requestFocus();
    }

    private void showItems() {
        List<PaletteModel.Item> items = model.itemsProperty().get();
        list.getItems().setAll(items);
        fit(TextSize.now(list));
        list.getSelectionModel().selectFirst();
    }

    private void fit(double size) {
        list.setFixedCellSize(ROW * size);
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, VISIBLE) * ROW * size + 2);
    }

    private void steer(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> choose(Math.max(0, at - 1));
            case ENTER -> run(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - VISIBLE + 1));
    }

    private void run(PaletteModel.@Nullable Item item) {
        close.run();
        if (item != null) {
            item.action().run();
        }
    }

    private final class ItemCell extends ListCell<PaletteModel.Item> {

        ItemCell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> CommandPalette.this.run(getItem()));
        }

        @Override
        protected void updateItem(PaletteModel.@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Command command = item.command();
            Label title = new Label(item.title());
            title.setMinWidth(0);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            Label keys = new Label(command == null ? words.of(Text.PAPER) : command.keysShown());
            keys.getStyleClass().addAll("muted", "small");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            HBox row =
                    new HBox(
                            10,
                            Icons.of(command == null ? Feather.FILE_TEXT : command.icon()),
                            title,
                            keys);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        }
    }
}
