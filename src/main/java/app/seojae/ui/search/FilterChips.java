package app.seojae.ui.search;

import app.seojae.l10n.Text;
import app.seojae.search.filter.Question;
import app.seojae.ui.kit.FittingRow;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.Showing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The filters in force, each to be taken away. */
public final class FilterChips extends FittingRow {

    private final Messages words;
    private final FilterNames names;
    private final Runnable changed;
    private final List<Question.Part> parts = new ArrayList<>();

    FilterChips(Messages words, Runnable changed) {
        super(5);
        this.words = words;
        this.names = new FilterNames(words);
        this.changed = changed;
        getStyleClass().add("filter-chips");
        rebuild();
    }

    /** Shows other filters. */
    void show(List<Question.Part> filters) {
        if (!filters.equals(parts)) {
            parts.clear();
            parts.addAll(filters);
            rebuild();
        }
    }

    /** Adds filters behind those shown. */
    void add(List<Question.Part> filters) {
        filters.stream().filter(one -> !parts.contains(one)).forEach(parts::add);
        rebuild();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    void removeLast() {
        parts.removeLast();
        rebuild();
        changed.run();
    }

    void removeAll() {
        parts.clear();
        rebuild();
    }

    /** The filters as a line, with words behind them. */
    String line(String rest) {
        return Question.line(parts, rest);
    }

    private void rebuild() {
        List<Button> chips = new ArrayList<>();
        for (Question.Part part : parts) {
            Button chip =
                    chip(
                            words,
                            names.of(part),
                            () -> {
                                parts.remove(part);
                                rebuild();
                                changed.run();
                            });
            chip.setAccessibleText(words.of(Text.FILTER_REMOVE) + ": " + names.of(part));
            chip.setMinWidth(USE_PREF_SIZE);
            chips.add(chip);
        }
        setAll(chips);
        Showing.set(this, !parts.isEmpty());
    }

    /** A condition in force, which a press takes away. */
    public static Button chip(Messages words, String title, Runnable remove) {
        Button chip = new Button(title, Icons.of(Feather.X, 12));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "filter-chip");
        Hint.on(chip, words.of(Text.FILTER_REMOVE));
        chip.setOnAction(event -> remove.run());
        return chip;
    }
}
