package app.seojae.ui.morning;

import app.seojae.l10n.Text;
import app.seojae.library.morning.Morning;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.list.PdfLine;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The end of the walk: what was kept, and the one button that fetches it for the subway. */
final class EndPage extends VBox {

    private static final double WIDTH = 860;

    private final MorningModel model;
    private final MorningSentences sentences;
    private final Messages words;
    private final LongConsumer open;
    private final Label title = new Label();
    private final Label became = new Label();
    private final Label expected = new Label();
    private final VBox kept = new VBox();
    private final ScrollPane scroll = new ScrollPane(kept);
    private final Button fetch;
    private final Label toFetch = new Label();
    private final Button putOff;
    private final Button older;

    /**
     * @param open told a kept paper that is to be opened
     * @param fetchAll fetches the PDFs of all that is to be read
     * @param check looks whether what is to be read opens without a network
     */
    EndPage(
            MorningModel model,
            Messages words,
            LongConsumer open,
            Runnable fetchAll,
            Runnable check) {
        super(14);
        this.model = model;
        this.words = words;
        this.open = open;
        sentences = new MorningSentences(words);
        getStyleClass().add("morning-page");
        setAlignment(Pos.TOP_CENTER);
        title.getStyleClass().add("empty-title");
        title.setGraphic(Icons.of(Feather.CHECK_CIRCLE, 20));
        title.setGraphicTextGap(10);
        became.getStyleClass().add("muted");
        expected.getStyleClass().addAll("muted", "small");
        toFetch.getStyleClass().addAll("muted", "small");
        toFetch.setMinWidth(0);
        fetch =
                new IconButton(
                        "primary",
                        words.of(Text.DO_FETCH_BOOKMARKED),
                        Feather.DOWNLOAD_CLOUD,
                        fetchAll);
        putOff = new IconButton("plain", "", Feather.ROTATE_CCW, model::takeUp);
        older = new IconButton("plain", "", Feather.INBOX, model::showOlder);
        Button all =
                new IconButton(
                        "plain", words.of(Text.MORNING_SHOW_ALL), Feather.LIST, model::showAll);
        kept.getStyleClass().add("kept-papers");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("kept-scroll");
        TextSize.maxWidth(scroll, WIDTH);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        HBox fetching = new HBox(12, fetch, toFetch);
        fetching.setAlignment(Pos.CENTER_LEFT);
        Button toCheck = new IconButton("plain", words.of(Text.SUBWAY_CHECK), Feather.SEND, check);
        FlowPane ways = new FlowPane(8, 8, putOff, toCheck, older, all);
        VBox foot = new VBox(14, fetching, ways, expected);
        TextSize.maxWidth(foot, WIDTH);
        VBox head = new VBox(6, title, became);
        TextSize.maxWidth(head, WIDTH);
        getChildren().setAll(head, scroll, foot);
    }

    void show(Morning morning, boolean counts) {
        title.setText(
                counts
                        ? words.of(Text.MORNING_END, words.number(morning.papers()))
                        : words.of(Text.MORNING_END_PLAIN));
        became.setText(sentences.became(morning));
        kept.getChildren().clear();
        Label heading =
                new Label(
                        words.of(
                                morning.kept().isEmpty()
                                        ? Text.MORNING_NOTHING_KEPT
                                        : Text.MORNING_KEPT));
        heading.getStyleClass().add("section-label");
        kept.getChildren().add(heading);
        morning.kept().forEach(row -> kept.getChildren().add(paper(row)));
        String rest = sentences.toFetch(morning);
        toFetch.setText(rest == null ? "" : rest);
        Showing.set(fetch, rest != null);
        Showing.set(toFetch, rest != null);
        putOff.setText(words.of(Text.MORNING_TAKE_UP, words.number(morning.putOff())));
        Showing.set(putOff, morning.putOff() > 0);
        older.setText(words.of(Text.MORNING_OLDER, words.number(model.older())));
        Showing.set(older, model.older() > 0);
        expected.setText(sentences.expected(morning));
        Showing.set(expected, !expected.getText().isEmpty());
    }

    private Button paper(PaperRow row) {
        Label name = new Label(SanitizedText.line(row));
        name.getStyleClass().add("next-title");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label votes = new Label(row.upvotes() == null ? "" : "▲ " + words.number(row.upvotes()));
        votes.getStyleClass().addAll("muted", "small");
        votes.setMinWidth(Region.USE_PREF_SIZE);
        PdfLine pdf = new PdfLine(words);
        pdf.setMinWidth(Region.USE_PREF_SIZE);
        pdf.show(row.pdf());
        HBox line = new HBox(14, Icons.star(true, 15), name, votes, pdf);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMouseTransparent(true);
        Button button = new Button(null, line);
        button.getStyleClass().setAll("kept-paper");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        line.prefWidthProperty().bind(button.widthProperty().subtract(28));
        button.setAccessibleText(name.getText());
        Hint.on(button, name.getText());
        button.setOnAction(event -> open.accept(row.id()));
        return button;
    }
}
