package app.seojae.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.Transfers;
import app.seojae.model.ReadingPlace;
import app.seojae.pdf.PdfPoint;
import app.seojae.pdf.TypedPages;
import app.seojae.pdf.render.RenderHouse;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Notices;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.kit.Words;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.viewer.DocumentState;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.ViewerChoices;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a PDF in a headless window: selected, found, followed, explained. */
class ReadingTest {

    private static final String DIGEST =
            """
            ### A cited paper with a long title

            **요약**: 잔차 학습(residual learning)으로 훈련합니다.
            **쉬운설명**: 차이만 배웁니다.
            **관련분야**: 비전
            **추천수**: 3
            **PDF 다운로드 링크**: [PDF](https://arxiv.org/pdf/2401.00001)
            """;

    @TempDir Path folder;

    private final Lanes lanes = new Lanes();
    private final List<String> opened = new ArrayList<>();
    private Library library;
    private Stage stage;
    private PdfViewer viewer;
    private Reading reading;
    private boolean terms = true;

    @BeforeEach
    void openPaper() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
        library.importer().importText("2026-11-20.md", DIGEST.getBytes(StandardCharsets.UTF_8));
        Transfers transfers = TestLibraries.offline(library, folder.resolve("state"));
        Background background = new Background(lanes);
        Words words = new Words(Language.KOREAN);
        Path file = paper();
        Fx.start();
        Fx.run(
                () -> {
                    viewer =
                            new PdfViewer(
                                    background,
                                    new RenderHouse(lanes),
                                    new ReadOnlyObjectWrapper<>(Language.KOREAN),
                                    new ViewerChoices());
                    PaperActions actions =
                            new PaperActions(
                                    library,
                                    transfers.downloads(),
                                    background,
                                    new Session(),
                                    new Notices(words),
                                    words);
                    reading =
                            new Reading(
                                    viewer,
                                    new ReadingNeeds(
                                            library,
                                            background,
                                            words,
                                            actions,
                                            opened::add,
                                            () -> terms));
                    stage = new Stage();
                    Scene scene = new Scene((Parent) reading.node(), 950, 900);
                    Theme.LIGHT.apply(scene);
                    stage.setScene(scene);
                    stage.show();
                    viewer.open(file, new ReadingPlace(1, 0, 1, ReadingPlace.Fit.WIDTH, false));
                });
        Fx.await("the document", () -> viewer.stateProperty().get() == DocumentState.READY);
        Fx.await("the first page", () -> !viewer.visiblePages().isEmpty());
    }

    /** A page of text with links and a page of references, both long enough to scroll. */
    private Path paper() {
        return new TypedPages()
                .page()
                .body(700, "Deep networks use residual learning as in [1], and the hyphen-")
                .body(
                        688,
                        "ated word stands at the end of a line. See https://example.org/code too.")
                .body(676, "A third line says café and CAFE once more.")
                .link(72, 640, 140, 652, 2, 72, 690)
                .body(642, "a linked word")
                .web(72, 600, 140, 612, "https://example.org/page")
                .body(602, "a web link")
                .page()
                .bold(72, 720, 12, "References")
                .body(680, "[1] Ann Author. A cited paper with a long title. In Venue, 2024.")
                .body(660, "[2] Bob Other. Nothing we have. 2023.")
                .body(640, "[3] Carl Third. Nothing we have either. 2022.")
                .save(folder.resolve("paper.pdf"));
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(
                () -> {
                    viewer.close();
                    stage.close();
                });
        lanes.close();
        library.close();
    }

    private void mouse(
            EventType<MouseEvent> type, int page, double x, double y, int clicks, boolean shift)
            throws Exception {
        Fx.run(() -> fire(type, page, x, y, clicks, shift));
    }

    /** Does with the mouse over a place of a page what the toolkit tells of a real one. */
    private Node fire(
            EventType<MouseEvent> type, int page, double x, double y, int clicks, boolean shift) {
        Node column = viewer.lookup(".page-column");
        Point2D scene = viewer.localToScene(viewer.whereIs(page, new PdfPoint(x, y)));
        boolean moved = type == MouseEvent.MOUSE_MOVED;
        column.fireEvent(
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        moved ? MouseButton.NONE : MouseButton.PRIMARY,
                        clicks,
                        shift,
                        false,
                        false,
                        false,
                        !moved,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(column, scene.getX(), scene.getY())));
        return column;
    }

    private void click(int page, double x, double y, int clicks, boolean shift) throws Exception {
        mouse(MouseEvent.MOUSE_PRESSED, page, x, y, clicks, shift);
        mouse(MouseEvent.MOUSE_RELEASED, page, x, y, clicks, shift);
    }

    private void hover(int page, double x, double y) throws Exception {
        mouse(MouseEvent.MOUSE_MOVED, page, x - 1, y, 0, false);
        mouse(MouseEvent.MOUSE_MOVED, page, x, y, 0, false);
    }

    private void press(KeyCode code, boolean shift, boolean control) throws Exception {
        Fx.run(
                () -> {
                    Node focus = stage.getScene().getFocusOwner();
                    Node target = viewer.isHover() || focus == null ? viewer : focus;
                    target.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    KeyEvent.CHAR_UNDEFINED,
                                    "",
                                    code,
                                    shift,
                                    control,
                                    false,
                                    false));
                });
    }

    /** What a copy puts on the clipboard, once there is a selection to copy. */
    private String copied(boolean keepLines) throws Exception {
        Fx.run(
                () -> {
                    ClipboardContent nothing = new ClipboardContent();
                    nothing.putString("");
                    Clipboard.getSystemClipboard().setContent(nothing);
                });
        String[] text = {""};
        Fx.await(
                "something copied",
                () -> {
                    viewer.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    KeyEvent.CHAR_UNDEFINED,
                                    "",
                                    KeyCode.C,
                                    keepLines,
                                    true,
                                    false,
                                    false));
                    text[0] = Clipboard.getSystemClipboard().getString();
                    return text[0] != null && !text[0].isEmpty();
                });
        return text[0];
    }

    private boolean shows(String words) {
        return Fx.visible((Parent) reading.node(), Labeled.class).stream()
                .anyMatch(label -> String.valueOf(label.getText()).contains(words));
    }

    private boolean isFloating() {
        return Fx.visible((Parent) reading.node()).stream()
                .anyMatch(node -> node.getStyleClass().contains("floating"));
    }

    @Test
    void draggingSelectsAndCopyJoinsTheHyphen() throws Exception {
        mouse(MouseEvent.MOUSE_PRESSED, 1, 72.5, 702, 1, false);
        mouse(MouseEvent.MOUSE_DRAGGED, 1, 200, 695, 1, false);
        mouse(MouseEvent.MOUSE_DRAGGED, 1, 500, 690, 1, false);
        mouse(MouseEvent.MOUSE_RELEASED, 1, 500, 690, 1, false);
        String text = copied(false);
        assertTrue(text.startsWith("Deep networks use residual learning as in [1]"), text);
        assertTrue(text.contains("the hyphenated word stands"), text);
        assertTrue(copied(true).contains("hyphen-\nated"), "lines kept");
    }

    @Test
    void aDoubleClickTakesTheWordATripleTheLine() throws Exception {
        click(1, 180, 679, 2, false);
        assertFalse(copied(false).contains(" "));
        click(1, 180, 679, 3, false);
        assertEquals("A third line says café and CAFE once more.", copied(false));
        press(KeyCode.ESCAPE, false, false);
        click(1, 74, 702, 2, false);
        assertEquals("Deep", copied(false));
        click(1, 300, 679, 1, true);
        assertTrue(copied(false).startsWith("Deep networks"), "Shift extends");
    }

    @Test
    void everythingIsSelectedOverAllPages() throws Exception {
        press(KeyCode.A, false, true);
        Fx.await("the last page", () -> copiedNow().contains("[3] Carl Third"));
        assertTrue(copied(false).startsWith("Deep networks"));
    }

    private String copiedNow() {
        viewer.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        KeyEvent.CHAR_UNDEFINED,
                        "",
                        KeyCode.C,
                        false,
                        true,
                        false,
                        false));
        return String.valueOf(Clipboard.getSystemClipboard().getString());
    }

    @Test
    void typingFindsAndListsEveryPlace() throws Exception {
        press(KeyCode.F, false, true);
        Fx.run(
                () -> {
                    TextField field = (TextField) viewer.lookup(".find-bar .text-field");
                    assertTrue(field.isFocused());
                    field.setText("nothing we have");
                });
        Fx.await("both hits", () -> shows("1 / 2"));
        assertEquals(2, Fx.ask(() -> viewer.model().pageProperty().get()), "went there");
        press(KeyCode.F3, false, false);
        Fx.await("the second", () -> shows("2 / 2"));
        press(KeyCode.F3, true, false);
        Fx.await("the first again", () -> shows("1 / 2"));
        Fx.run(() -> ((TextField) viewer.lookup(".find-bar .text-field")).setText("café"));
        Fx.await("with and without accents", () -> shows("/ 2"));
        Fx.run(() -> ((TextField) viewer.lookup(".find-bar .text-field")).setText("hyphenated"));
        Fx.await("over the line's end", () -> shows("1 / 1"));
        Fx.run(() -> ((TextField) viewer.lookup(".find-bar .text-field")).setText("not there"));
        Fx.await("a plain answer", () -> shows("찾은 곳이 없습니다"));
        press(KeyCode.ESCAPE, false, false);
        Fx.await("the bar gone", () -> viewer.lookup(".find-bar") == null);
    }

    @Test
    void aClaimOfTheDigestListsItsPlaces() throws Exception {
        Fx.run(() -> reading.find("Nothing"));
        Fx.await(
                "the list",
                () ->
                        viewer.lookup(".find-list .list-view") instanceof ListView<?> list
                                && list.getItems().size() == 2);
    }

    @Test
    void aLinkShowsItsTargetAndFollowsAClick() throws Exception {
        hover(1, 100, 645);
        Fx.await("the text of the page read", () -> hoverAgain(100, 645));
        Fx.await("the pop-up", this::isFloating);
        Fx.await("its picture", () -> shows("2쪽"));
        click(1, 100, 645, 1, false);
        Fx.await("the jump", () -> viewer.model().pageProperty().get() == 2);
        assertFalse(Fx.ask(this::isFloating));
        Fx.run(() -> viewer.model().moves().goBack());
        assertEquals(1, Fx.ask(() -> viewer.model().pageProperty().get()));
    }

    private boolean hoverAgain(double x, double y) {
        return fire(MouseEvent.MOUSE_MOVED, 1, x, y, 0, false).getCursor() == Cursor.HAND;
    }

    @Test
    void theWebIsShownBeforeItIsOpened() throws Exception {
        Fx.await("the link known", () -> hoverAgain(100, 605));
        click(1, 100, 605, 1, false);
        Fx.await("the address", () -> shows("https://example.org/page"));
        assertEquals(List.of(), opened);
        click(1, 100, 605, 1, false);
        Fx.await("the browser", () -> opened.equals(List.of("https://example.org/page")));
    }

    @Test
    void aCitedPaperOfTheLibraryShowsItsSummary() throws Exception {
        // "[1]" has no link of the file: the words make it once the references were read.
        double x = 72 + width("Deep networks use residual learning as in [");
        Fx.await("the mention known", () -> hoverAgain(x + 2, 703));
        Fx.await("the card", () -> shows("내 서재에 있음"));
        assertTrue(Fx.ask(() -> shows("참고 문헌 1")));
        press(KeyCode.ESCAPE, false, false);
        Fx.await("the pop-up gone", () -> !isFloating());
    }

    @Test
    void anEnglishTermShowsTheKoreanOne() throws Exception {
        CountDownLatch gathered = new CountDownLatch(1);
        lanes.run(Lane.READ, gathered::countDown);
        gathered.await();
        Fx.await("the text of the page", () -> hoverAgain(100, 645));
        Fx.run(() -> hoverAgain(72 + width("Deep networks use resi"), 703));
        Fx.await("the term", () -> shows("잔차 학습"));
        assertTrue(Fx.ask(() -> shows("residual learning")));
    }

    @Test
    void termsCanBeSwitchedOff() throws Exception {
        terms = false;
        double x = 72 + width("Deep networks use resi");
        Fx.run(() -> hoverAgain(x, 703));
        Fx.await("the linked mention", () -> hoverAgain(100, 645));
        Fx.await("a pop-up of the link alone", this::isFloating);
        assertFalse(Fx.ask(() -> shows("잔차 학습")));
    }

    /** In Helvetica of 10 points. */
    private static double width(String text) throws Exception {
        return new org.apache.pdfbox.pdmodel.font.PDType1Font(
                                org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA)
                        .getStringWidth(text)
                / 100;
    }

    @Test
    void everyControlOfTheFindBarHasAName() throws Exception {
        press(KeyCode.F, false, true);
        Fx.run(
                () -> {
                    Parent bar = (Parent) viewer.lookup(".find-bar");
                    for (Node node : Fx.visible(bar)) {
                        if (node instanceof Labeled && !(node instanceof Label)) {
                            assertFalse(
                                    String.valueOf(node.getAccessibleText()).isBlank(),
                                    node.toString());
                        }
                    }
                });
    }
}
