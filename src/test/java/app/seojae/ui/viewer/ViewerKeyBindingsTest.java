package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.viewer.bars.PageField;
import app.seojae.ui.viewer.model.ReaderLook;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of the viewer, and the names of what they act on. */
class ViewerKeyBindingsTest {

    @TempDir Path folder;
    private ViewerRig rig;

    @BeforeEach
    void openWindow() throws Exception {
        rig = new ViewerRig();
    }

    @AfterEach
    void closeWindow() throws Exception {
        rig.close();
    }

    @Test
    void showsPagesAndFollowsTheKeys() throws Exception {
        rig.open(TestPdfs.pages(file(), 12));
        rig.awaitPicture(0);
        rig.press(KeyCode.PAGE_DOWN);
        assertEquals(2, rig.page());
        rig.press(KeyCode.N);
        assertEquals(3, rig.page());
        rig.press(KeyCode.P);
        assertEquals(2, rig.page());
        rig.press(KeyCode.END);
        assertEquals(12, rig.page());
        rig.press(KeyCode.HOME);
        assertEquals(1, rig.page());
        double top = rig.scrollY();
        rig.press(KeyCode.SPACE);
        assertTrue(rig.scrollY() > top);
        rig.press(KeyCode.SPACE, true, false, false);
        assertEquals(top, rig.scrollY());
        rig.press(KeyCode.LEFT, false, false, true);
        assertEquals(12, rig.page(), "Alt+← goes back to where Home was pressed");
        rig.press(KeyCode.F8);
        rig.awaitPicture(11);
        assertEquals(
                ReaderLook.Kind.DARK,
                Fx.ask(() -> rig.viewer.choices().lookProperty().get().kind()));
    }

