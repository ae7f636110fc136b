package app.seojae.ui.search;

import app.seojae.l10n.Text;
import app.seojae.search.filter.Question;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The filters in force, each to be taken away. */
final class FilterChips extends HBox {

    private final Messages words;
    private final FilterNames names;
    private final Runnable changed;
    private final List<Question.Part> parts = new ArrayList<>();

    FilterChips(Messages words, Runnable changed) {
        super(5);
        this.words = words;
        this.names = new FilterNames(words);
        this.changed = changed;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("filter-chips");
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
        return Stream.concat(parts.stream().map(Question.Part::source), Stream.of(rest.strip()))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void rebuild() {
        getChildren().clear();
        for (Question.Part part : parts) {
            Button chip = new Button(names.of(part), Icons.of(Feather.X, 11));
            chip.setMnemonicParsing(false);
            chip.getStyleClass().addAll("chip", "filter-chip");
            chip.setTooltip(new Tooltip(words.of(Text.FILTER_REMOVE)));
            chip.setAccessibleText(words.of(Text.FILTER_REMOVE) + ": " + names.of(part));
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setOnAction(
                    event -> {
                        parts.remove(part);
                        rebuild();
                        changed.run();
                    });
            getChildren().add(chip);
        }
        setVisible(!parts.isEmpty());
        setManaged(!parts.isEmpty());
    }
}
