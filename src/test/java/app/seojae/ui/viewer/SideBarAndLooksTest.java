package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.outline.OutlineItem;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestMemory;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.viewer.bars.LookColours;
import app.seojae.ui.viewer.bars.OutlinePlaces;
import app.seojae.ui.viewer.model.PagePlaces;
import app.seojae.ui.viewer.model.PaperLook;
import app.seojae.ui.viewer.model.ReaderLook;
import app.seojae.ui.viewer.model.ReaderLook.Kind;
import app.seojae.ui.viewer.model.ViewerChoices;
import app.seojae.ui.viewer.model.ViewerModel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The side bar follows the reader; looks are kept for all papers. */
class SideBarAndLooksTest {

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
    void theHeadingBeingReadIsTheLastOneThatBegan() {
        ViewerModel model = new ViewerModel();
        model.resize(700, 700, 1);
        model.show(
                Collections.nCopies(9, PageGeometry.LETTER),
                app.seojae.model.paper.ReadingPlace.START);
        List<OutlineItem> items =
                List.of(
                        new OutlineItem("Dead", 1, null, null),
                        new OutlineItem("One", 1, PageIndex.ofNumber(1), new PdfPoint(0, 700)),
                        new OutlineItem("Late in the list", 1, PageIndex.ofNumber(8), null),
                        new OutlineItem("Two", 1, PageIndex.ofNumber(3), new PdfPoint(0, 400)),
                        new OutlineItem("Outside", 1, PageIndex.ofNumber(99), null));
        OutlinePlaces places = new OutlinePlaces(items, new PagePlaces(model), 9);
        assertEquals(-1, places.at(PageIndex.ofNumber(1), 0.05));
        assertEquals(1, places.at(PageIndex.ofNumber(1), 0.2));
        assertEquals(1, places.at(PageIndex.ofNumber(3), 0.4));
        assertEquals(3, places.at(PageIndex.ofNumber(3), 0.5));
        assertEquals(3, places.at(PageIndex.ofNumber(7), 1));
        assertEquals(2, places.at(PageIndex.ofNumber(9), 0.1));
    }

    @Test
    void theOutlineFollowsTheReader() throws Exception {
        rig.open(TestPdfs.headings(folder.resolve("h.pdf"), 60));
        Fx.await("the outline", () -> marked().equals("Heading 1"));
        Fx.run(() -> rig.viewer.model().moves().goTo(PageIndex.ofNumber(50)));
        Fx.await("the mark on heading 50", () -> marked().equals("Heading 50"));
        Fx.run(() -> rig.viewer.model().moves().goTo(PageIndex.ofNumber(3)));
        Fx.await("the mark on heading 3", () -> marked().equals("Heading 3"));
        rig.press(KeyCode.R);
        Fx.await("the mark after a turn", () -> marked().equals("Heading 3"));
        rig.open(TestPdfs.headings(folder.resolve("short.pdf"), 2));
        Fx.await("the other document", () -> marked().equals("Heading 1"));
    }

    @Test
    void thumbnailsTurnWithTheView() throws Exception {
        rig.open(TestPdfs.pages(folder.resolve("a.pdf"), 4));
        Fx.await("thumbnails", () -> thumbnail() != null && thumbnail().getImage() != null);
        rig.press(KeyCode.R);
        Fx.run(
                () -> {
                    assertEquals(90, thumbnail().getRotate());
                    var frame = thumbnail().getParent();
                    assertTrue(frame.prefWidth(-1) > 0);
                    assertTrue(
                            ((javafx.scene.layout.Region) frame).getMaxWidth()
                                    > ((javafx.scene.layout.Region) frame).getMaxHeight());
                });
    }

