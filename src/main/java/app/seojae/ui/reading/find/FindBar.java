package app.seojae.ui.reading.find;

import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.pdf.text.select.FindQuery;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.keys.ReaderCommand;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The bar over the pages in which words to find are typed. */
public final class FindBar extends HBox {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    /** Half a syllable is not searched for: the next key comes sooner than this. */
    private static final Duration QUIET = Duration.millis(150);

    private static final int COLUMNS = 24;

    private final Messages words;
    private final Finder finder;
    private final Supplier<PageIndex> page;
    private final TextField field = new TextField();
    private final ToggleButton matchCase;
    private final ToggleButton diacritics;
    private final ToggleButton wholeWord;
    private final PauseTransition quiet = new PauseTransition(QUIET);

    /**
     * @param page being read, to begin at
     * @param showAll opens the list of all hits
     * @param leave closes the bar and gives the keys back to the pages
     */
    public FindBar(
            Messages words,
            Finder finder,
            Supplier<PageIndex> page,
            Runnable showAll,
            Runnable leave) {
        this.words = words;
        this.finder = finder;
        this.page = page;
        matchCase = toggle("Aa", Text.FIND_CASE);
        diacritics = toggle("é", Text.FIND_ACCENTS);
        wholeWord = toggle("“ ”", Text.FIND_WHOLE_WORD);
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setPromptText(words.of(Text.FIND_PROMPT));
        field.setAccessibleText(words.of(Text.FIND_PROMPT));
        field.setPrefColumnCount(COLUMNS);
        quiet.setOnFinished(event -> search());
        field.textProperty().addListener((o, before, now) -> quiet.playFromStart());
        for (ToggleButton option : new ToggleButton[] {matchCase, diacritics, wholeWord}) {
            option.selectedProperty().addListener((o, before, now) -> search());
        }
        Button previous = button(Feather.CHEVRON_UP, Text.FIND_PREVIOUS, finder::previous);
        Hint.on(previous, () -> words.withKey(Text.FIND_PREVIOUS, ReaderCommand.FIND_PREVIOUS));
        Button next = button(Feather.CHEVRON_DOWN, Text.FIND_NEXT, finder::next);
        Hint.on(next, () -> words.withKey(Text.FIND_NEXT, ReaderCommand.FIND_NEXT));
        Button all = button(Feather.LIST, Text.FIND_ALL, showAll);
        Button close = button(Feather.X, Text.CLOSE, leave);
        getChildren()
                .addAll(
                        field,
                        matchCase,
                        diacritics,
                        wholeWord,
                        count(),
                        previous,
                        next,
                        all,
                        close);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave.run();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
                        enter(event.isShiftDown());
                        event.consume();
                    }
                });
    }

    /** Lets the person type. */
    public void start() {
        field.requestFocus();
        field.selectAll();
    }

    /** Looks for words that were not typed here. */
    public void show(String text) {
        field.setText(text);
        search();
    }

    /** The same, beginning at a page. */
    public void show(String text, PageIndex from) {
        field.setText(text);
        quiet.stop();
        finder.find(typed(), from);
    }

    private void enter(boolean back) {
        if (!field.getText().strip().equals(finder.query().words())) {
            search();
        } else if (back) {
            finder.previous();
        } else {
            finder.next();
        }
    }

    private void search() {
        quiet.stop();
        FindQuery query = typed();
        if (!query.equals(finder.query())) {
            finder.find(query, page.get());
        }
    }

    private FindQuery typed() {
        return new FindQuery(
                field.getText().strip(),
                matchCase.isSelected(),
                diacritics.isSelected(),
                wholeWord.isSelected());
    }

    private Label count() {
        Label count = new Label();
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::countWords,
                                finder.hits(),
                                finder.currentProperty(),
                                finder.searchingProperty(),
                                field.textProperty()));
        finder.searchingProperty().addListener(o -> markNothing());
        return count;
    }

    private String countWords() {
        int hits = finder.hits().size();
        if (finder.query().words().isEmpty()) {
            return "";
        }
        if (hits == 0) {
            return words.of(
                    finder.searchingProperty().get() ? Text.FIND_SEARCHING : Text.FIND_NOTHING);
        }
        return words.of(Text.FIND_COUNT, finder.currentProperty().get() + 1, hits)
                + (finder.searchingProperty().get() ? " …" : "");
    }

    private void markNothing() {
        boolean nothing =
                !finder.searchingProperty().get()
                        && finder.hits().isEmpty()
                        && !finder.query().words().isEmpty();
        field.pseudoClassStateChanged(NOTHING, nothing);
    }

    private ToggleButton toggle(String letters, Text title) {
        ToggleButton button = new ToggleButton(letters);
        button.getStyleClass().add("tool");
        button.setAccessibleText(words.of(title));
        Hint.on(button, words.of(title));
        return button;
    }

    private Button button(Feather icon, Text title, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("tool");
        button.setAccessibleText(words.of(title));
        Hint.on(button, words.of(title));
        button.setOnAction(event -> action.run());
        return button;
    }
}
