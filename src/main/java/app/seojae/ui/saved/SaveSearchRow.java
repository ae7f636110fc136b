package app.seojae.ui.saved;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Showing;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Where a question gets the name it is kept by; seen only while it does. */
public final class SaveSearchRow extends HBox {

    private final SavedSearchModel model;
    private final TextField name = new TextField();
    private final Runnable leave;

    /**
     * @param leave gives the keys to the list
     */
    public SaveSearchRow(SavedSearchModel model, Messages words, Runnable leave) {
        super(8);
        this.model = model;
        this.leave = leave;
        getStyleClass().add("save-search");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(words.of(Text.SEARCH_SAVE));
        title.setMinWidth(USE_PREF_SIZE);
        name.setPromptText(words.of(Text.SEARCH_SAVE_NAME));
        name.setAccessibleText(words.of(Text.SEARCH_SAVE_NAME));
        TextSize.prefWidth(name, 320);
        Button save = new Button(words.of(Text.WRITTEN_SAVE));
        save.getStyleClass().add("primary");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save());
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        Button cancel = new Button(words.of(Text.WRITTEN_CANCEL));
        cancel.getStyleClass().add("plain");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> close());
        name.setOnAction(event -> save());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                    }
                });
        getChildren().addAll(title, name, save, cancel);
        model.savingProperty().addListener((o, before, now) -> show(now));
        Showing.set(this, model.savingProperty().get());
    }

    private void show(boolean saving) {
        Showing.set(this, saving);
        if (saving) {
            name.setText(model.suggestedName());
            name.requestFocus();
            name.selectAll();
        }
    }

    private void save() {
        if (!name.getText().isBlank()) {
            model.save(name.getText());
            leave.run();
        }
    }

    private void close() {
        model.savingProperty().set(false);
        leave.run();
    }
}