    @Test
    void zoomKeysKeepTheMiddleInPlace() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 5),
                new ReadingPlace(PageIndex.ofNumber(3), 0.4, 1, Fit.NONE, false));
        rig.press(KeyCode.DIGIT0, false, true, false);
        assertEquals(1, rig.zoom());
        rig.press(KeyCode.EQUALS, false, true, false);
        assertEquals(1.1, rig.zoom());
        assertEquals(3, rig.place().page().number());
        rig.press(KeyCode.MINUS, false, true, false);
        assertEquals(1, rig.zoom());
        rig.press(KeyCode.DIGIT1, false, true, false);
        assertEquals(Fit.WIDTH, rig.place().fit());
        rig.press(KeyCode.DIGIT2, false, true, false);
        assertEquals(Fit.PAGE, rig.place().fit());
    }

    @Test
    void theKeysGoThroughEveryArrangement() throws Exception {
        Path pdf = TestPdfs.pages(file(), 9);
        for (Flow flow : Flow.values()) {
            rig.open(
                    pdf,
                    new ReadingPlace(PageIndex.ofNumber(1), 0, 0.5, 1, Fit.PAGE, flow, 0, false));
            int step = flow.isPaired() ? 2 : 1;
            int second = flow == Flow.TWO ? 3 : 2;
            for (KeyCode next : List.of(KeyCode.PAGE_DOWN, KeyCode.N)) {
                rig.press(next);
                assertTrue(rig.visible().contains(second), flow + " " + next + rig.visible());
                rig.press(next);
                assertTrue(rig.visible().contains(second + step), flow + " " + next);
                rig.press(next == KeyCode.N ? KeyCode.P : KeyCode.PAGE_UP);
                rig.press(next == KeyCode.N ? KeyCode.P : KeyCode.PAGE_UP);
                assertTrue(rig.visible().contains(1), flow + " back");
            }
            rig.press(KeyCode.SPACE);
            assertTrue(rig.visible().contains(second), flow + " Space " + rig.visible());
            rig.press(KeyCode.SPACE, true, false, false);
            assertTrue(rig.visible().contains(1), flow + " Shift+Space");
            rig.press(KeyCode.END);
            assertTrue(rig.visible().contains(9), flow + " End");
            rig.press(KeyCode.UP);
            rig.press(KeyCode.HOME);
            assertTrue(rig.visible().contains(1), flow + " Home");
            double top = rig.scrollY();
            rig.press(KeyCode.DOWN);
            assertTrue(rig.scrollY() > top, flow + " an arrow");
            rig.press(KeyCode.R);
            assertEquals(90, rig.place().rotation());
            rig.press(KeyCode.R, true, false, false);
            rig.press(KeyCode.DIGIT0, false, true, false);
            assertEquals(1, rig.zoom(), flow + " Ctrl+0");
        }
    }

    @Test
    void arrowsTurnSinglePagesWhereTheyCanMoveThemNoFurther() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 9),
                new ReadingPlace(
                        PageIndex.ofNumber(3), 0, 0.5, 1, Fit.PAGE, Flow.SINGLE, 0, false));
        rig.press(KeyCode.RIGHT);
        assertEquals(4, rig.page());
        rig.press(KeyCode.DOWN);
        assertEquals(5, rig.page());
        rig.press(KeyCode.UP);
        rig.press(KeyCode.LEFT);
        assertEquals(3, rig.page());
        rig.press(KeyCode.DIGIT1, false, true, false);
        rig.press(KeyCode.DOWN);
        assertEquals(3, rig.page(), "there is more of the page below");
    }

    @Test
    void theKeysOfAPresentationTurnPages() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 9),
                new ReadingPlace(PageIndex.ofNumber(3), 0.4, 1.5, Fit.NONE, true));
        rig.press(KeyCode.F5);
        Fx.await("the presentation", () -> rig.viewer.getTop() == null);
        rig.layout();
        for (KeyCode next :
                List.of(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE)) {
            rig.press(next);
        }
        assertEquals(List.of(7), rig.visible());
        for (KeyCode back : List.of(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP)) {
            rig.press(back);
        }
        assertEquals(List.of(4), rig.visible());
        rig.press(KeyCode.END);
        assertEquals(List.of(9), rig.visible());
        rig.press(KeyCode.HOME);
        assertEquals(List.of(1), rig.visible());
        rig.press(KeyCode.DIGIT1, false, true, false);
        rig.press(KeyCode.EQUALS, false, true, false);
        rig.press(KeyCode.F4);
        rig.press(KeyCode.G);
        assertEquals(List.of(1), rig.visible(), "what has no place in it changes nothing");
        rig.press(KeyCode.PAGE_DOWN);
        assertEquals(List.of(2), rig.visible(), "and the keys still turn");
        rig.press(KeyCode.F5);
        Fx.await("the bars", () -> rig.viewer.getTop() != null);
        assertEquals(2, rig.page());
        assertTrue(rig.place().sideBar(), "the side bar is as it was");
    }

    @Test
    void thePageFieldJumps() throws Exception {
        rig.open(TestPdfs.pages(file(), 12));
        rig.press(KeyCode.G);
        Fx.run(
                () -> {
                    PageField field = (PageField) rig.viewer.lookup(".page-field");
                    assertTrue(field.isFocused());
                    field.setText("9");
                    field.fireEvent(new ActionEvent());
                    assertFalse(field.isFocused());
                });
        assertEquals(9, rig.page());
        WritableImage picture = Fx.ask(() -> rig.viewer.getScene().snapshot(null));
        assertNotNull(picture);
    }

    @Test
    void everyControlHasAName() throws Exception {
        rig.open(TestPdfs.loopingOutline(file()));
        rig.awaitPicture(0);
        assertEquals(
                List.of(),
                Fx.ask(
                        () ->
                                Fx.visible(rig.viewer, Control.class).stream()
                                        .filter(Node::isFocusTraversable)
                                        .filter(control -> !isNamed(control))
                                        .map(Node::toString)
                                        .toList()));
    }

    private static boolean isNamed(Control control) {
        boolean words =
                control instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isEmpty();
        return words || control.getAccessibleText() != null;
    }

    private Path file() {
        return folder.resolve("x.pdf");
    }
}
