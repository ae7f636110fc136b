package app.seojae.ui.annotate;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.pdf.TypedPages;
import app.seojae.ui.annotate.page.AnnotationNeeds;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestMemory;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.reading.OpenReader;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.session.ChangeInbox;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.work.Lane;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** A paper of two pages of two columns, open for annotating in a headless window. */
final class AnnotatingRig implements AutoCloseable {

    private static final String DIGEST =
            """
            ### A paper to annotate

            **요약**: 요약입니다.
            **쉬운설명**: 쉽습니다.
            **관련분야**: 비전
            **추천수**: 3
            **PDF 다운로드 링크**: [PDF](https://arxiv.org/pdf/2401.00001)
            """;

    final TestWindow window = new TestWindow();
    final Library library;
    final TestMemory memory = new TestMemory();
    final long paper;
    final Path file;
    PdfViewer viewer;
    TextInteraction reading;
    PaperAnnotations marks;
    AnnotationToolState pens;
    AnnotationInteraction annotating;

    AnnotatingRig(Path folder) throws Exception {
        this(folder, typed(folder.resolve("paper.pdf")));
    }

    AnnotatingRig(Path folder, Path pdf) throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        library.importer().importText("2026-11-20.md", DIGEST.getBytes(StandardCharsets.UTF_8));
        paper = library.browse().find(Query.ALL).head().getFirst().id();
        Transfers transfers = TestLibraries.offline(library, folder.resolve("state"));
        file = pdf;
        window.show(
                1250,
                900,
                () -> {
                    build(transfers);
                    Notices notices = notices();
                    annotating =
                            new AnnotationInteraction(
                                    paper,
                                    viewer,
                                    reading,
                                    marks,
                                    new AnnotationNeeds(
                                            library,
                                            window.background,
                                            new Messages(Language.KOREAN),
                                            notices,
                                            pens,
                                            address -> {},
                                            (mark, form) -> {}));
                    return new StackPane(annotating.node(), notices.pane());
                });
        open();
    }

    private Notices notices() {
        return new Notices(new Messages(Language.KOREAN));
    }

    private void build(Transfers transfers) {
        pens = new AnnotationToolState(memory);
        marks = new PaperAnnotations(library, window.background);
        library.changes().listen(new ChangeInbox(window.background, marks::changed));
        OpenReader made = OpenReader.in(window, library, transfers, address -> {}, () -> false);
        viewer = made.viewer();
        reading = made.reading();
    }

    void open() throws Exception {
        Fx.run(
                () ->
                        viewer.life()
                                .open(
                                        file,
                                        new ReadingPlace(
                                                PageIndex.ofNumber(1),
                                                0,
                                                1,
                                                ReadingPlace.Fit.WIDTH,
                                                false)));
        Fx.await("the document", () -> viewer.stateProperty().get() == DocumentState.READY);
        Fx.await("the first page", () -> !viewer.column().visiblePages().isEmpty());
        Fx.await("which text it is", () -> marks.version().isKnown());
        window.layout();
        Fx.run(viewer::focusPages);
    }

    private static Path typed(Path file) {
        TypedPages pages = new TypedPages();
        for (int page = 1; page <= 2; page++) {
            pages.page();
            for (int line = 0; line < 10; line++) {
                double y = 700 - 14 * line;
                pages.line(
                        60, y, 10, "Left column of page " + page + " has line " + line + " here");
                pages.line(
                        320, y, 10, "right column of page " + page + " has line " + line + " too");
            }
        }
        return pages.save(file);
    }

    /** Does with the mouse over a place of a page what the toolkit tells of a real one. */
    void mouse(EventType<MouseEvent> type, MouseButton button, int page, double x, double y)
            throws Exception {
        Fx.run(() -> mouseNow(type, button, page, x, y));
    }

    private void mouseNow(
            EventType<MouseEvent> type, MouseButton button, int page, double x, double y) {
        TestWindow.mouse(
                viewer.lookup(".page-column"),
                type,
                button,
                viewer.localToScene(viewer.whereIs(PageIndex.ofNumber(page), new PdfPoint(x, y))),
                1,
                Held.NOTHING);
    }

    void click(int page, double x, double y) throws Exception {
        mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, page, x, y);
        mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, page, x, y);
        settle();
    }

    /**
     * Drags from the first of some places over the others, between two frames: a mouse that is held
     * outside the pages' view scrolls them at each.
     */
    void drag(MouseButton button, int page, double... places) throws Exception {
        int last = places.length - 2;
        Fx.run(
                () -> {
                    mouseNow(MouseEvent.MOUSE_PRESSED, button, page, places[0], places[1]);
                    for (int i = 2; i <= last; i += 2) {
                        mouseNow(MouseEvent.MOUSE_DRAGGED, button, page, places[i], places[i + 1]);
                    }
                    mouseNow(
                            MouseEvent.MOUSE_RELEASED,
                            button,
                            page,
                            places[last],
                            places[last + 1]);
                });
        settle();
    }

    void drag(int page, double... places) throws Exception {
        drag(MouseButton.PRIMARY, page, places);
    }

    /** Selects the words between two places and waits until they are. */
    void select(int page, double... places) throws Exception {
        Object before = reading.selectedProperty().get();
        drag(page, places);
        Fx.await(
                "a new selection",
                () -> {
                    Object now = reading.selectedProperty().get();
                    return now != null && now != before;
                });
        window.layout();
    }

    void press(KeyCode code, Held held) throws Exception {
        Fx.run(() -> pressNow(code, held));
        settle();
    }

    /** Presses a key and waits for nothing; on the FX thread. */
    void pressNow(KeyCode code, Held held) {
        Node focus = window.stage.getScene().getFocusOwner();
        TestWindow.key(focus == null ? viewer : focus, KeyEvent.KEY_PRESSED, code, "", held);
    }

    void press(KeyCode code) throws Exception {
        press(code, Held.NOTHING);
    }

    /** Lets what is under way be done: texts read, changes written, marks asked for again. */
    void settle() throws Exception {
        window.settle(Lane.TEXT, Lane.WHOLE_TEXT, Lane.WRITE, Lane.READ);
    }

    /** What the library has on disk. */
    List<Annotation> kept() throws Exception {
        settle();
        return library.annotations().ofPaper(paper, marks.version()).stream()
                .map(PlacedAnnotation::annotation)
                .toList();
    }

    Annotation only() throws Exception {
        List<Annotation> all = kept();
        if (all.size() != 1) {
            throw new AssertionError("one mark wanted, there are " + all);
        }
        return all.getFirst();
    }

    boolean isShown(String styleClass) throws Exception {
        return !window.all(styleClass).isEmpty();
    }

    /** The button that says something to who cannot see it. */
    ButtonBase button(String words) throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(window.root(), ButtonBase.class).stream()
                                .filter(button -> words.equals(button.getAccessibleText()))
                                .reduce((first, second) -> second)
                                .orElseThrow(() -> new AssertionError("no button " + words)));
    }

    void fire(String words) throws Exception {
        ButtonBase button = button(words);
        Fx.run(button::fire);
        settle();
    }

    TextArea comment() throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(window.root(), TextArea.class).stream()
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no comment field")));
    }

    /** The overlay paths of a style class that are on screen. */
    List<Node> drawn(String styleClass) throws Exception {
        window.layout();
        return new ArrayList<>(Fx.ask(() -> viewer.lookupAll("." + styleClass)));
    }

    Point2D middle(Node node) throws Exception {
        return Fx.ask(
                () -> {
                    var bounds = node.localToScene(node.getBoundsInLocal());
                    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
                });
    }

    /** In Helvetica of 10 points. */
    static double width(String text) throws Exception {
        return new org.apache.pdfbox.pdmodel.font.PDType1Font(
                                org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA)
                        .getStringWidth(text)
                / 100;
    }

    Parent root() {
        return window.root();
    }

    @Override
    public void close() throws Exception {
        Fx.run(
                () -> {
                    annotating.flush();
                    viewer.life().close();
                });
        settle();
        window.close();
        library.close();
    }
}
