package app.seojae.ui.kit.control;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Tags: each can be taken off, a new one is typed behind them. */
public abstract class TagChips extends FlowPane {

    private static final int LONGEST = 60;

    private final Messages words;
    private final TextField field = new TextField();

    /**
     * @param columns the width of the field, in letters
     */
    protected TagChips(Messages words, int columns) {
        super(6, 6);
        this.words = words;
        field.setPromptText(words.of(Text.TAG_ADD));
        field.setAccessibleText(words.of(Text.TAG_ADD));
        field.setPrefColumnCount(columns);
        field.getStyleClass().add("tag-field");
        field.setOnAction(event -> add());
        getChildren().add(field);
    }

    /** Takes the tag that was typed. */
    protected abstract void add();

    /** Takes a tag off. */
    protected abstract void remove(String tag);

    /** Where a tag is typed. */
    protected final TextField field() {
        return field;
    }

    /** What was typed, without the signs of a tag. */
    protected final String typed() {
        return field.getText().strip().replaceFirst("^#+", "");
    }

    /** Whether a tag can be one. */
    protected static boolean fits(String tag) {
        return !tag.isEmpty() && tag.length() <= LONGEST;
    }

    /** Shows other tags. */
    @SuppressWarnings("ReferenceEquality") // the field itself
    protected final void chips(List<String> tags) {
        getChildren().removeIf(node -> node != field);
        List<Button> chips = new ArrayList<>();
        for (String tag : tags) {
            Button chip = new Button("#" + tag, Icons.of(Feather.X, 11));
            chip.getStyleClass().addAll("chip", "filter-chip");
            Hint.on(chip, words.of(Text.TAG_REMOVE));
            chip.setOnAction(event -> remove(tag));
            chips.add(chip);
        }
        getChildren().addAll(0, chips);
    }
}
