package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.keys.Chord;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.viewer.bars.SideTab;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import app.seojae.ui.viewer.model.PagePlaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the viewer offers to those who build on it. */
class ViewerHooksTest {

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

    private static final class Recorder implements PageGestures {
        final List<String> told = new ArrayList<>();
        final List<@Nullable PagePoint> places = new ArrayList<>();
        boolean takes = true;

        @Override
        public boolean pressed(PagePoint at, MouseEvent event) {
            return note("pressed", at) && takes;
        }

        @Override
        public boolean dragged(PagePoint at, MouseEvent event) {
            return note("dragged", at);
        }

        @Override
        public boolean released(PagePoint at, MouseEvent event) {
            return note("released", at);
        }

        @Override
        public void moved(@Nullable PagePoint at, MouseEvent event) {
            note("moved", at);
        }

        private boolean note(String what, @Nullable PagePoint at) {
            told.add(what);
            places.add(at);
            return true;
        }
    }

    @Test
    void tellsPlacesOnPagesInEveryRotation() throws Exception {
        rig.open(
                TestPdfs.turnedAndCropped(file()),
                new ReadingPlace(PageIndex.ofNumber(1), 0, 0.4, ReadingPlace.Fit.NONE, false));
        Recorder recorder = new Recorder();
        Fx.run(() -> rig.viewer.gestures().add(recorder));
        for (int page = 1; page <= 4; page++) {
            PdfPoint wanted = new PdfPoint(120, 300);
            int number = page;
            Fx.run(() -> rig.viewer.places().goTo(PageIndex.ofNumber(number), wanted));
            Point2D at =
                    Fx.ask(
                            () ->
                                    new PagePlaces(rig.viewer.model())
                                            .inView(PageIndex.ofNumber(number), wanted));
            rig.mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, at.getX(), at.getY());
            PagePoint told = recorder.places.getLast();
            assertNotNull(told);
            assertEquals(page, told.page().number());
            assertEquals(wanted.x(), told.point().x(), 0.01);
            assertEquals(wanted.y(), told.point().y(), 0.01);
        }
        rig.mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, 1, 1);
        assertNull(recorder.places.getLast(), "beside the page");
    }

    @Test
    void aDragGoesToWhoTookThePressAndScrollsOutside() throws Exception {
        rig.open(TestPdfs.pages(file(), 12));
        Recorder first = new Recorder();
        Recorder idle = new Recorder();
        idle.takes = false;
        Fx.run(() -> rig.viewer.gestures().add(first));
        Fx.run(() -> rig.viewer.gestures().add(idle));
        rig.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 300, 300);
        rig.mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, 320, 320);
        assertEquals(List.of("pressed"), idle.told);
        assertEquals(List.of("pressed", "dragged"), first.told);
        double before = rig.scrollY();
        rig.mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, 320, 2000);
        Fx.await(
                "page 3 while the pointer rests below",
                () -> rig.viewer.model().pageProperty().get().number() >= 3);
        assertTrue(rig.scrollY() > before);
        rig.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 320, 2000);
        assertEquals("released", first.told.getLast());
        int told = first.told.size();
        rig.mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, 320, 300);
        assertEquals(told, first.told.size(), "the drag is over");
    }

    @Test
    void saysWherePlacesAreAndJumpsToThem() throws Exception {
        rig.open(TestPdfs.pages(file(), 12));
        assertEquals(
                List.of(PageIndex.FIRST),
                Fx.ask(() -> rig.viewer.column().visiblePages()).subList(0, 1));
        Fx.run(() -> rig.viewer.places().goTo(PageIndex.ofNumber(5), new PdfPoint(0, 400)));
        rig.layout();
        assertTrue(
                Fx.ask(() -> rig.viewer.column().visiblePages()).contains(PageIndex.ofNumber(5)));
        Point2D at = Fx.ask(() -> rig.viewer.whereIs(PageIndex.ofNumber(5), new PdfPoint(0, 400)));
        Point2D top = Fx.ask(() -> rig.viewer.sceneToLocal(rig.pane().localToScene(0, 0)));
        assertEquals(top.getY(), at.getY(), 1.5);
        rig.press(KeyCode.LEFT, false, false, true);
        assertEquals(1, rig.page());
    }

    @Test
    void drawsAPartOfAPage() throws Exception {
        rig.open(TestPdfs.pages(file(), 2));
        List<Raster> drawn = new ArrayList<>();
        Fx.run(
                () -> {
                    var job = rig.viewer.crop(PageIndex.ofNumber(2), Quad.of(0, 0, 61, 61), 2);
                    assertNotNull(job);
                    job.then(drawn::add);
                });
        Fx.await("the part", () -> !drawn.isEmpty());
        assertEquals(122, drawn.getFirst().width());
        assertEquals(122, drawn.getFirst().height());
        assertEquals(0xffff0000, drawn.getFirst().pixels()[122 * 61 + 30], "the red corner");
        Fx.run(rig.viewer.life()::close);
        assertNull(Fx.ask(() -> rig.viewer.crop(PageIndex.ofNumber(1), Quad.of(0, 0, 9, 9), 1)));
    }

    @Test
    void takesTabsABarAndKeys() throws Exception {
        rig.open(TestPdfs.pages(file(), 2));
        Label results = new Label("12건");
        Label bar = new Label("찾기 막대");
        List<String> pressed = new ArrayList<>();
        SideTab tab = Fx.ask(() -> rig.viewer.addSideTab(Text.VIEWER_PAGES, results));
        Fx.run(
                () -> {
                    rig.viewer.bars().sideBarOpenProperty().set(false);
                    rig.viewer.showSideTab(tab);
                    rig.viewer.setBar(bar);
                    rig.viewer.keys().add(ReaderCommand.FIND, number -> pressed.add("find"));
                    rig.viewer.keys().add(ReaderCommand.COLOUR, n -> pressed.add("colour " + n));
                    rig.viewer.keys().add(ReaderCommand.NEXT_PAGE, number -> false);
                });
        rig.layout();
        assertTrue(results.isVisible());
        assertNotNull(results.getScene());
        assertNotNull(bar.getScene());
        rig.press(KeyCode.F, false, true, false);
        assertEquals(List.of("find"), pressed);
        rig.press(KeyCode.PAGE_DOWN);
        assertEquals(2, rig.page(), "a command nobody took goes on");
        rig.press(KeyCode.NUMPAD4);
        assertEquals(List.of("find", "colour 3"), pressed);
        Fx.run(() -> rig.viewer.keys().run(ReaderCommand.PREVIOUS_PAGE));
        assertEquals(1, rig.page(), "a command does without its key");
        Fx.run(() -> rig.viewer.setBar(null));
        assertNull(bar.getScene());
    }

    @Test
    void theKeysOfTheMomentCountAndNoOthers() throws Exception {
        rig.open(TestPdfs.pages(file(), 4));
        Fx.run(
                () -> {
                    rig.keymap.set(ReaderCommand.NEXT_PAGE, List.of(Chord.read("W").orElseThrow()));
                    rig.keymap.set(
                            ReaderCommand.SCREEN_DOWN, List.of(Chord.read("Q").orElseThrow()));
                });
        rig.press(KeyCode.PAGE_DOWN);
        assertEquals(1, rig.page(), "that was the key before");
        rig.press(KeyCode.W);
        assertEquals(2, rig.page());
        double before = Fx.ask(() -> rig.viewer.model().view().scroll().y());
        rig.press(KeyCode.SPACE);
        assertEquals(before, Fx.ask(() -> rig.viewer.model().view().scroll().y()));
        rig.press(KeyCode.Q);
        Fx.await("a screen", () -> rig.viewer.model().view().scroll().y() > before);
    }

    @Test
    void tellsWhichFileIsOpen() throws Exception {
        assertNull(Fx.ask(() -> rig.viewer.fileProperty().get()));
        rig.open(TestPdfs.pages(file(), 2));
        assertEquals(file(), Fx.ask(() -> rig.viewer.fileProperty().get()).path());
        Fx.run(rig.viewer.life()::suspend);
        assertNotNull(Fx.ask(() -> rig.viewer.fileProperty().get()));
        Fx.run(rig.viewer.life()::close);
        assertNull(Fx.ask(() -> rig.viewer.fileProperty().get()));
        assertFalse(Fx.ask(() -> rig.viewer.column().visiblePages().contains(PageIndex.FIRST)));
    }

    private Path file() {
        return folder.resolve("x.pdf");
    }
}
