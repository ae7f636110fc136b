package app.seojae.ui.duplicate;

import app.seojae.l10n.Text;
import app.seojae.library.duplicate.DuplicateGroup;
import app.seojae.library.duplicate.StandingMerge;
import app.seojae.ui.duplicate.DuplicatesModel.Seen;
import app.seojae.ui.kit.CentredContent;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.PageHead;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page on which papers are put together: those a person chose, or all that look like one. */
public final class DuplicatesView extends ScrollPane {

    private final DuplicatesModel model;
    private final Messages words;
    private final LongConsumer open;
    private final VBox groups = new VBox(12);

    /**
     * @param open shows a paper in the library
     */
    public DuplicatesView(DuplicatesModel model, Messages words, LongConsumer open, Runnable back) {
        this.model = model;
        this.words = words;
        this.open = open;
        getStyleClass().addAll("settings", "duplicates");
        Label hint = new Label(words.of(Text.MERGE_HINT));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox content =
                new VBox(
                        16,
                        new VBox(
                                4,
                                new PageHead(words, Text.DUPLICATES, Text.BACK_TO_LIBRARY, back),
                                hint),
                        groups);
        setContent(CentredContent.of(content));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.chosenProperty().subscribe(now -> show());
        model.seenProperty().subscribe(now -> show());
    }

    private void show() {
        DuplicateGroup chosen = model.chosenProperty().get();
        groups.getChildren()
                .setAll(chosen != null ? List.of(card(chosen)) : all(model.seenProperty().get()));
    }

    private GroupCard card(DuplicateGroup group) {
        return new GroupCard(model, words, open, group);
    }

    private List<Node> all(@Nullable Seen seen) {
        if (seen == null) {
            return List.of(muted(words.of(Text.DUPLICATES_LOOKING)));
        }
        List<Node> nodes = new ArrayList<>();
        int total = seen.likely().total();
        if (total == 0) {
            nodes.add(muted(words.of(Text.DUPLICATES_NONE)));
        } else {
            nodes.add(head(words.of(Text.DUPLICATES_COUNT, words.number(total))));
        }
        seen.likely().groups().forEach(group -> nodes.add(card(group)));
        int more = total - seen.likely().groups().size();
        if (more > 0) {
            nodes.add(muted(words.of(Text.DUPLICATES_MORE, words.number(more))));
        }
        if (!seen.merged().isEmpty()) {
            nodes.add(head(words.of(Text.DUPLICATES_MERGED)));
            VBox card = new VBox();
            card.getStyleClass().add("settings-card");
            seen.merged().forEach(one -> card.getChildren().add(merged(one)));
            nodes.add(card);
        }
        return nodes;
    }

    private HBox merged(StandingMerge one) {
        Label name = new Label(SanitizedText.words(one.title()));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Label into = muted(words.of(Text.DUPLICATES_INTO, SanitizedText.words(one.keptTitle())));
        into.getStyleClass().add("small");
        VBox texts = new VBox(2, name, into);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row =
                new HBox(
                        12,
                        texts,
                        new IconButton(
                                "plain",
                                words.of(Text.DUPLICATES_PART),
                                Feather.CORNER_UP_LEFT,
                                () -> model.part(one)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private static Label muted(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private static Label head(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().add("page-figures");
        return label;
    }

    /** Puts the keys on the first answer. */
    public void focusFirst() {
        for (Node node : groups.getChildren()) {
            if (node instanceof GroupCard card) {
                card.focusMerge();
                return;
            }
        }
        requestFocus();
    }
}
