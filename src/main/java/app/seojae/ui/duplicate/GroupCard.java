package app.seojae.ui.duplicate;

import app.seojae.l10n.Text;
import app.seojae.library.duplicate.DuplicateGroup;
import app.seojae.library.duplicate.DuplicateReason;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Papers that may be one: which stays, and the two answers. */
final class GroupCard extends VBox {

    private final ToggleGroup stays = new ToggleGroup();
    private final Button merge;

    /**
     * @param open shows a paper in the library
     */
    GroupCard(DuplicatesModel model, Messages words, LongConsumer open, DuplicateGroup group) {
        super(10);
        getStyleClass().addAll("settings-card", "duplicate-card");
        merge =
                new IconButton(
                        "primary",
                        words.of(Text.MERGE_NOW),
                        Feather.GIT_MERGE,
                        () -> model.merge(group, kept()));
        merge.disableProperty().bind(model.busyProperty());
        boolean chosen = group.reasons().isEmpty();
        Button other =
                chosen
                        ? new IconButton(
                                "plain", words.of(Text.MERGE_LEAVE), Feather.X, model::leave)
                        : new IconButton(
                                "plain",
                                words.of(Text.DUPLICATES_APART),
                                Feather.COPY,
                                () -> model.keepApart(group));
        Label why =
                new Label(
                        chosen
                                ? words.of(Text.MERGE_STAYS)
                                : String.join(" · ", reasons(group, words)));
        why.getStyleClass().addAll("muted", "small");
        why.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, why, space, other, merge);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox papers = new VBox(12);
        for (Paper paper : group.papers()) {
            papers.getChildren().add(row(paper, words, open));
        }
        stays.getToggles().getFirst().setSelected(true);
        getChildren().setAll(papers, foot);
    }

    private HBox row(Paper paper, Messages words, LongConsumer open) {
        String title = SanitizedText.line(paper.row());
        RadioButton stay = new RadioButton();
        stay.setToggleGroup(stays);
        stay.setUserData(paper.id());
        stay.setAccessibleText(words.of(Text.MERGE_KEEP, title));
        Hyperlink name = new Hyperlink(title);
        name.setMnemonicParsing(false);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setOnAction(event -> open.accept(paper.id()));
        Label facts = new Label(String.join(" · ", facts(paper, words)));
        facts.getStyleClass().addAll("muted", "small");
        facts.setWrapText(true);
        facts.setOnMouseClicked(event -> stay.setSelected(true));
        VBox texts = new VBox(1, name, facts);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(10, stay, texts);
        row.getStyleClass().add("duplicate-row");
        return row;
    }

    private static List<String> facts(Paper paper, Messages words) {
        PaperRow row = paper.row();
        List<String> facts = new ArrayList<>();
        facts.add(
                row.arxivId() == null
                        ? words.of(Text.MERGE_NO_NUMBER)
                        : "arXiv " + row.arxivId().value());
        if (row.date() != null) {
            facts.add(words.day(row.date()));
        }
        if (row.readings() > 0) {
            facts.add(words.of(Text.MERGE_DIGESTS, words.number(row.readings())));
        }
        if (row.pdf().state() == PdfInfo.State.STORED) {
            facts.add("PDF");
        }
        if (!paper.note().isBlank()) {
            facts.add(words.of(Text.NOTE));
        }
        if (paper.annotations() > 0) {
            facts.add(words.of(Text.MERGE_MARKS, words.number(paper.annotations())));
        }
        row.tags().forEach(tag -> facts.add("#" + SanitizedText.words(tag)));
        return facts;
    }

    private static List<String> reasons(DuplicateGroup group, Messages words) {
        return group.reasons().stream().sorted().map(one -> words.of(nameOf(one))).toList();
    }

    private static Text nameOf(DuplicateReason reason) {
        return switch (reason) {
            case ARXIV -> Text.DUPLICATE_ARXIV;
            case DOI -> Text.DUPLICATE_DOI;
            case FILE -> Text.DUPLICATE_FILE;
            case TEXT -> Text.DUPLICATE_TEXT;
            case TITLE -> Text.DUPLICATE_TITLE;
        };
    }

    private long kept() {
        return (Long) stays.getSelectedToggle().getUserData();
    }

    /** Puts the keys on what puts the papers together. */
    void focusMerge() {
        merge.requestFocus();
    }
}
