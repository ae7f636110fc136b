package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.list.ListModel;
import java.nio.file.Path;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mark in 요약 has a note like one in the PDF: typed, saved by itself, changed, copied. */
class DigestCommentTest {

    private static final String POP_UP = "mark-note-pop-up";

    @TempDir Path folder;

    private Rig rig;
    private Library library;
    private long paper;
    private String words;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 6);
        MarkedSummary mark = MarkedSummary.in(library);
        paper = mark.paper();
        words = mark.words();
        rig = new Rig(library, folder.resolve("state"), 1366, 768);
        Fx.run(() -> rig.window.list().shapeProperty().set(ListModel.Shape.LIST));
        Fx.run(() -> rig.window.session().select(paper));
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private Annotation kept() throws Exception {
        rig.settle();
        return library.annotations().ofPaper(paper, TextVersion.unread()).getFirst().annotation();
    }

    private boolean isOpen() throws Exception {
        return !rig.all(POP_UP).isEmpty();
    }

    private void mouse(EventType<MouseEvent> type, Node at, double x, double y) {
        Point2D scene = at.localToScene(x, y);
        TestWindow.mouse(at, type, MouseButton.PRIMARY, scene, 1, Held.NOTHING);
    }

    private void click(Node at, double x, double y) throws Exception {
        Fx.run(
                () -> {
                    mouse(MouseEvent.MOUSE_PRESSED, at, x, y);
                    mouse(MouseEvent.MOUSE_RELEASED, at, x, y);
                    mouse(MouseEvent.MOUSE_CLICKED, at, x, y);
                });
        rig.settle();
    }

    /** Clicks into the marked words of the page. */
    private void clickMark() throws Exception {
        Prose prose =
                Fx.ask(
                        () ->
                                Fx.visible(rig.window, Prose.class).stream()
                                        .filter(one -> one.text().startsWith(words))
                                        .filter(one -> within(one, "detail"))
                                        .findFirst()
                                        .orElseThrow());
        Rectangle2D box = Fx.ask(() -> prose.boxes(0, 1).getFirst());
        click(prose, box.getMinX() + 3, box.getMinY() + 8);
    }

    private static boolean within(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private void type(String text) throws Exception {
        TextArea area = (TextArea) rig.all(POP_UP).getFirst().lookup(".text-area");
        Fx.run(
                () -> {
                    area.requestFocus();
                    area.replaceSelection(text);
                });
    }

    private void fire(String name) throws Exception {
        Parent popUp = (Parent) rig.all(POP_UP).getFirst();
        Fx.run(
                () ->
                        Fx.visible(popUp, ButtonBase.class).stream()
                                .filter(one -> name.equals(one.getAccessibleText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        rig.settle();
    }

    @Test
    void aClickOpensTheNoteInSightAndTypingIsSavedAtAPause() throws Exception {
        clickMark();
        assertTrue(isOpen());
        Node popUp = rig.all(POP_UP).getFirst();
        Bounds note = Fx.ask(() -> popUp.localToScene(popUp.getLayoutBounds()));
        assertTrue(note.getMinY() >= 0 && note.getMaxY() <= 768, note.toString());
        type("핵심 **정의**");
        Fx.await("it saved", () -> saved("핵심 **정의**"));
        assertTrue(isOpen(), "and stays open");
    }

    private boolean saved(String text) throws Exception {
        return library.annotations()
                .ofPaper(paper, TextVersion.unread())
                .getFirst()
                .annotation()
                .comment()
                .equals(text);
    }

    @Test
    void everyWayOutSaves() throws Exception {
        clickMark();
        type("하나");
        rig.press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals("하나", kept().comment());
        rig.press(KeyCode.ENTER);
        type(" 둘");
        Node heading = rig.all("section-label").getLast();
        click(heading, 1, 1);
        assertFalse(isOpen(), "a press beside it closes it");
        assertEquals("하나 둘", kept().comment());
        clickMark();
        fire("메모 고치기");
        type(" 셋");
        Fx.run(() -> rig.window.session().select(library.browse().ids(Query.ALL)[1]));
        rig.settle();
        assertFalse(isOpen(), "another paper is shown");
        assertEquals("하나 둘 셋", kept().comment());
        Fx.run(() -> rig.window.session().select(paper));
        rig.settle();
        clickMark();
        fire("메모 고치기");
        type(" 넷");
        Fx.run(rig.window::close);
        assertEquals("하나 둘 셋 넷", kept().comment());
    }

    @Test
    void colourAndTheWholeMarkAreChangedInIt() throws Exception {
        clickMark();
        fire("보라");
        assertEquals(AnnotationColour.PURPLE, kept().colourName());
        fire("밑줄");
        assertEquals(AnnotationKind.UNDERLINE, kept().kind());
        fire("표시 지우기");
        assertFalse(isOpen());
        assertTrue(library.annotations().ofPaper(paper, TextVersion.unread()).isEmpty());
    }

    @Test
    void theMarkThatIsStoodOnIsCopiedByOneKeyWithWhatWasJustTyped() throws Exception {
        clickMark();
        type("내 말");
        rig.press(KeyCode.M, "", true, true);
        String copied = Fx.ask(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("> " + words + "\n> — 요약 · 노랑\n\n내 말\n\n— "), copied);
    }
}
