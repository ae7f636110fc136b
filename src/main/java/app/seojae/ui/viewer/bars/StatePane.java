package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.control.Showing;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the middle while there are no pages: opening, a password asked, a problem. */
public final class StatePane extends StackPane {

    private static final int ICON = 32;

    private final ObservableValue<Language> language;

    public StatePane(ObservableValue<Language> language) {
        this.language = language;
        getStyleClass().add("viewer-state");
    }

    /** Says that there is no document. */
    public void showEmpty() {
        show(Icons.of(Feather.FILE_TEXT, ICON), label(Text.VIEWER_EMPTY, "state-title"));
    }

    /** Says that a document is being opened. */
    public void showOpening() {
        Region wheel = Showing.wheel();
        wheel.accessibleTextProperty().bind(language.map(Text.VIEWER_OPENING::in));
        show(wheel, label(Text.VIEWER_OPENING, "state-text"));
    }

    /**
     * Asks for the password of a file.
     *
     * @param wrong whether one was tried already
     * @param tried told what the person typed, unchanged
     */
    public void askPassword(boolean wrong, Consumer<String> tried) {
        PasswordField field = new PasswordField();
        field.accessibleTextProperty().bind(language.map(Text.VIEWER_PASSWORD::in));
        field.promptTextProperty().bind(language.map(Text.VIEWER_PASSWORD::in));
        field.setOnAction(event -> tried.accept(field.getText()));
        Button open = new Button();
        open.textProperty().bind(language.map(Text.VIEWER_UNLOCK::in));
        open.getStyleClass().add("accent");
        open.setOnAction(event -> tried.accept(field.getText()));
        HBox line = new HBox(field, open);
        line.getStyleClass().add("password-line");
        show(
                Icons.of(Feather.LOCK, ICON),
                label(Text.VIEWER_LOCKED, "state-title"),
                label(wrong ? Text.VIEWER_WRONG_PASSWORD : Text.VIEWER_LOCKED_HINT, "state-text"),
                line);
        field.requestFocus();
    }

    /** Says why the file cannot be shown. */
    public void showProblem(Problem problem, Runnable again) {
        Label sentence = new Label();
        sentence.textProperty().bind(language.map(l -> Text.of(problem, l)));
        sentence.getStyleClass().add("state-text");
        sentence.setWrapText(true);
        Button retry = new Button();
        retry.textProperty().bind(language.map(Text.VIEWER_OPEN_AGAIN::in));
        retry.setOnAction(event -> again.run());
        show(
                Icons.of(Feather.ALERT_CIRCLE, ICON),
                label(Text.VIEWER_CANNOT_SHOW, "state-title"),
                sentence,
                retry);
    }

    /** Says nothing: the pages are there. */
    public void clear() {
        getChildren().clear();
    }

    private void show(Node... parts) {
        VBox box = new VBox(parts);
        box.getStyleClass().add("state-box");
        getChildren().setAll(box);
    }

    private Label label(Text words, String style) {
        Label label = new Label();
        label.textProperty().bind(language.map(words::in));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
