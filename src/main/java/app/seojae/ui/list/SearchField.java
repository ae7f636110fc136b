package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Where a person types what to look for; asks once the typing rests and no syllable is half
 * composed.
 */
public final class SearchField extends HBox {

    private static final Duration REST = Duration.millis(120);
    private static final Duration REST_COMPOSING = Duration.millis(250);

    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Button clear;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Consumer<String> ask;
    private String asked = "";

    public SearchField(Messages words, Consumer<String> ask, Runnable leave) {
        super(6);
        this.ask = ask;
        getStyleClass().add("search");
        setAlignment(Pos.CENTER_LEFT);
        field.setPromptText(words.of(Text.SEARCH_PROMPT));
        field.setAccessibleText(words.of(Text.SEARCH));
        field.getStyleClass().add("search-text");
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().addAll("search-count");
        count.setMinWidth(USE_PREF_SIZE);
        clear = new Button(null, Icons.of(Feather.X, 14));
        clear.getStyleClass().add("bare");
        clear.setAccessibleText(words.of(Text.CLEAR));
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> field.clear());
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        getChildren().addAll(Icons.of(Feather.SEARCH), field, count, clear);
        rest.setOnFinished(event -> askNow());
        field.textProperty().addListener(o -> restart(REST));
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> {
                    if (!event.getComposed().isEmpty()) {
                        restart(REST_COMPOSING);
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveOn(event, leave));
    }

    private void leaveOn(KeyEvent event, Runnable leave) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                || event.getCode() == KeyCode.ENTER
                || event.getCode() == KeyCode.DOWN) {
            askNow();
            leave.run();
            event.consume();
        }
    }

    /** Shows how many papers were found, or nothing for an empty search. */
    public void setCount(String text) {
        count.setText(text);
        count.setVisible(!text.isEmpty());
        count.setManaged(!text.isEmpty());
    }

    /** Puts words into the field without asking again. */
    public void setText(String text) {
        if (!field.getText().equals(text)) {
            asked = text;
            field.setText(text);
        }
    }

    /** Puts the keyboard into the field, on all its words. */
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private void restart(Duration duration) {
        rest.setDuration(duration);
        rest.playFromStart();
    }

    private void askNow() {
        rest.stop();
        String text = field.getText().strip();
        if (!text.equals(asked)) {
            asked = text;
            ask.accept(text);
        }
    }
}
