package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.Paper;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Words;
import app.seojae.ui.session.PaperActions;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** A paper's tags: each can be taken off, a new one is typed. */
final class TagEditor extends FlowPane {

    private static final int LONGEST = 60;

    private final Words words;
    private final PaperActions actions;
    private final TextField field = new TextField();
    private long paper;

    TagEditor(Words words, PaperActions actions) {
        super(6, 6);
        this.words = words;
        this.actions = actions;
        field.setPromptText(words.of(Text.TAG_ADD));
        field.setAccessibleText(words.of(Text.TAG_ADD));
        field.setPrefColumnCount(8);
        field.getStyleClass().add("tag-field");
        field.setOnAction(event -> add());
        getChildren().add(field);
    }

    void show(Paper shown) {
        paper = shown.id();
        getChildren().removeIf(node -> node != field);
        List<Button> chips = new ArrayList<>();
        for (String tag : shown.row().tags()) {
            Button chip = new Button("#" + tag, Icons.of(Feather.X, 11));
            chip.getStyleClass().addAll("chip", "filter-chip");
            chip.setTooltip(new Tooltip(words.of(Text.TAG_REMOVE)));
            chip.setOnAction(event -> actions.tag(paper, List.of(), List.of(tag)));
            chips.add(chip);
        }
        getChildren().addAll(0, chips);
    }

    private void add() {
        String tag = field.getText().strip().replaceFirst("^#+", "");
        if (!tag.isEmpty() && tag.length() <= LONGEST) {
            actions.tag(paper, List.of(tag), List.of());
            field.clear();
        }
    }
}
