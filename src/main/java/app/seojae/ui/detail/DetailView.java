package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.Section;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.kit.prose.TextRun;
import app.seojae.ui.note.BesideLayer;
import app.seojae.ui.note.NoteNeeds;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.PaperAnnotations;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One paper's page: its texts whole, its state, its tags, its note, its history. */
public final class DetailView extends ScrollPane {

    private static final double SIDE_BY_SIDE = 620;

    private final Messages words;
    private final TextComparison comparison;
    private final PaperActions actions;
    private final Consumer<String> openLink;
    private final Consumer<String> narrow;
    private final Consumer<PaperRow> cite;
    private final VBox above = new VBox(18);
    private final VBox below = new VBox(18);
    private final NoteEditor note;
    private final TagEditor tags;
    private final boolean beside;
    private Consumer<String> followLink;
    private UnaryOperator<List<TextRun>> dress = UnaryOperator.identity();
    private final BesideLayer layer = new BesideLayer();
    private @Nullable DigestAnnotations marks;
    private @Nullable Paper shown;

    /**
     * @param beside whether it stands beside the PDF, where there is no room for two columns
     * @param narrow told one of 관련분야 a person clicked
     */
    public DetailView(
            DetailModel model,
            Messages words,
            PaperActions actions,
            boolean beside,
            Consumer<String> openLink,
            Consumer<String> narrow,
            Consumer<PaperRow> cite) {
        this.words = words;
        this.comparison = model::compare;
        this.actions = actions;
        this.beside = beside;
        this.openLink = openLink;
        this.followLink = openLink;
        this.narrow = narrow;
        this.cite = cite;
        this.note = new NoteEditor(words, model::writeNote, openLink);
        this.tags = new TagEditor(words, actions);
        getStyleClass().add("detail");
        below.getChildren().add(labelled(Text.TAGS, tags));
        VBox content = new VBox(18, above, note, below);
        content.getStyleClass().add(beside ? "detail-beside" : "detail-content");
        setContent(new StackPane(content, layer));
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (marks != null) {
                        marks.pressed(event.getTarget());
                    }
                });
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.paperProperty().addListener((o, before, paper) -> show(paper));
        show(model.paperProperty().get());
    }

    /**
     * Makes something of the texts' words.
     *
     * @param dressing turns the runs of a paragraph into others, some with links of their own
     * @param follow told a clicked link of either kind
     */
    public void dressTexts(UnaryOperator<List<TextRun>> dressing, Consumer<String> follow) {
        dress = dressing;
        followLink = follow;
        Paper paper = shown;
        shown = null;
        show(paper);
    }

    /**
     * Lets the person mark the texts from now on.
     *
     * @param ofPaper the marks of the paper shown
     */
    public void markTexts(
            PaperAnnotations ofPaper, BiConsumer<Annotation, AnnotationCopyForm> copy) {
        NoteNeeds needs = new NoteNeeds(words, openLink, colour -> {}, copy);
        marks = new DigestAnnotations(ofPaper, needs, layer, this);
        Paper paper = shown;
        shown = null;
        show(paper);
    }

    /** Scrolls to a mark of a text. */
    public void reveal(PlacedAnnotation mark) {
        if (marks != null) {
            marks.reveal(mark);
        }
    }

    /** Lets the person write the note of a paper, as soon as that is the one shown. */
    public void startWriting(long paper) {
        note.startWriting(paper);
    }

    /** Saves what was typed; called on every way out. */
    public void flush() {
        note.flush();
        if (marks != null) {
            marks.flush();
        }
    }

    /** The note keeps its place in the window, so that it can be typed while the rest changes. */
    private void show(@Nullable Paper paper) {
        for (Region part : List.of(note, below)) {
            part.setVisible(paper != null);
            part.setManaged(paper != null);
        }
        if (paper == null) {
            flush();
            if (marks != null) {
                marks.close();
            }
            shown = null;
            Label hint = new Label(words.of(Text.DETAIL_EMPTY));
            hint.getStyleClass().add("muted");
            above.getChildren().setAll(hint);
            return;
        }
        boolean samePaper = shown != null && shown.id() == paper.id();
        if (!samePaper && marks != null) {
            marks.close();
        }
        if (paper.equals(shown)) {
            return;
        }
        note.show(paper.id(), paper.noteText());
        tags.show(paper);
        boolean onlyNote = samePaper && shown != null && equalsButNote(shown, paper);
        shown = paper;
        if (onlyNote) {
            return;
        }
        above.getChildren().setAll(head(paper));
        PaperTexts texts =
                new PaperTexts(
                        words,
                        paper.row().summary(),
                        paper.row().easyExplanation(),
                        beside ? Double.MAX_VALUE : SIDE_BY_SIDE,
                        followLink,
                        dress);
        above.getChildren().add(texts);
        if (marks != null) {
            marks.show(texts, paper.row());
        }
        List<DigestVersion> shownFirst = paper.shownFirst();
        boolean newestShown =
                newest(paper).equals(shownFirst.isEmpty() ? null : shownFirst.getFirst());
        if (shownFirst.size() > 1 && newestShown) {
            above.getChildren().add(new TextChanges(words, comparison, shownFirst));
        }
        for (Section section :
                (shownFirst.isEmpty() ? newest(paper) : shownFirst.getFirst()).others()) {
            above.getChildren().add(texts.section(section.label(), section.markdown()));
        }
        below.getChildren()
                .removeIf(node -> node instanceof ReadingHistory || node instanceof OlderReadings);
        if (paper.readings().size() > 1) {
            below.getChildren().addAll(new ReadingHistory(words, paper.readings()));
        }
        if (shownFirst.size() > 1) {
            below.getChildren().add(new OlderReadings(words, shownFirst, openLink));
        }
        if (!samePaper) {
            setVvalue(0);
        }
    }

    private static boolean equalsButNote(Paper a, Paper b) {
        return a.row().summary().equals(b.row().summary())
                && a.row().status() == b.row().status()
                && a.row().bookmarked() == b.row().bookmarked()
                && a.row().pdf().equals(b.row().pdf())
                && a.row().tags().equals(b.row().tags())
                && a.readings().equals(b.readings());
    }

    private static DigestVersion newest(Paper paper) {
        return paper.readings().getFirst();
    }

    private VBox head(Paper paper) {
        PaperRow row = paper.row();
        Prose title = new Prose(beside ? 17 : 22, 1.35, Integer.MAX_VALUE);
        title.setRuns(List.of(TextRun.of(SanitizedText.title(row), TextRun.Look.STRONG)));
        FlowPane facts = new FlowPane(12, 6);
        facts.setAlignment(Pos.CENTER_LEFT);
        if (row.arxivId() != null) {
            facts.getChildren().add(fact("arXiv " + row.arxivId()));
        }
        if (row.date() != null) {
            facts.getChildren().add(fact(row.date().toString()));
        }
        if (row.upvotes() != null) {
            facts.getChildren().add(fact("▲ " + row.upvotes()));
        }
        for (String field : row.fields()) {
            Button chip = new Button(field);
            chip.getStyleClass().add("chip");
            chip.setOnAction(event -> narrow.accept(field));
            facts.getChildren().add(chip);
        }
        VBox head = new VBox(12, title, facts);
        if (!beside) {
            head.getChildren().add(buttons(row));
        }
        return head;
    }

    private FlowPane buttons(PaperRow row) {
        boolean stored = row.pdf().state() == PdfInfo.State.STORED;
        Button open = button(stored ? Text.OPEN_PDF : Text.FETCH_PDF, Feather.FILE_TEXT);
        open.getStyleClass().setAll("button", "primary");
        open.setDisable(!stored && row.arxivId() == null);
        open.setOnAction(event -> actions.open(row));
        Button bookmark =
                button(row.bookmarked() ? Text.BOOKMARKED : Text.BOOKMARK_ON, Feather.STAR);
        bookmark.getStyleClass().add(row.bookmarked() ? "star-button" : "plain-button");
        bookmark.setOnAction(event -> actions.toggleBookmark(row));
        Button read =
                button(
                        row.status() == Status.READ ? Text.MARK_UNREAD : Text.MARK_READ,
                        Feather.CHECK);
        read.setOnAction(event -> actions.toggleStatus(row, Status.READ));
        Button citation = button(Text.CITE, Feather.COPY);
        citation.setDisable(row.arxivId() == null);
        citation.setOnAction(event -> cite.accept(row));
        Button export = button(Text.EXPORT, Feather.SHARE);
        export.setOnAction(event -> actions.export());
        return new FlowPane(6, 6, open, bookmark, read, citation, export);
    }

    private Button button(Text title, Feather icon) {
        Button button = new Button(words.of(title), Icons.of(icon, 14));
        button.getStyleClass().add("plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private VBox labelled(Text title, Region node) {
        Label label = new Label(words.of(title));
        label.getStyleClass().add("section-label");
        return new VBox(8, label, node);
    }

    private static Label fact(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
