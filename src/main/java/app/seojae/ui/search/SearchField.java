package app.seojae.ui.search;

import app.seojae.l10n.Text;
import app.seojae.search.filter.Question;
import app.seojae.search.filter.Suggestions;
import app.seojae.search.filter.Suggestions.Suggestion;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Showing;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Where a person types what to look for; asks once the typing rests and no syllable is half
 * composed. A filter that is typed whole becomes a chip.
 */
public final class SearchField extends HBox {

    private static final Duration REST = Duration.millis(120);
    private static final Duration REST_COMPOSING = Duration.millis(250);

    private final TextField field = new TextField();

    /** Below this width some of several filters are only counted. */
    private static final double NARROW = 340;

    private final FilterChips chips;
    private final Label count = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private final SuggestionList suggestions;
    private final Messages words;
    private final Consumer<String> ask;
    private final Supplier<Suggestions.Names> names;
    private String asked = "";

    /**
     * @param names what the library's papers have, for what could be meant
     * @param ask looks for a line
     * @param leave gives the keys to what was found
     */
    public SearchField(
            Messages words,
            Supplier<Suggestions.Names> names,
            Consumer<String> ask,
            Runnable leave) {
        super(6);
        this.words = words;
        this.names = names;
        this.ask = ask;
        chips = new FilterChips(words, this::askNow);
        suggestions = new SuggestionList(field, this::take);
        getStyleClass().add("search");
        setAlignment(Pos.CENTER_LEFT);
        FittingPrompt.of(
                field,
                List.of(
                        words.of(Text.SEARCH_PROMPT),
                        words.of(Text.SEARCH_PROMPT_SHORT),
                        words.of(Text.DO_SEARCH)));
        field.setAccessibleText(words.of(Text.SEARCH));
        field.getStyleClass().add("search-text");
        TextSize.minWidth(field, 60);
        TextSize.prefWidth(field, 90);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().addAll("search-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icons.of(Feather.SEARCH), chips, field, count, clear());
        TextSize.widthOf(this)
                .subscribe(
                        width ->
                                chips.setMinWidth(width > 0 && width < NARROW ? 0 : USE_PREF_SIZE));
        rest.setOnFinished(event -> askNow());
        field.textProperty().addListener(o -> typed());
        field.focusedProperty().addListener(o -> suggestions.hide());
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> {
                    if (!event.getComposed().isEmpty()) {
                        restart(REST_COMPOSING);
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, leave));
    }

    private Button clear() {
        Button clear = new Button(null, Icons.of(Feather.X, 14));
        clear.getStyleClass().add("bare");
        clear.setAccessibleText(words.of(Text.CLEAR));
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> clearAll());
        clear.visibleProperty().bind(field.textProperty().isNotEmpty().or(chips.visibleProperty()));
        clear.managedProperty().bind(clear.visibleProperty());
        return clear;
    }

    private void clearAll() {
        chips.removeAll();
        field.clear();
        askNow();
    }

    private void typed() {
        if (field.getText().endsWith(" ")) {
            takeFilters();
        }
        suggestions.offer(
                field.isFocused()
                        ? Suggestions.of(field.getText(), names.get(), words.language().locale())
                        : List.of());
        restart(REST);
    }

    /** What is typed whole stands as chips from now on. */
    private void takeFilters() {
        Question question = Question.parse(field.getText());
        if (!question.filters().isEmpty()) {
            chips.add(question.filters());
            field.setText(question.rest().isEmpty() ? "" : question.rest() + " ");
            field.end();
        }
    }

    private void take(Suggestion suggestion) {
        field.setText(suggestion.in(field.getText()));
        field.end();
    }

    private void onKey(KeyEvent event, Runnable leave) {
        KeyCode key = event.getCode();
        if (suggestions.isShown() && onSuggestions(key)) {
            event.consume();
        } else if (key == KeyCode.ESCAPE && !line().isEmpty()) {
            clearAll();
            event.consume();
        } else if (key == KeyCode.ESCAPE || key == KeyCode.ENTER || key == KeyCode.DOWN) {
            takeFilters();
            askNow();
            leave.run();
            event.consume();
        } else if (key == KeyCode.BACK_SPACE && field.getText().isEmpty() && !chips.isEmpty()) {
            chips.removeLast();
            event.consume();
        }
    }

    /** Whether a key was meant for what is offered. */
    private boolean onSuggestions(KeyCode key) {
        @Nullable Suggestion chosen = suggestions.chosen();
        switch (key) {
            case DOWN -> suggestions.move(1);
            case UP -> suggestions.move(-1);
            case ESCAPE -> suggestions.hide();
            case TAB -> {
                Suggestion taken = chosen == null ? suggestions.first() : chosen;
                if (taken != null) {
                    take(taken);
                }
            }
            case ENTER -> {
                if (chosen == null) {
                    return false;
                }
                take(chosen);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Shows how many papers were found, or nothing for an empty search. */
    public void setCount(String text) {
        count.setText(text);
        Showing.set(count, !text.isEmpty());
    }

    /** Shows another line, unless it is what was asked here; what is being typed then stays. */
    public void setText(String line) {
        if (!line.equals(asked)) {
            asked = line;
            Question question = Question.parse(line);
            chips.show(question.filters());
            field.setText(question.rest());
            rest.stop();
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

    private String line() {
        return chips.line(field.getText());
    }

    private void askNow() {
        rest.stop();
        String line = line();
        if (!line.equals(asked)) {
            asked = line;
            ask.accept(line);
        }
    }
}
