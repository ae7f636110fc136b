package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Snippet;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.control.ThumbnailView;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.kit.prose.TitleRuns;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A paper as a line of the dense list. */
final class PaperLine extends HBox {

    private final ListParts parts;
    private final Circle unread = new Circle(4);
    private final ThumbnailView thumbnail;
    private final Prose title = new Prose(13.5, 1.4, 3);
    private final HBox facts = new HBox(8);
    private final SelectedBadge badge = new SelectedBadge();
    private final Prose found = new Prose(12.5, 1.5, 2);

    PaperLine(ListParts parts) {
        super(10);
        this.parts = parts;
        getStyleClass().add("line");
        unread.getStyleClass().add("unread-dot");
        thumbnail = new ThumbnailView(parts.pictures(), 82, 44, false);
        HBox dot = new HBox(unread);
        dot.getStyleClass().add("dot-box");
        dot.setMinWidth(8);
        facts.setAlignment(Pos.CENTER_LEFT);
        found.getStyleClass().add("quiet");
        title.getStyleClass().add("line-title");
        VBox text = new VBox(3, title, found, facts);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(dot, thumbnail, text, badge);
    }

    /** The tick stands in the place of the dot. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        badge.centre(
                snappedLeftInset() + unread.getRadius(),
                snappedTopInset() + SelectedBadge.SIZE / 2);
    }

    void show(PaperRow row, @Nullable Snippet snippet) {
        unread.setVisible(row.status() == Status.UNREAD);
        getStyleClass().removeAll("read", "skipped");
        if (row.status() == Status.READ || row.status() == Status.SKIPPED) {
            getStyleClass().add(row.status().word());
        }
        thumbnail.show(parts.thumbnail(row), SanitizedText.title(row));
        boolean inTitle = snippet != null && snippet.where() == Snippet.Where.TITLE;
        title.setRuns(
                inTitle && snippet != null
                        ? CardTexts.marked(snippet)
                        : TitleRuns.of(SanitizedText.title(row)));
        found.setVisible(snippet != null && !inTitle);
        found.setManaged(found.isVisible());
        if (snippet != null && !inTitle) {
            found.setRuns(CardTexts.onPage(snippet, parts.words()));
        }
        facts.getChildren().clear();
        if (row.upvotes() != null) {
            facts.getChildren().add(fact("▲ " + row.upvotes()));
        }
        if (row.bookmarked()) {
            facts.getChildren().add(Icons.star(true, 14));
        }
        if (row.pdf().state() == PdfInfo.State.STORED) {
            Label pdf = fact("PDF");
            pdf.getStyleClass().add("ok");
            pdf.setGraphic(Icons.of(Feather.CHECK_CIRCLE, 12));
            facts.getChildren().add(pdf);
        }
        if (!row.remark().isEmpty()) {
            facts.getChildren().add(fact(parts.words().of(Text.NOTE)));
        }
        if (row.readings() > 1) {
            facts.getChildren().add(fact(parts.words().of(Text.READINGS, row.readings())));
        }
        if (row.sample()) {
            facts.getChildren().add(fact(parts.words().of(Text.SAMPLE)));
        }
        if (row.status() != Status.UNREAD) {
            facts.getChildren().add(fact(parts.words().of(Text.of(row.status()))));
        }
        setAccessibleText(SanitizedText.title(row));
    }

    private static Label fact(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
