package app.seojae.ui.reader;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.ReaderSplit;
import app.seojae.ui.annotate.AnnotationInteraction;
import app.seojae.ui.annotate.page.AnnotationNeeds;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.reading.text.ReadingNeeds;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.ui.viewer.model.PaperLook;
import app.seojae.ui.viewer.model.ViewerChoices;
import app.seojae.ui.window.WindowNeeds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/** The view on a paper, and a second one beside or below it where the person wants two. */
public final class SplitReader extends SplitPane {

    private static final String HALF = "reader-half";
    private static final PseudoClass ACTING = PseudoClass.getPseudoClass("acting");

    private final WindowNeeds needs;
    private final ViewerChoices choices;
    private final ReadingNeeds readingNeeds;
    private final AnnotationNeeds annotateNeeds;
    private final Map<Long, PaperAnnotations> annotations = new HashMap<>();
    private final PaperViewState memory;
    private final Map<Long, PaperLook> looks = new HashMap<>();
    private final SplitRatio share = new SplitRatio(this, this::keep);
    private final ReaderPane first;
    private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper();
    private @Nullable ReaderPane second;
    private PdfViewer acting;
    private boolean closed;

    SplitReader(
            long paper,
            WindowNeeds needs,
            ViewerChoices choices,
            ReadingNeeds readingNeeds,
            AnnotationNeeds annotateNeeds) {
        this.annotateNeeds = annotateNeeds;
        this.needs = needs;
        this.choices = choices;
        this.readingNeeds = readingNeeds;
        memory = new PaperViewState(needs);
        getStyleClass().add("reader-halves");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::followFocus);
        first = half(paper, false);
        acting = first.viewer();
        getItems().setAll(first.node());
        first.open();
        memory.split(paper, this::restore);
    }

    /** Shows again what stood beside the paper; the keys stay where they are. */
    private void restore(ReaderSplit split) {
        if (second == null && !closed) {
            PdfViewer before = acting;
            Orientation way = split.below() ? Orientation.VERTICAL : Orientation.HORIZONTAL;
            show(split.paper(), way, split.share());
            act(before);
        }
    }

    private ReaderPane half(long paper, boolean beside) {
        ReaderPane half =
                new ReaderPane(
                        paper,
                        beside,
                        needs,
                        choices,
                        look(paper),
                        readingNeeds,
                        annotations(paper),
                        annotateNeeds);
        PdfViewer viewer = half.viewer();
        viewer.setMinSize(0, 0);
        half.node().setMinSize(0, 0);
        viewer.setOnSplit(() -> toggle(Orientation.HORIZONTAL));
        viewer.model().arrangement().presentingProperty().subscribe(on -> present(half, on));
        return half;
    }

    /** The same for two views on one paper. */
    private PaperLook look(long paper) {
        return looks.computeIfAbsent(paper, id -> memory.look(id, new PaperLook(choices)));
    }

    /** What is marked in a paper, one for all views on it. */
    public PaperAnnotations annotations(long paper) {
        return annotations.computeIfAbsent(
                paper,
                id -> {
                    PaperAnnotations made =
                            new PaperAnnotations(needs.library(), needs.background());
                    made.show(id, TextVersion.unread());
                    return made;
                });
    }

    /** What is done to the marks in this tab's own view. */
    public AnnotationInteraction annotating() {
        return first.annotating();
    }

    /** Saves what was typed at the marks. */
    void flush() {
        halves().forEach(half -> half.annotating().flush());
    }

    /** Whichever view the keyboard came to last is the one to act on. */
    private void followFocus(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof PdfViewer viewer && views().contains(viewer)) {
                act(viewer);
            }
        }
    }

    private void act(PdfViewer viewer) {
        acting = viewer;
        views().forEach(view -> view.pseudoClassStateChanged(ACTING, view == viewer));
    }

    /** The view on the paper of this tab, always there. */
    public PdfViewer first() {
        return first.viewer();
    }

    /** The second view, while there is one. */
    @Nullable
    public PdfViewer second() {
        return second == null ? null : second.viewer();
    }

    /** Does something once the paper of this tab has its first page, or will have none. */
    void whenSettled(Runnable task) {
        first.whenSettled(task);
    }

    /** The view the keys go to. */
    PdfViewer acting() {
        return acting;
    }

    /** Whether one of the views shows nothing but one page a screen. */
    ReadOnlyBooleanProperty presentingProperty() {
        return presenting.getReadOnlyProperty();
    }

    /** Shows the same paper twice, or once again; another way of standing only turns them. */
    void toggle(Orientation way) {
        if (second == null) {
            openBeside(first.paper(), way);
        } else if (getOrientation() != way) {
            setOrientation(way);
            keep();
        } else {
            closeSecond();
            keep();
        }
    }

    /** Keeps what stands beside the paper, for the next time it is opened. */
    private void keep() {
        ReaderPane half = second;
        memory.keepSplit(
                first.paper(),
                half == null
                        ? null
                        : new ReaderSplit(
                                half.paper(),
                                getOrientation() == Orientation.VERTICAL,
                                share.chosen()));
    }

    /** Shows a paper in the second half, and gives the keys to it. */
    public void openBeside(long paper, Orientation way) {
        show(paper, way, null);
        keep();
    }

    private void show(long paper, Orientation way, @Nullable Double kept) {
        closeSecond();
        ReaderPane half = half(paper, true);
        second = half;
        setOrientation(way);
        getItems().setAll(first.node(), half.node());
        share.between(first.viewer(), half.viewer(), kept);
        views().forEach(view -> view.getStyleClass().add(HALF));
        act(half.viewer());
        half.viewer()
                .stateProperty()
                .subscribe(
                        state -> {
                            if (state == DocumentState.READY && acting == half.viewer()) {
                                acting.focusPages();
                            }
                        });
        half.open();
    }

    private void closeSecond() {
        ReaderPane half = second;
        if (half != null) {
            second = null;
            half.close();
            share.end();
            getItems().setAll(first.node());
            first.viewer().getStyleClass().remove(HALF);
            act(first.viewer());
            acting.focusPages();
        }
    }

    /** A presentation has the whole room. */
    private void present(ReaderPane half, boolean on) {
        if (on) {
            getItems().setAll(half.node());
        } else if (presenting.get()) {
            getItems().setAll(halves().stream().map(ReaderPane::node).toList());
        }
        presenting.set(on);
    }

    void hide() {
        views().forEach(view -> view.life().hide());
    }

    void resume() {
        views().forEach(view -> view.life().resume());
        acting.focusPages();
    }

    void close() {
        closed = true;
        halves().forEach(ReaderPane::close);
    }

    /** What is done with the words of this tab's paper. */
    public TextInteraction reading() {
        return first.reading();
    }

    /** Looks for words in the paper of this tab. */
    void find(String words) {
        first.reading().find(words);
    }

    /** Shows words on a page of the paper of this tab. */
    void find(PageIndex page, String words) {
        first.reading().find(page, words);
    }

    private List<PdfViewer> views() {
        return halves().stream().map(ReaderPane::viewer).toList();
    }

    private List<ReaderPane> halves() {
        return second == null ? List.of(first) : List.of(first, second);
    }
}
