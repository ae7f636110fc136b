package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Snippet;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.FittingRow;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.ThumbnailView;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.kit.prose.TextRun;
import app.seojae.ui.kit.prose.TitleRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** A paper as a card: thumbnail, title, both texts, fields, state, and what can be done with it. */
final class PaperCard extends HBox {

    private static final double THUMBNAIL_WIDTH = 200;
    private static final double THUMBNAIL_HEIGHT = 105;
    private static final double NARROW = 760;
    private static final double HIDE_THUMBNAIL = 560;
    private static final double EDGE = 20;
    private static final int LINES = 4;
    private static final int MOST_FIELDS = 6;

    /** What stands nowhere else on a card. */
    private static final Set<Snippet.Where> APART =
            Set.of(Snippet.Where.ANNOTATION, Snippet.Where.PDF, Snippet.Where.PRIORITY);

    private final ListParts parts;
    private final ThumbnailView thumbnail;
    private final Label source = new Label();
    private final PdfLine pdfLine;
    private final Circle unread = new Circle(4);
    private final Prose title = new Prose(16.5, 1.38, 2);
    private final Label upvotes = new Label();
    private final Button star = new Button();
    private final CardTexts texts;
    private final Prose found = new Prose(13, 1.5, 2);
    private final Prose remark = new Prose(13, 1.5, 1);
    private final FittingRow chips = new FittingRow(6);
    private final Button note;
    private final Button cite;
    private final Button open = new Button();
    private final VBox left;
    private final SelectedBadge badge = new SelectedBadge();

    PaperCard(ListParts parts) {
        super(20);
        this.parts = parts;
        getStyleClass().add("card");
        thumbnail = new ThumbnailView(parts.pictures(), THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT, true);
        pdfLine = new PdfLine(parts.words());
        texts =
                new CardTexts(
                        parts.words(),
                        LINES,
                        parts.openLink(),
                        parts.session().easyFirstProperty()::set,
                        parts.writing());
        source.getStyleClass().addAll("muted", "small");
        left = new VBox(5, thumbnail, source, pdfLine);
        left.setMinWidth(Region.USE_PREF_SIZE);
        TextSize.prefWidth(left, THUMBNAIL_WIDTH);
        note = button(Text.NOTE, "plain");
        cite = button(Text.CITE, "plain");
        VBox right = new VBox(8, titleRow(), texts, found, remark, footRow());
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(texts, Priority.ALWAYS);
        found.getStyleClass().add("quiet");
        remark.getStyleClass().addAll("remark", "quiet");
        getChildren().addAll(left, right, badge);
    }

    /** The tick sits on the card's left edge, at the height of the title. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        badge.centre(EDGE, snappedTopInset() + SelectedBadge.SIZE / 2);
    }

    private Button button(Text title, String style) {
        Button button = new Button(parts.words().of(title));
        button.getStyleClass().add(style);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private HBox titleRow() {
        unread.getStyleClass().add("unread-dot");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMinWidth(0);
        title.getStyleClass().add("card-title");
        upvotes.getStyleClass().add("upvotes");
        upvotes.setMinWidth(Region.USE_PREF_SIZE);
        star.getStyleClass().addAll("bare", "star");
        star.setFocusTraversable(false);
        HBox dot = new HBox(unread);
        dot.setAlignment(Pos.TOP_CENTER);
        dot.getStyleClass().add("dot-box");
        dot.managedProperty().bind(unread.visibleProperty());
        HBox row = new HBox(8, dot, title, upvotes, star);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private HBox footRow() {
        HBox.setHgrow(chips, Priority.ALWAYS);
        open.setFocusTraversable(false);
        open.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(6, chips, note, cite, open);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Fits the card into a width, in pixels of letters of the usual size. */
    void fit(double width) {
        boolean pictured = width >= HIDE_THUMBNAIL;
        left.setVisible(pictured);
        left.setManaged(pictured);
        texts.setNarrow(width < NARROW, parts.session().easyFirstProperty().get());
    }