    @Test
    void looksAreChosenInTheMenuAndKeptForAllPapers() throws Exception {
        TestMemory memory = new TestMemory();
        ViewerChoices choices = new ViewerChoices(memory);
        choices.lookProperty().set(choices.lookProperty().get().with(Kind.SEPIA));
        PaperLook look = new PaperLook(choices);
        look.toggleDark();
        assertEquals(Kind.DARK, choices.lookProperty().get().kind());
        look.toggleDark();
        assertEquals(Kind.SEPIA, choices.lookProperty().get().kind(), "back to what was before");
        choices.lookProperty()
                .set(
                        choices.lookProperty()
                                .get()
                                .withColours(0x102030, 0xffe0d0)
                                .withFigures(true)
                                .with(Kind.CUSTOM));
        ReaderLook written = choices.lookProperty().get();
        assertEquals(written, ReaderLook.read(written.written()).orElseThrow());
        assertTrue(ReaderLook.read("NEWER 1 2 false").isEmpty());
        choices.setSideBarWidth(9999);
        ViewerChoices again = new ViewerChoices(memory);
        assertEquals(choices.lookProperty().get(), again.lookProperty().get());
        assertEquals(0xff102030, again.lookProperty().get().paper());
        assertEquals(480, again.sideBarWidthProperty().get());
        rig.open(TestPdfs.pages(folder.resolve("a.pdf"), 2));
        rig.awaitPicture(0);
        Fx.run(() -> item(1).fire());
        assertEquals(PageLook.SEPIA, Fx.ask(() -> rig.viewer.model().lookProperty().get()));
        assertTrue(Fx.ask(() -> ((CheckMenuItem) item(1)).isSelected()));
        Fx.run(() -> item(3).fire());
        rig.layout();
        Node bar = Fx.ask(() -> rig.viewer.lookup(".look-colours"));
        assertTrue(Fx.ask(() -> bar.getScene() != null), "the colours can be picked now");
        assertEquals(
                Color.rgb(1, 2, 3),
                app.seojae.ui.kit.control.PaintColours.ofArgb(
                        LookColours.argb(Color.rgb(1, 2, 3))));
    }

    @Test
    void theEdgeOfTheSideBarIsDragged() throws Exception {
        rig.open(TestPdfs.pages(folder.resolve("a.pdf"), 2));
        Fx.await("the side bar", () -> rig.viewer.lookup(".segments") != null);
        rig.layout();
        Node grip = Fx.ask(() -> rig.viewer.lookup(".side-grip"));
        Node bar = Fx.ask(() -> rig.viewer.lookup(".viewer-side-bar"));
        long pages = Fx.ask(() -> rig.viewer.model().view().width());
        double width = Fx.ask(() -> bar.getLayoutBounds().getWidth());
        for (double x : List.of(width + 20, width + 64)) {
            Point2D at = Fx.ask(() -> bar.localToScene(x, 300));
            Fx.run(
                    () ->
                            TestWindow.mouse(
                                    grip,
                                    MouseEvent.MOUSE_DRAGGED,
                                    MouseButton.PRIMARY,
                                    at,
                                    1,
                                    Held.NOTHING));
            rig.layout();
        }
        assertEquals(width + 64, Fx.ask(() -> bar.getLayoutBounds().getWidth()), 1);
        assertEquals(pages - 64, Fx.ask(() -> rig.viewer.model().view().width()), 1);
        assertEquals(
                width + 64, Fx.ask(() -> rig.viewer.choices().sideBarWidthProperty().get()), 1);
    }

    private MenuItem item(int index) {
        MenuButton menu =
                rig.viewer.lookupAll(".menu-button").stream()
                        .map(MenuButton.class::cast)
                        .filter(each -> "쪽 색".equals(each.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
        menu.show();
        MenuItem item = menu.getItems().get(index);
        menu.hide();
        return item;
    }

    private ImageView thumbnail() {
        return (ImageView) rig.viewer.lookup(".thumbnail .image-view");
    }

    private String marked() {
        rig.viewer.layout();
        ListView<?> list = (ListView<?>) rig.viewer.lookup(".outline-pane .list-view");
        if (list == null) {
            return "";
        }
        return list.lookupAll(".heading-cell").stream()
                .filter(
                        cell ->
                                cell.getPseudoClassStates().stream()
                                        .anyMatch(s -> s.getPseudoClassName().equals("current")))
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .findFirst()
                .orElse("");
    }
}
