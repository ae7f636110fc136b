package app.seojae.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.shell.Rig;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.ui.viewer.model.ReaderLook;
import java.nio.file.Path;
import javafx.event.EventType;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the reader's layout is found again after the program was closed. */
class KeptLayoutTest {

    @TempDir Path folder;

    private Rig rig;
    private long guide;
    private long other;

    @BeforeEach
    void open() throws Exception {
        Library library = TestLibraries.samples(folder.resolve("library"), folder.resolve("state"));
        guide = TestLibraries.guide(library);
        other =
                library.browse().find(Query.ALL).head().stream()
                        .filter(row -> row.id() != guide)
                        .findFirst()
                        .orElseThrow()
                        .id();
        start(library);
        rig.transfers.pdfs().add(other, TestPdfs.pages(folder.resolve("other.pdf"), 4));
        openGuide();
    }

    private void start(Library library) throws Exception {
        rig = new Rig(library, folder.resolve("state"), 1300, 800);
    }

    private void openGuide() throws Exception {
        Fx.run(() -> rig.window.openReader(guide));
        rig.settle();
        Fx.await("the guide", () -> isReady(halves().first()));
    }

    /** Closes the program and starts it again. */
    private void restart() throws Exception {
        rig.close();
        start(TestLibraries.open(folder.resolve("library")));
        openGuide();
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void twoPapersStandAsTheyStood() throws Exception {
        Fx.run(() -> halves().openBeside(other, Orientation.HORIZONTAL));
        Fx.await("the other", () -> isReady(halves().second()));
        Fx.run(() -> halves().second().focusPages());
        rig.press(KeyCode.BACK_SLASH, "", true, true);
        assertEquals(Orientation.VERTICAL, Fx.ask(() -> halves().getOrientation()));
        rig.press(KeyCode.END);
        restart();
        Fx.await("the other again", () -> isReady(halves().second()));
        assertEquals(Orientation.VERTICAL, Fx.ask(() -> halves().getOrientation()));
        PdfViewer second = Fx.ask(() -> halves().second());
        assertEquals(4, Fx.ask(() -> second.model().pageCountProperty().get()));
        assertEquals(4, Fx.ask(() -> second.model().pageProperty().get().number()), "at its place");
        assertSame(
                Fx.ask(() -> halves().first()),
                Fx.ask(() -> halves().acting()),
                "the keys act on the paper that was opened");
    }

    @Test
    void theDividerStandsWhereThePersonLeftIt() throws Exception {
        Fx.run(() -> halves().openBeside(other, Orientation.HORIZONTAL));
        Fx.await("the other", () -> isReady(halves().second()));
        rig.settle();
        double before = divider();
        Node bar = Fx.ask(() -> halves().lookup(".split-pane-divider"));
        Point2D from = Fx.ask(() -> bar.localToScene(2, 100));
        Point2D to = from.add(-120, 0);
        drag(bar, MouseEvent.MOUSE_PRESSED, from);
        drag(bar, MouseEvent.MOUSE_DRAGGED, to);
        drag(bar, MouseEvent.MOUSE_RELEASED, to);
        rig.settle();
        double moved = divider();
        assertTrue(moved < before - 0.05, before + " to " + moved);
        restart();
        Fx.await("the other again", () -> isReady(halves().second()));
        rig.settle();
        assertEquals(moved, divider(), 0.01);
    }

    private static void drag(Node bar, EventType<MouseEvent> type, Point2D at) throws Exception {
        Fx.run(() -> TestWindow.mouse(bar, type, MouseButton.PRIMARY, at, 1, Held.NOTHING));
    }

    private double divider() throws Exception {
        return Fx.ask(() -> halves().getDividerPositions()[0]);
    }

    @Test
    void aSplitThatWasClosedStaysClosed() throws Exception {
        Fx.run(() -> halves().openBeside(guide, Orientation.HORIZONTAL));
        rig.settle();
        Fx.run(() -> halves().toggle(Orientation.HORIZONTAL));
        rig.settle();
        restart();
        assertNull(Fx.ask(() -> halves().second()));
    }

    @Test
    void aLookOfThePaperAloneIsKeptAndTheOthersStay() throws Exception {
        ReaderLook mine = new ReaderLook(ReaderLook.Kind.CUSTOM, 0xff102030, 0xffe0d0c0, true);
        Fx.run(
                () -> {
                    halves().first().look().ownProperty().set(true);
                    halves().first().look().lookProperty().set(mine);
                    halves().openBeside(guide, Orientation.HORIZONTAL);
                });
        assertSame(
                Fx.ask(() -> halves().first().look()),
                Fx.ask(() -> halves().second().look()),
                "one look for two views on a paper");
        rig.settle();
        restart();
        assertEquals(mine, Fx.ask(() -> halves().first().look().lookProperty().get()));
        assertTrue(Fx.ask(() -> halves().first().look().ownProperty().get()));
        assertEquals(
                ReaderLook.Kind.PAPER,
                Fx.ask(() -> halves().first().choices().lookProperty().get().kind()));
        Fx.run(() -> halves().first().look().ownProperty().set(false));
        assertEquals(ReaderLook.PAPER, Fx.ask(() -> halves().first().look().lookProperty().get()));
        rig.settle();
        restart();
        assertFalse(Fx.ask(() -> halves().first().look().ownProperty().get()));
    }

    private SplitReader halves() {
        return rig.window.tabs().current().halves();
    }

    private static boolean isReady(PdfViewer viewer) {
        return viewer != null && viewer.stateProperty().get() == DocumentState.READY;
    }
}