    void show(PaperRow row, @Nullable Snippet snippet, boolean expanded) {
        thumbnail.show(parts.thumbnail(row), SanitizedText.title(row));
        source.setText(
                row.arxivId() == null ? parts.words().of(Text.NO_ARXIV) : "arXiv " + row.arxivId());
        pdfLine.show(row.pdf());
        unread.setVisible(row.status() == Status.UNREAD);
        getStyleClass().removeAll("read", "skipped");
        if (row.status() == Status.READ || row.status() == Status.SKIPPED) {
            getStyleClass().add(row.status().word());
        }
        title.setRuns(
                snippet != null && snippet.where() == Snippet.Where.TITLE
                        ? CardTexts.marked(snippet).stream().map(PaperCard::strong).toList()
                        : TitleRuns.of(SanitizedText.title(row), TextRun.Look.STRONG));
        Hint.on(title, SanitizedText.line(row));
        upvotes.setText(row.upvotes() == null ? "" : "▲ " + row.upvotes());
        upvotes.setAccessibleText(
                row.upvotes() == null ? "" : parts.words().of(Text.UPVOTES, row.upvotes()));
        star(row);
        texts.show(row, snippet, expanded);
        found(snippet);
        remark.setRuns(TitleRuns.of(row.remark()));
        remark.setVisible(!row.remark().isEmpty());
        remark.setManaged(remark.isVisible());
        chips(row);
        note.setOnAction(event -> parts.openNote(row));
        cite.setOnAction(event -> parts.actions().cite(row));
        cite.setDisable(row.arxivId() == null);
        openButton(row);
        setAccessibleText(SanitizedText.title(row));
    }

    /**
     * Words of a PDF or an annotation stand on no card, so a hit is shown apart; so are learned
     * ones.
     */
    private void found(@Nullable Snippet snippet) {
        boolean apart = snippet != null && APART.contains(snippet.where());
        found.setVisible(apart);
        found.setManaged(apart);
        if (apart && snippet != null) {
            found.setRuns(CardTexts.onPage(snippet, parts.words()));
        }
    }

    private static TextRun strong(TextRun run) {
        java.util.Set<TextRun.Look> looks = java.util.EnumSet.of(TextRun.Look.STRONG);
        looks.addAll(run.looks());
        return new TextRun(run.text(), looks, run.link());
    }

    private void star(PaperRow row) {
        star.setGraphic(Icons.star(row.bookmarked(), 18));
        star.getStyleClass().remove("on");
        if (row.bookmarked()) {
            star.getStyleClass().add("on");
        }
        String title = parts.words().of(row.bookmarked() ? Text.BOOKMARK_OFF : Text.BOOKMARK_ON);
        star.setAccessibleText(title);
        Hint.on(star, title + " (B)");
        star.setOnAction(event -> parts.actions().toggleBookmark(row));
    }

    private void chips(PaperRow row) {
        List<Labeled> all = new ArrayList<>();
        if (row.sample()) {
            Label sample = new Label(parts.words().of(Text.SAMPLE));
            sample.getStyleClass().addAll("chip", "sample-chip");
            sample.setMinWidth(Region.USE_PREF_SIZE);
            all.add(sample);
        }
        row.fields().stream()
                .limit(MOST_FIELDS)
                .forEach(
                        field -> {
                            Button chip = new Button(field);
                            chip.getStyleClass().add("chip");
                            chip.setFocusTraversable(false);
                            chip.setOnAction(event -> parts.narrow(field));
                            all.add(chip);
                        });
        row.tags()
                .forEach(
                        tag -> {
                            Label label = new Label("#" + tag);
                            label.getStyleClass().addAll("small", "tag-label");
                            all.add(label);
                        });
        chips.setAll(all);
    }

    private void openButton(PaperRow row) {
        boolean stored = row.pdf().state() == PdfInfo.State.STORED;
        OpenButton.show(open, row, parts.words());
        open.getStyleClass().setAll("button", stored ? "primary" : "plain");
        open.setOnAction(event -> parts.actions().open(row));
    }
}
