package app.seojae.ui.meaning;

import app.seojae.l10n.Text;
import app.seojae.meaning.Reason;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.meaning.MeaningFindings.Findings;
import app.seojae.ui.meaning.MeaningFindings.Found;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Below the papers that have the words: those that mean them, each with its reason. */
public final class MeaningPane extends VBox {

    private static final double HIGHEST = 260;

    private final MeaningFindings model;
    private final Messages words;
    private final LongConsumer goTo;

    /**
     * @param goTo shows a paper by its number
     */
    public MeaningPane(MeaningFindings model, Messages words, LongConsumer goTo) {
        super(8);
        this.model = model;
        this.words = words;
        this.goTo = goTo;
        getStyleClass().add("meaning-pane");
        model.findingsProperty().addListener(o -> show());
        show();
    }

    private void show() {
        Findings now = model.findingsProperty().get();
        Showing.set(this, now.state() != MeaningFindings.State.NOTHING_TO_ASK);
        getChildren().clear();
        switch (now.state()) {
            case NOTHING_TO_ASK -> {}
            case OFFERED -> getChildren().add(offer());
            case LEARNING -> getChildren().add(head(words.of(Text.MEANING_LEARNING)));
            case TOO_FEW ->
                    getChildren().add(head(words.of(Text.PROBLEM_MEANING_TOO_FEW, now.pairs())));
            case FOUND -> getChildren().addAll(found(now));
        }
    }

    private Node offer() {
        Button ask = new Button(words.of(Text.MEANING_ASK), Icons.of(Feather.COMPASS, 14));
        ask.getStyleClass().addAll("bare", "meaning-ask");
        ask.setOnAction(event -> model.ask());
        return ask;
    }

    private HBox head(String sentence) {
        Label title = new Label(words.of(Text.MEANING_FOUND));
        title.getStyleClass().add("meaning-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label said = new Label(sentence);
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox head = new HBox(10, title, said);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private List<Node> found(Findings now) {
        if (now.papers().isEmpty()) {
            return List.of(head(words.of(Text.MEANING_NONE)));
        }
        VBox rows = new VBox(8);
        now.papers().forEach(one -> rows.getChildren().add(row(one)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        TextSize.follow(scroll, size -> scroll.setMaxHeight(HIGHEST * size));
        scroll.getStyleClass().add("meaning-rows");
        String count = words.of(Text.PAPERS, words.number(now.papers().size()));
        return List.of(head(count), scroll);
    }

    private Node row(Found one) {
        Hyperlink title = new Hyperlink(SanitizedText.line(one.row()));
        title.setMnemonicParsing(false);
        title.setMinWidth(0);
        title.setOnAction(event -> goTo.accept(one.row().id()));
        Label why = new Label(reasons(one.hit().reasons()));
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        return new VBox(1, title, why);
    }

    private String reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(
                        one ->
                                words.of(
                                        Text.MEANING_REASON,
                                        one.korean(),
                                        one.english(),
                                        words.number(one.papers())))
                .collect(Collectors.joining(" · "));
    }
}
