package app.seojae.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.shell.Rig;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.DocumentState;
import java.nio.file.Path;
import javafx.geometry.Orientation;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two views in one tab, and a presentation over the whole window. */
class SplitTest {

    @TempDir Path folder;

    private Rig rig;
    private long guide;

    @BeforeEach
    void open() throws Exception {
        Library library = TestLibraries.samples(folder.resolve("library"), folder.resolve("state"));
        guide = TestLibraries.guide(library);
        rig = new Rig(library, folder.resolve("state"), 1300, 800);
        Fx.run(() -> rig.window.openReader(guide));
        rig.settle();
        Fx.await("the guide", () -> isReady(halves().first()));
        Fx.run(() -> halves().first().focusPages());
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void thePaperIsShownTwiceEachWithItsOwnPlace() throws Exception {
        rig.press(KeyCode.BACK_SLASH, "", false, true);
        Fx.await("the second view", () -> isReady(halves().second()));
        PdfViewer first = Fx.ask(() -> halves().first());
        PdfViewer second = Fx.ask(() -> halves().second());
        assertSame(second, Fx.ask(() -> halves().acting()), "the keys act on what was opened");
        rig.settle();
        rig.press(KeyCode.END);
        int last = Fx.ask(() -> second.model().pageCountProperty().get());
        assertEquals(last, Fx.ask(() -> second.model().pageProperty().get().number()));
        assertEquals(1, Fx.ask(() -> first.model().pageProperty().get().number()));
        Fx.run(first::focusPages);
        assertSame(first, Fx.ask(() -> halves().acting()));
        rig.press(KeyCode.BACK_SLASH, "", true, true);
        assertEquals(Orientation.VERTICAL, Fx.ask(() -> halves().getOrientation()));
        rig.press(KeyCode.BACK_SLASH, "", true, true);
        assertNull(Fx.ask(() -> halves().second()));
        rig.settle();
        ReadingPlace kept = rig.library.browse().secondPlace(guide).orElseThrow();
        assertTrue(kept.page().number() > 1 || kept.offset() > 0, kept.toString());
        assertEquals(1, rig.library.browse().place(guide).page().number());
    }

    @Test
    void bothHalvesComeBackWithTheirTab() throws Exception {
        Fx.run(() -> rig.window.tabs().openBeside(guide));
        Fx.await("the second view", () -> isReady(halves().second()));
        rig.press(KeyCode.ESCAPE);
        Fx.run(() -> rig.window.openReader(guide));
        rig.settle();
        Fx.await(
                "pictures in both",
                () ->
                        !halves().first().column().visiblePages().isEmpty()
                                && !halves().second().column().visiblePages().isEmpty());
        Fx.run(() -> rig.window.tabs().closeCurrent());
        assertNull(Fx.ask(() -> rig.window.tabs().current()));
    }

    @Test
    void aPresentationHasTheWholeWindowAndGivesItBack() throws Exception {
        rig.press(KeyCode.F5);
        rig.settle();
        assertFalse(Fx.ask(() -> rig.window.tabs().strip().isVisible()));
        assertNull(Fx.ask(() -> rig.window.lookup(".detail-beside")));
        rig.press(KeyCode.ESCAPE);
        rig.settle();
        assertTrue(Fx.ask(() -> rig.window.tabs().strip().isVisible()));
        assertNotNull(Fx.ask(() -> rig.window.lookup(".detail-beside")));
        assertNotNull(Fx.ask(() -> rig.window.tabs().current()), "Esc left the presentation only");
    }

    private SplitReader halves() {
        return rig.window.tabs().current().halves();
    }

    private static boolean isReady(PdfViewer viewer) {
        return viewer != null && viewer.stateProperty().get() == DocumentState.READY;
    }
}
