package app.seojae.ui.annotate;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The tags of a mark: each can be taken off, a new one is typed. */
final class MarkTags extends FlowPane {

    private static final int LONGEST = 60;

    private final Words words;
    private final Consumer<List<String>> changed;
    private final TextField field = new TextField();
    private List<String> tags = List.of();

    MarkTags(Words words, Consumer<List<String>> changed) {
        super(6, 6);
        this.words = words;
        this.changed = changed;
        field.setPromptText(words.of(Text.TAG_ADD));
        field.setAccessibleText(words.of(Text.TAG_ADD));
        field.setPrefColumnCount(7);
        field.getStyleClass().add("tag-field");
        field.setOnAction(event -> add());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                add();
                            }
                        });
        getChildren().add(field);
    }

    void show(List<String> shown) {
        if (shown.equals(tags)) {
            return;
        }
        tags = List.copyOf(shown);
        getChildren().removeIf(node -> node != field);
        List<Button> chips = new ArrayList<>();
        for (String tag : tags) {
            Button chip = new Button("#" + tag, Icons.of(Feather.X, 11));
            chip.getStyleClass().addAll("chip", "filter-chip");
            chip.setTooltip(new Tooltip(words.of(Text.TAG_REMOVE)));
            chip.setOnAction(
                    event -> changed.accept(tags.stream().filter(t -> !t.equals(tag)).toList()));
            chips.add(chip);
        }
        getChildren().addAll(0, chips);
    }

    /** Takes a tag that was typed and not yet taken. */
    void add() {
        String tag = field.getText().strip().replaceFirst("^#+", "");
        field.clear();
        if (!tag.isEmpty() && tag.length() <= LONGEST && !tags.contains(tag)) {
            List<String> more = new ArrayList<>(tags);
            more.add(tag);
            changed.accept(more);
        }
    }
}
