package app.seojae.ui.morning;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.control.ThumbnailView;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.kit.prose.TextRun;
import app.seojae.ui.kit.prose.TitleRuns;
import app.seojae.ui.list.CardTexts;
import app.seojae.ui.list.ListParts;
import app.seojae.ui.list.OpenButton;
import app.seojae.ui.list.PdfLine;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One new paper whole: its picture, its texts, and what can be decided about it. */
final class WalkCard extends VBox {

    private static final double THUMBNAIL_WIDTH = 280;
    private static final double THUMBNAIL_HEIGHT = 147;
    private static final double HIDE_THUMBNAIL = 720;
    private static final double NARROW = 760;
    private static final int MOST_FIELDS = 8;
    private static final double PAGE = 0.85;

    private final ListParts parts;
    private final ThumbnailView thumbnail;
    private final Prose title = new Prose(21, 1.35, 3);
    private final Label facts = new Label();
    private final PdfLine pdf;
    private final FlowPane fields = new FlowPane(6, 6);
    private final CardTexts texts;
    private final ScrollPane scroll = new ScrollPane();
    private final Button open;
    private @Nullable PaperRow shown;

    WalkCard(MorningModel model, ListParts parts) {
        super(14);
        this.parts = parts;
        Messages words = parts.words();
        getStyleClass().add("walk-card");
        thumbnail = new ThumbnailView(parts.pictures(), THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT, true);
        thumbnail.managedProperty().bind(thumbnail.visibleProperty());
        pdf = new PdfLine(words);
        facts.getStyleClass().addAll("muted", "small");
        title.setMinWidth(0);
        title.getStyleClass().add("walk-title");
        VBox about = new VBox(9, title, new HBox(14, facts, pdf), fields);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        texts =
                new CardTexts(
                        words,
                        Integer.MAX_VALUE,
                        parts.openLink(),
                        parts.session().easyFirstProperty()::set,
                        parts.writing());
        scroll.setContent(texts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("walk-scroll");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        open =
                button(
                        Text.OPEN_PDF,
                        ProgramCommand.OPEN,
                        "plain",
                        () -> onShown(parts.actions()::open));
        FlowPane decisions =
                new FlowPane(
                        10,
                        8,
                        button(
                                Text.MORNING_KEEP,
                                ProgramCommand.BOOKMARK,
                                "primary",
                                () -> onShown(model::keep)),
                        button(
                                Text.MORNING_SKIP,
                                ProgramCommand.SKIP,
                                "plain",
                                () -> onShown(model::skip)),
                        button(
                                Text.MORNING_LATER,
                                ProgramCommand.LATER,
                                "plain",
                                () -> onShown(model::later)),
                        open,
                        button(Text.DO_UNDO, ProgramCommand.UNDO, "plain", parts.actions()::undo));
        decisions.setAlignment(Pos.CENTER);
        decisions.setMinWidth(0);
        setMinWidth(0);
        decisions.getStyleClass().add("walk-decisions");
        getChildren().setAll(new HBox(24, thumbnail, about), scroll, decisions);
        ObservableValue<Double> width = TextSize.widthOf(this);
        width.subscribe(this::fit);
        parts.session().easyFirstProperty().subscribe(easy -> fit(width.getValue()));
    }

    private Button button(Text title, ProgramCommand command, String style, Runnable action) {
        Label cap = new Label();
        cap.getStyleClass().add("key-cap");
        Button button = new Button(parts.words().of(title), cap);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        button.getStyleClass().addAll(style, "walk-button");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Keymap keys = parts.words().keys();
        keys.revisionProperty()
                .subscribe(
                        now -> {
                            cap.setText(keys.shown(command));
                            Showing.set(cap, !cap.getText().isEmpty());
                            button.setAccessibleText(parts.words().withKey(title, command));
                        });
        button.setOnAction(event -> action.run());
        return button;
    }

    private void fit(double width) {
        thumbnail.setVisible(width == 0 || width >= HIDE_THUMBNAIL);
        texts.setNarrow(width > 0 && width < NARROW, parts.session().easyFirstProperty().get());
    }

    private void onShown(Consumer<PaperRow> deed) {
        if (shown != null) {
            deed.accept(shown);
        }
    }

    /**
     * Shows a paper, anew only where anything of it is other than before; its texts begin at their
     * beginning where it is another one.
     */
    void show(PaperRow row) {
        PaperRow before = shown;
        if (before != null && row.equals(before)) {
            return; // the first is compared with nothing: that would link the comparison
        }
        boolean other = before == null || row.id() != before.id();
        shown = row;
        String name = SanitizedText.title(row);
        thumbnail.show(parts.thumbnail(row), name);
        title.setRuns(TitleRuns.of(name, TextRun.Look.STRONG));
        facts.setText(facts(row));
        pdf.show(row.pdf());
        fields.getChildren()
                .setAll(row.fields().stream().limit(MOST_FIELDS).map(this::chip).toList());
        Showing.set(fields, !row.fields().isEmpty());
        texts.show(row, null, true);
        OpenButton.show(open, row, parts.words());
        if (other) {
            scroll.setVvalue(0);
        }
        setAccessibleText(name);
    }

    private String facts(PaperRow row) {
        Messages words = parts.words();
        String facts = row.arxivId() == null ? words.of(Text.NO_ARXIV) : "arXiv " + row.arxivId();
        if (row.upvotes() != null) {
            facts += " · ▲ " + words.number(row.upvotes());
        }
        return row.date() == null ? facts : facts + " · " + words.day(row.date());
    }

    private Button chip(String field) {
        Button chip = new Button(field);
        chip.getStyleClass().add("chip");
        chip.setFocusTraversable(false);
        chip.setOnAction(event -> parts.narrow().accept(field));
        return chip;
    }

    /** Moves the texts on by a page; from their end back to the beginning. */
    void scrollOn() {
        double seen = scroll.getViewportBounds().getHeight();
        double rest = texts.getHeight() - seen;
        if (rest > 0) {
            boolean end = scroll.getVvalue() >= scroll.getVmax();
            scroll.setVvalue(end ? 0 : Math.min(1, scroll.getVvalue() + seen * PAGE / rest));
        }
    }
}
