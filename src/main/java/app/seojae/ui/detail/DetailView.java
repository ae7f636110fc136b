package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.detail.similar.CitationsButton;
import app.seojae.ui.detail.similar.SimilarPapers;
import app.seojae.ui.detail.similar.SimilarSource;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.prose.TextRun;
import app.seojae.ui.note.BesideLayer;
import app.seojae.ui.note.NoteNeeds;
import app.seojae.ui.own.OwnPaperActions;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.written.WrittenTextActions;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One paper's page: a column of sections, each of which shows what it tells of the paper. */
public final class DetailView extends ScrollPane {

    private static final double BETWEEN = 18;

    private final Messages words;
    private final Consumer<String> openLink;
    private final TextsSection texts;
    private final OwnSection mending;
    private final NoteEditor note;
    private final List<DetailSection> sections;
    private final VBox column = new VBox(BETWEEN);
    private final Label empty;
    private final VBox page = new VBox();
    private final BesideLayer layer = new BesideLayer();
    private PaperTexts.Dressing dressing;
    private @Nullable Paper shown;
    private @Nullable Paper held;
    private boolean holding;

    /** Held here and weakly by the queue, which outlives the pages of papers. */
    private final InvalidationListener onQueue;

    /** Held in the same way. */
    private final InvalidationListener onFetching;

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
            Consumer<PaperRow> cite,
            WrittenTextActions written,
            OwnPaperActions own) {
        this.words = words;
        this.openLink = openLink;
        dressing = new PaperTexts.Dressing(UnaryOperator.identity(), openLink);
        texts = new TextsSection(words, beside, () -> dressing);
        OriginSection origin = new OriginSection(words, written);
        mending = new OwnSection(words, own);
        note = new NoteEditor(words, model::writeNote, openLink);
        sections =
                List.of(
                        new HeadSection(words, actions, beside, narrow, cite),
                        mending,
                        origin,
                        texts,
                        new PaperAbstract(words, () -> dressing),
                        new ChangesSection(words, model::compare),
                        new OtherTexts(words, () -> dressing),
                        new Similar(words, model.similar(), model::showCitations),
                        note,
                        new TagEditor(words, actions),
                        new ReadingHistory(words),
                        new OlderReadings(words, openLink));
        sections.forEach(section -> column.getChildren().add(section.node()));
        empty = new Label(words.of(Text.DETAIL_EMPTY));
        empty.getStyleClass().add("muted");
        page.getChildren().setAll(empty, column);
        page.getStyleClass().add(beside ? "detail-beside" : "detail-content");
        getStyleClass().add("detail");
        setContent(new StackPane(page, layer));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> texts.pressed(event.getTarget()));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.paperProperty().addListener((o, before, paper) -> show(paper));
        onQueue = o -> showOrigin(origin);
        written.queue().revisionProperty().addListener(new WeakInvalidationListener(onQueue));
        onFetching = o -> showMending();
        own.revisionProperty().addListener(new WeakInvalidationListener(onFetching));
        show(model.paperProperty().get());
    }

    private void showMending() {
        if (shown != null) {
            mending.show(shown);
        }
    }

    private void showOrigin(OriginSection origin) {
        if (shown != null) {
            origin.show(shown);
        }
    }

    /**
     * Makes something of the texts' words.
     *
     * @param runs turns the runs of a paragraph into others, some with links of their own
     * @param follow told a clicked link of either kind
     */
    public void dressTexts(UnaryOperator<List<TextRun>> runs, Consumer<String> follow) {
        dressing = new PaperTexts.Dressing(runs, follow);
        showAgain();
    }

    /**
     * Lets the person mark the texts from now on.
     *
     * @param ofPaper the marks of the paper shown
     */
    public void markTexts(
            PaperAnnotations ofPaper, BiConsumer<Annotation, AnnotationCopyForm> copy) {
        NoteNeeds needs = new NoteNeeds(words, openLink, colour -> {}, copy);
        texts.annotate(new DigestAnnotations(ofPaper, needs, layer, this));
        showAgain();
    }

    /** Scrolls to a mark of a text. */
    public void reveal(PlacedAnnotation mark) {
        texts.reveal(mark);
    }

    /** Lets the person write the note of a paper, as soon as that is the one shown. */
    public void startWriting(long paper) {
        note.startWriting(paper);
    }

    /** Lets the person mend a paper of her own, as soon as that is the one shown. */
    public void startMending(long paper) {
        mending.startMending(paper);
    }

    /** Saves what was typed; called on every way out. */
    public void flush() {
        sections.forEach(DetailSection::flush);
    }

    private void showAgain() {
        if (holding) {
            return;
        }
        Paper paper = shown;
        shown = null;
        show(paper);
    }

    /** Shows no paper until it is let go. */
    public void hold() {
        holding = true;
        held = shown;
        page.getChildren().clear();
    }

    /** Shows the paper there is by now. */
    public void letGo() {
        holding = false;
        page.getChildren().setAll(empty, column);
        show(held);
    }

    /** A section stays in the window, so that it can be typed in while others change. */
    private void show(@Nullable Paper paper) {
        if (holding) {
            held = paper;
            return;
        }
        Showing.set(empty, paper == null);
        Showing.set(column, paper != null);
        if (paper == null) {
            flush();
        }
        boolean samePaper = paper != null && shown != null && shown.id() == paper.id();
        if (!samePaper) {
            sections.forEach(DetailSection::leave);
        }
        if (paper != null && !paper.equals(shown)) {
            sections.forEach(section -> section.show(paper));
        }
        shown = paper;
        if (paper != null && !samePaper) {
            setVvalue(0);
        }
    }

    /** 비슷한 논문, and the way to 인용 지도, for each paper anew. */
    private static final class Similar extends BuiltSection {

        private final Messages words;
        private final SimilarSource source;
        private final LongConsumer citations;

        Similar(Messages words, SimilarSource source, LongConsumer citations) {
            super(BETWEEN);
            this.words = words;
            this.source = source;
            this.citations = citations;
        }

        @Override
        List<Long> facts(Paper paper) {
            return List.of(paper.id());
        }

        @Override
        List<Region> build(Paper paper) {
            return List.of(
                    new SimilarPapers(words, source, paper.id()),
                    new CitationsButton(words, citations, paper.id()));
        }
    }
}
