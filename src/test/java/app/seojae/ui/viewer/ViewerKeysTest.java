package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ReadingPlace;
import app.seojae.model.ReadingPlace.Fit;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.kit.Fx;
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
class ViewerKeysTest {

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
        rig.open(TestPdfs.pages(file(), 5), new ReadingPlace(3, 0.4, 1, Fit.NONE, false));
        rig.press(KeyCode.DIGIT0, false, true, false);
        assertEquals(1, rig.zoom());
        rig.press(KeyCode.EQUALS, false, true, false);
        assertEquals(1.1, rig.zoom());
        assertEquals(3, rig.place().page());
        rig.press(KeyCode.MINUS, false, true, false);
        assertEquals(1, rig.zoom());
        rig.press(KeyCode.DIGIT1, false, true, false);
        assertEquals(Fit.WIDTH, rig.place().fit());
        rig.press(KeyCode.DIGIT2, false, true, false);
        assertEquals(Fit.PAGE, rig.place().fit());
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
