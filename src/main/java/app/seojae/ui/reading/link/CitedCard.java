package app.seojae.ui.reading.link;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.prose.MarkdownView;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.kit.prose.TextRun;
import app.seojae.ui.kit.prose.TitleRuns;
import app.seojae.ui.session.PaperActions;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the library knows of a cited paper: its 요약, its state, ways to open and bookmark it. */
final class CitedCard extends VBox {

    private static final double WIDTH = 420;
    private static final int MOST_LINES = 7;

    CitedCard(PaperRow row, Messages words, PaperActions actions) {
        super(8);
        getStyleClass().add("cited-card");
        TextSize.prefWidth(this, WIDTH);
        Prose title = new Prose(14.5, 1.4, 2);
        title.setRuns(TitleRuns.of(SanitizedText.title(row), TextRun.Look.STRONG));
        Label facts = new Label(facts(row, words));
        facts.getStyleClass().addAll("small", "muted");
        Label label = new Label(words.of(Text.SUMMARY));
        label.getStyleClass().add("text-label");
        Prose summary = new Prose(13.5, 1.65, MOST_LINES);
        summary.setRuns(
                row.summary().isBlank()
                        ? List.of(TextRun.of(words.of(Text.TEXT_MISSING)))
                        : MarkdownView.paragraph(row.summary()));
        boolean stored = row.pdf().state() == PdfInfo.State.STORED;
        Button open =
                new Button(
                        words.of(stored ? Text.OPEN_PDF : Text.FETCH_PDF),
                        Icons.of(Feather.FILE_TEXT, 14));
        open.getStyleClass().setAll("button", "primary");
        open.setDisable(!stored && row.arxivId() == null);
        open.setOnAction(event -> actions.open(row));
        Button bookmark =
                new Button(
                        words.of(row.bookmarked() ? Text.BOOKMARK_OFF : Text.BOOKMARK_ON),
                        Icons.star(row.bookmarked(), 14));
        bookmark.getStyleClass().add("plain");
        bookmark.setOnAction(
                event -> {
                    actions.toggleBookmark(row);
                    bookmark.setDisable(true);
                });
        HBox buttons = new HBox(6, open, bookmark);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, facts, label, summary, buttons);
    }

    private static String facts(PaperRow row, Messages words) {
        List<String> facts = new ArrayList<>();
        facts.add(words.of(Text.CITED_IN_LIBRARY));
        facts.add(words.of(Text.of(row.status())));
        if (row.bookmarked()) {
            facts.add(words.of(Text.BOOKMARKED));
        }
        if (row.upvotes() != null) {
            facts.add("▲ " + row.upvotes());
        }
        if (row.date() != null) {
            facts.add(row.date().toString());
        }
        return String.join("  ·  ", facts);
    }
}
