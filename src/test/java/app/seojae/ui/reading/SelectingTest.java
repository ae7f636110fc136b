package app.seojae.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a PDF selected and copied. */
class SelectingTest {

    @TempDir Path folder;
    private ReadingRig rig;

    @BeforeEach
    void openPaper() throws Exception {
        rig = new ReadingRig(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void draggingSelectsAndCopyJoinsTheHyphen() throws Exception {
        rig.mouse(MouseEvent.MOUSE_PRESSED, 1, 72.5, 702, 1, false);
        rig.mouse(MouseEvent.MOUSE_DRAGGED, 1, 200, 695, 1, false);
        rig.mouse(MouseEvent.MOUSE_DRAGGED, 1, 500, 690, 1, false);
        rig.mouse(MouseEvent.MOUSE_RELEASED, 1, 500, 690, 1, false);
        String text = rig.copied(false);
        assertTrue(text.startsWith("Deep networks use residual learning as in [1]"), text);
        assertTrue(text.contains("the hyphenated word stands"), text);
        assertTrue(rig.copied(true).contains("hyphen-\nated"), "lines kept");
    }

    @Test
    void aDoubleClickTakesTheWordATripleTheLine() throws Exception {
        rig.click(1, 180, 679, 2, false);
        assertFalse(rig.copied(false).contains(" "));
        rig.click(1, 180, 679, 3, false);
        assertEquals("A third line says café and CAFE once more.", rig.copied(false));
        rig.press(KeyCode.ESCAPE, false, false);
        rig.click(1, 74, 702, 2, false);
        assertEquals("Deep", rig.copied(false));
        rig.click(1, 300, 679, 1, true);
        assertTrue(rig.copied(false).startsWith("Deep networks"), "Shift extends");
    }

    @Test
    void everythingIsSelectedOverAllPages() throws Exception {
        rig.press(KeyCode.A, false, true);
        Fx.await("the last page", () -> rig.copiedNow(false).contains("[3] Carl Third"));
        assertTrue(rig.copied(false).startsWith("Deep networks"));
    }
}
