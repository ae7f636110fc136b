package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.model.Quad;
import app.seojae.model.ReadingPlace;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.RenderHouse;
import app.seojae.ui.kit.Background;
import app.seojae.work.Lanes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The viewer in a headless window. */
class PdfViewerTest {

    @TempDir Path folder;

    private final Lanes lanes = new Lanes();
    private final RenderHouse house = new RenderHouse(lanes);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.KOREAN);
    private final List<ReadingPlace> rests = new ArrayList<>();
    private Stage stage;
    private PdfViewer viewer;

    @BeforeAll
    static void startToolkit() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // Another test started it.
        }
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void openWindow() throws Exception {
        fx(
                () -> {
                    viewer =
                            new PdfViewer(
                                    new Background(lanes), house, language, new ViewerChoices());
                    viewer.setOnRest(rests::add);
                    stage = new Stage();
                    stage.setScene(new Scene(viewer, 900, 700));
                    stage.show();
                    return null;
                });
    }

    @AfterEach
    void closeWindow() throws Exception {
        fx(
                () -> {
                    viewer.close();
                    stage.close();
                    return null;
                });
        lanes.close();
    }

    @Test
    void showsPagesAndFollowsTheKeys() throws Exception {
        open(TestPdfs.pages(file(), 12), ReadingPlace.START);
        awaitPicture(0);
        press(KeyCode.PAGE_DOWN);
        assertEquals(2, page());
        press(KeyCode.N);
        assertEquals(3, page());
        press(KeyCode.P);
        assertEquals(2, page());
        press(KeyCode.END);
        assertEquals(12, page());
        press(KeyCode.HOME);
        assertEquals(1, page());
        double top = scrollY();
        press(KeyCode.SPACE);
        assertTrue(scrollY() > top);
        press(KeyCode.SPACE, true, false, false);
        assertEquals(top, scrollY());
        press(KeyCode.LEFT, false, false, true);
        assertEquals(12, page(), "Alt+← goes back to where Home was pressed");
        press(KeyCode.F8);
        awaitPicture(11);
        assertEquals(ReaderLook.Kind.DARK, fx(() -> viewer.choices().lookProperty().get().kind()));
    }

    @Test
    void zoomKeysKeepTheMiddleInPlace() throws Exception {
        open(TestPdfs.pages(file(), 5), new ReadingPlace(3, 0.4, 1, ReadingPlace.Fit.NONE, false));
        press(KeyCode.DIGIT0, false, true, false);
        assertEquals(1, zoom());
        press(KeyCode.EQUALS, false, true, false);
        assertEquals(1.1, zoom());
        assertEquals(3, fx(() -> viewer.place().page()));
        press(KeyCode.MINUS, false, true, false);
        assertEquals(1, zoom());
        press(KeyCode.DIGIT1, false, true, false);
        assertEquals(ReadingPlace.Fit.WIDTH, fx(() -> viewer.place().fit()));
        press(KeyCode.DIGIT2, false, true, false);
        assertEquals(ReadingPlace.Fit.PAGE, fx(() -> viewer.place().fit()));
    }

    @Test
    void theWheelWithCtrlZoomsAtThePointer() throws Exception {
        open(TestPdfs.pages(file(), 5), new ReadingPlace(2, 0.2, 1, ReadingPlace.Fit.NONE, false));
        double above = fx(() -> viewer.lookup(".column-pane").localToScene(0, 0).getY());
        double[] before = fx(() -> onPage(300 - above));
        fx(
                () -> {
                    Node pane = viewer.lookup(".column-pane");
                    ScrollEvent wheel =
                            new ScrollEvent(
                                    ScrollEvent.SCROLL,
                                    400,
                                    300,
                                    400,
                                    300,
                                    false,
                                    true,
                                    false,
                                    false,
                                    false,
                                    false,
                                    0,
                                    120,
                                    0,
                                    120,
                                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                                    0,
                                    ScrollEvent.VerticalTextScrollUnits.NONE,
                                    0,
                                    0,
                                    null);
                    pane.fireEvent(wheel);
                    return null;
                });
        assertEquals(Math.pow(1.1, 3), zoom(), 1e-9);
        double[] after = fx(() -> onPage(300 - above));
        assertEquals(before[0], after[0]);
        assertEquals(before[1], after[1], 0.003);
    }

    @Test
    void scrollingAThousandPagesMakesFewViews() throws Exception {
        open(TestPdfs.pages(file(), 1000), ReadingPlace.START);
        for (int i = 0; i < 400; i++) {
            fx(
                    () -> {
                        viewer.model().scrollBy(0, 2000);
                        viewer.layout();
                        viewer.column().layout();
                        return null;
                    });
        }
        assertTrue(page() > 900, "went " + page());
        int created = fx(() -> viewer.column().created());
        assertTrue(created <= 8, created + " page views");
        assertTrue(house.cache().bytes() <= house.cache().budget());
    }

    @Test
    void restoresAndTellsThePlace() throws Exception {
        ReadingPlace place = new ReadingPlace(7, 0.5, 1.5, ReadingPlace.Fit.NONE, false);
        open(TestPdfs.pages(file(), 12), place);
        awaitPicture(6);
        fx(
                () -> {
                    viewer.suspend();
                    return null;
                });
        assertEquals(0, house.cache().bytes());
        ReadingPlace told = fx(() -> rests.getLast());
        assertEquals(7, told.page());
        assertEquals(0.5, told.offset(), 0.01);
        assertEquals(1.5, told.zoom());
        assertFalse(told.sideBar());
        fx(
                () -> {
                    viewer.resume();
                    return null;
                });
        awaitPicture(6);
        assertEquals(7, fx(() -> viewer.place().page()));
    }

    @Test
    void asksForThePasswordInsideTheView() throws Exception {
        Path locked = TestPdfs.locked(file(), "열려라");
        fx(
                () -> {
                    viewer.open(locked, ReadingPlace.START);
                    return null;
                });
        await(() -> viewer.stateProperty().get() == DocumentState.LOCKED);
        type("wrong");
        await(() -> viewer.lookup(".password-field") != null && field().getText().isEmpty());
        type("열려라");
        await(() -> viewer.stateProperty().get() == DocumentState.READY);
        awaitPicture(0);
    }

    @Test
    void saysWhatAFileIsThatCannotBeShown() throws Exception {
        Path page = TestPdfs.text(file(), "<html>Sorry</html>");
        fx(
                () -> {
                    viewer.open(page, ReadingPlace.START);
                    return null;
                });
        await(() -> viewer.stateProperty().get() == DocumentState.FAILED);
        assertTrue(fx(() -> words(viewer)).stream().anyMatch(text -> text.contains("웹 페이지")));
        fx(
                () -> {
                    language.set(Language.ENGLISH);
                    return null;
                });
        assertTrue(fx(() -> words(viewer)).stream().anyMatch(text -> text.contains("web page")));
    }

    @Test
    void aPageThatFailsSaysSoAndTheOthersShow() throws Exception {
        Path file =
                TestPdfs.byHand(
                        file(),
                        "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
                        "<< /Type /Page /MediaBox [0 0 300 100] >>",
                        "<< /Type /Template >>");
        open(file, ReadingPlace.START);
        awaitPicture(0);
        await(() -> viewer.column().view(1) != null);
        assertTrue(fx(() -> words(viewer.column())).stream().anyMatch(t -> t.startsWith("2쪽")));
        assertNull(fx(() -> viewer.column().view(1).picture()));
    }

    @Test
    void overlaysLieOverThePageInItsOwnCoordinates() throws Exception {
        open(TestPdfs.pages(file(), 2), ReadingPlace.START);
        fx(
                () -> {
                    viewer.addOverlay(
                            page ->
                                    page == 1
                                            ? List.of(
                                                    new OverlayItem(
                                                            "hit",
                                                            List.of(Quad.of(0, 692, 100, 792))))
                                            : List.of());
                    return null;
                });
        awaitPicture(0);
        fx(
                () -> {
                    viewer.column().layout();
                    PageView view = viewer.column().view(0);
                    Node path = view.overlay().getChildren().getFirst();
                    var bounds = path.getBoundsInParent();
                    double zoom = viewer.model().zoomProperty().get();
                    assertTrue(path instanceof javafx.scene.shape.Path);
                    assertEquals(0, bounds.getMinY(), 2);
                    assertEquals(100 * zoom, bounds.getWidth(), 3);
                    return null;
                });
    }

    @Test
    void everyControlHasAName() throws Exception {
        open(TestPdfs.loopingOutline(file()), ReadingPlace.START);
        awaitPicture(0);
        List<String> nameless =
                fx(
                        () ->
                                all(viewer).stream()
                                        .filter(node -> node instanceof Control)
                                        .filter(Node::isFocusTraversable)
                                        .filter(
                                                node ->
                                                        node.getAccessibleText() == null
                                                                && !(node
                                                                                instanceof
                                                                                javafx.scene.control
                                                                                                .Labeled
                                                                                        labeled
                                                                        && labeled.getText() != null
                                                                        && !labeled.getText()
                                                                                .isEmpty()))
                                        .map(Node::toString)
                                        .toList());
        assertEquals(List.of(), nameless);
    }

    @Test
    void thePageFieldJumps() throws Exception {
        open(TestPdfs.pages(file(), 12), ReadingPlace.START);
        press(KeyCode.G);
        fx(
                () -> {
                    PageField field = (PageField) viewer.lookup(".page-field");
                    assertTrue(field.isFocused());
                    field.setText("9");
                    field.fireEvent(new javafx.event.ActionEvent());
                    assertFalse(field.isFocused());
                    return null;
                });
        assertEquals(9, page());
        WritableImage picture = fx(() -> viewer.getScene().snapshot(null));
        assertNotNull(picture);
    }

    private Path file() {
        return folder.resolve("x.pdf");
    }

    private void open(Path file, ReadingPlace place) throws Exception {
        fx(
                () -> {
                    viewer.open(file, place);
                    return null;
                });
        await(() -> viewer.stateProperty().get() == DocumentState.READY);
        fx(
                () -> {
                    viewer.applyCss();
                    viewer.layout();
                    viewer.focusPages();
                    return null;
                });
    }

    private void awaitPicture(int page) throws Exception {
        await(
                () -> {
                    PageView view = viewer.column().view(page);
                    return view != null && view.picture() != null;
                });
    }

    private int page() throws Exception {
        return fx(() -> viewer.model().pageProperty().get());
    }

    private double zoom() throws Exception {
        return fx(() -> viewer.model().zoomProperty().get());
    }

    private double scrollY() throws Exception {
        return fx(() -> viewer.model().scroll().y());
    }

    /** The page at a height of the view, and how far down that page. */
    private double[] onPage(double viewY) {
        ColumnLayout layout = viewer.model().layout();
        double y = viewer.model().scroll().y() + viewY;
        int page = layout.pageAt(y);
        return new double[] {page, (y - layout.top(page)) / layout.height(page)};
    }

    private PasswordField field() {
        return (PasswordField) viewer.lookup(".password-field");
    }

    private void type(String password) throws Exception {
        fx(
                () -> {
                    field().setText(password);
                    all(viewer).stream()
                            .filter(node -> node instanceof Button b && "열기".equals(b.getText()))
                            .map(Button.class::cast)
                            .findFirst()
                            .orElseThrow()
                            .fire();
                    return null;
                });
    }

    private void press(KeyCode code) throws Exception {
        press(code, false, false, false);
    }

    /** As a Korean keyboard sends it: the key's code, but another character. */
    private void press(KeyCode code, boolean shift, boolean ctrl, boolean alt) throws Exception {
        fx(
                () -> {
                    Node focus = viewer.lookup(".column-pane");
                    focus.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "ㅜ", "ㅜ", code, shift, ctrl, alt, false));
                    focus.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_RELEASED,
                                    "ㅜ",
                                    "ㅜ",
                                    code,
                                    shift,
                                    ctrl,
                                    alt,
                                    false));
                    return null;
                });
    }

    private static List<String> words(Parent parent) {
        return all(parent).stream()
                .filter(node -> node instanceof Label)
                .map(node -> String.valueOf(((Label) node).getText()))
                .toList();
    }

    private static List<Node> all(Parent parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            nodes.add(node);
            if (node instanceof Parent inner) {
                nodes.addAll(all(inner));
            }
        }
        return nodes;
    }

    /** Waits for something to be true on the FX thread, looking again after each pulse's work. */
    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!fx(condition)) {
            assertTrue(System.nanoTime() < deadline, "it never became true");
            Thread.onSpinWait();
        }
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(30, TimeUnit.SECONDS);
    }
}
