package app.seojae.ui.feeds;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.CentredContent;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.PageHead;
import java.io.File;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of feeds: each with how it stands, and a place to add one. */
public final class FeedsView extends ScrollPane {

    private static final String HF = "hf-daily";
    private static final String GITHUB = "github";

    private final FeedsModel model;
    private final Messages words;
    private final FeedSentences sentences;
    private final Map<Long, FeedCard> cards = new HashMap<>();
    private final VBox list = new VBox(12);
    private final Label none = new Label();
    private final Label offline = new Label();
    private final NewFeed adding;
    private final TokenRow token;

    public FeedsView(FeedsModel model, Messages words, Runnable back) {
        this.model = model;
        this.words = words;
        sentences = new FeedSentences(words, InstantSource.system(), ZoneId.systemDefault());
        adding = new NewFeed(model, words);
        token = new TokenRow(model, words);
        getStyleClass().addAll("settings", "feeds");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Label hint = new Label(words.of(Text.FEEDS_HINT));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        none.setText(words.of(Text.FEEDS_NONE));
        none.getStyleClass().addAll("muted", "feeds-none");
        none.setWrapText(true);
        offline.setText(words.of(Text.FEEDS_OFFLINE));
        offline.setGraphic(Icons.of(Feather.WIFI_OFF, 14));
        offline.getStyleClass().addAll("small", "feeds-offline");
        offline.setWrapText(true);
        VBox head = new VBox(4, new PageHead(words, Text.FEEDS, Text.BACK_TO_LIBRARY, back), hint);
        VBox content = new VBox(16, head, offline, adding, list, none, token);
        setContent(CentredContent.of(content));
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        model.changesProperty().subscribe(now -> show());
        model.stepsProperty().subscribe(now -> showSteps());
        model.load();
    }

    private void show() {
        List<FeedState> now = model.feeds();
        cards.keySet().retainAll(now.stream().map(state -> state.feed().number()).toList());
        List<FeedCard> shown = now.stream().map(this::card).toList();
        if (!list.getChildren().equals(shown)) {
            list.getChildren().setAll(shown);
        }
        none.setVisible(model.isKnown() && now.isEmpty());
        none.setManaged(none.isVisible());
        offline.setVisible(!model.isAllowed());
        offline.setManaged(offline.isVisible());
        boolean repository = now.stream().anyMatch(state -> state.feed().kind().equals(GITHUB));
        token.setVisible(repository);
        token.setManaged(repository);
        adding.offerDaily(now.stream().noneMatch(state -> state.feed().kind().equals(HF)));
    }

    private FeedCard card(FeedState state) {
        FeedCard card =
                cards.computeIfAbsent(
                        state.feed().number(),
                        number -> new FeedCard(number, model, sentences, words));
        card.show(state);
        return card;
    }

    private void showSteps() {
        for (FeedState state : model.feeds()) {
            FeedCard card = cards.get(state.feed().number());
            if (card != null) {
                card.showStep(state);
            }
        }
    }

    private static boolean isFolders(DragEvent event) {
        return event.getDragboard().hasFiles()
                && event.getDragboard().getFiles().stream().allMatch(File::isDirectory);
    }

    /** Folders dropped here are feeds; all else goes on to the window. */
    private void over(DragEvent event) {
        if (isFolders(event)) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (isFolders(event)) {
            event.getDragboard().getFiles().forEach(folder -> model.addFolder(folder.toPath()));
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
