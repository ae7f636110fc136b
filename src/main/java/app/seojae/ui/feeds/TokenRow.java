package app.seojae.ui.feeds;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The token for GitHub: typed once, kept, never shown again. */
final class TokenRow extends VBox {

    private static final int COLUMNS = 16;

    private final FeedsModel model;
    private final Messages words;
    private final PasswordField field = new PasswordField();
    private final Button forget;
    private final CardRow row;

    TokenRow(FeedsModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("settings-card");
        forget =
                new IconButton(
                        "plain", words.of(Text.TOKEN_FORGET), Feather.TRASH_2, () -> keep(""));
        field.setAccessibleText(words.of(Text.TOKEN));
        field.setPrefColumnCount(COLUMNS);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setOnAction(event -> keepTyped());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                keepTyped();
                            }
                        });
        HBox control = new HBox(8, forget, field);
        control.setAlignment(Pos.CENTER_RIGHT);
        control.setMinWidth(Region.USE_PREF_SIZE);
        row = new CardRow(words.of(Text.TOKEN), words.of(Text.TOKEN_HINT), control);
        getChildren().setAll(row);
        show();
    }

    private void keepTyped() {
        if (!field.getText().isBlank()) {
            keep(field.getText());
        }
    }

    private void keep(String typed) {
        field.clear();
        model.keepToken(
                typed,
                () -> {
                    row.explain(
                            words.of(typed.isBlank() ? Text.TOKEN_FORGOTTEN : Text.TOKEN_SAVED));
                    show();
                },
                problem -> row.explain(words.of(problem)));
    }

    private void show() {
        boolean kept = model.hasToken();
        field.setPromptText(kept ? words.of(Text.TOKEN_KEPT) : "");
        Showing.set(forget, kept);
    }
}
