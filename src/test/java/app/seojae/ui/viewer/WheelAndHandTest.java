package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.viewer.draw.PageView;
import app.seojae.ui.viewer.layout.ColumnLayout;
import app.seojae.ui.viewer.layout.Zoom;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wheel, trackpad and hand over the pages. */
class WheelAndHandTest {

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
    void theWheelWithCtrlZoomsAtThePointer() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 5),
                new ReadingPlace(PageIndex.ofNumber(2), 0.2, 1, Fit.NONE, false));
        double above = Fx.ask(() -> rig.pane().localToScene(0, 0).getY());
        double[] before = Fx.ask(() -> onPage(300 - above));
        rig.wheel(120, true, 0);
        assertEquals(Math.pow(1.1, 3), rig.zoom(), 1e-9);
        double[] after = Fx.ask(() -> onPage(300 - above));
        assertEquals(before[0], after[0]);
        assertEquals(before[1], after[1], 0.003);
    }

    @Test
    void aSlowFingerMovesThePagesByFractions() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 5),
                new ReadingPlace(PageIndex.ofNumber(2), 0.2, 1, Fit.NONE, false));
        double top = rig.scrollY();
        for (int i = 0; i < 20; i++) {
            rig.wheel(400, 300, 0, -0.3, 0, Held.NOTHING);
        }
        assertEquals(top + 6, rig.scrollY());
        for (int i = 0; i < 4; i++) {
            rig.wheel(400, 300, 0, 0.75, 2, Held.NOTHING);
        }
        assertEquals(top + 3, rig.scrollY());
        rig.wheel(400, 300, 0, -53.4, 0, Held.NOTHING);
        assertEquals(top + 56, rig.scrollY(), "a fast finger is no wheel: it moves at once");
    }

    @Test
    void aFingerMovesWidePagesAslantAndShiftTurnsAWheelSideways() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 5),
                new ReadingPlace(PageIndex.ofNumber(2), 0.2, 3, Fit.NONE, false));
        Zoom.Scroll before = Fx.ask(() -> rig.viewer.model().view().scroll());
        rig.wheel(400, 300, -12.5, -7.5, 2, Held.NOTHING);
        rig.wheel(400, 300, -12.5, -7.5, 2, Held.NOTHING);
        Zoom.Scroll after = Fx.ask(() -> rig.viewer.model().view().scroll());
        assertEquals(before.x() + 25, after.x());
        assertEquals(before.y() + 15, after.y());
        rig.wheel(400, 300, 0, 40, 0, Held.SHIFT);
        assertEquals(after.x() - 40, Fx.ask(() -> rig.viewer.model().view().scroll().x()));
        assertEquals(after.y(), rig.scrollY());
    }

    @Test
    void aFastFingerTurnsOneSinglePageNotMany() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 9),
                new ReadingPlace(
                        PageIndex.ofNumber(1), 0, 0.5, 1, Fit.PAGE, Flow.SINGLE, 0, false));
        for (int i = 0; i < 3; i++) {
            rig.wheel(400, 300, 0, -45.5, 0, Held.NOTHING);
        }
        assertEquals(2, rig.page());
    }

    @Test
    void ctrlWithTheWheelZoomsAboutTheMouseAtTwoPixelsAPoint() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 5),
                new ReadingPlace(PageIndex.ofNumber(2), 0.2, 1, Fit.NONE, false));
        rig.outputScale(2);
        double above = Fx.ask(() -> rig.pane().localToScene(0, 0).getY());
        double[] before = Fx.ask(() -> onPage(2 * (300 - above)));
        rig.wheel(400, 300, 0, 80, 0, Held.CTRL);
        rig.wheel(400, 300, 0, 2.5, 0, Held.CTRL);
        double[] after = Fx.ask(() -> onPage(2 * (300 - above)));
        assertEquals(before[0], after[0]);
        assertEquals(before[1], after[1], 0.003);
    }

    @Test
    void everyPixelOfAFineScreenIsDrawn() throws Exception {
        rig.open(
                TestPdfs.pages(file(), 5),
                new ReadingPlace(PageIndex.ofNumber(1), 0, 1, Fit.NONE, false));
        rig.awaitPicture(0);
        rig.outputScale(2);
        assertEquals(1, rig.zoom(), "nothing looks larger");
        Fx.await(
                "a picture of twice the pixels",
                () -> {
                    rig.viewer.layout();
                    PageView view = rig.viewer.column().view(new PageIndex(0));
                    return view != null
                            && view.picture() != null
                            && view.picture().width() == 2 * 612;
                });
        assertEquals(612, Fx.ask(() -> rig.viewer.column().view(new PageIndex(0)).getWidth()), 1);
        double top = rig.scrollY();
        rig.wheel(400, 300, 0, -10, 2, Held.NOTHING);
        assertEquals(top + 20, rig.scrollY(), "device pixels");
    }

    /** The page at a height of the view, and how far down that page. */
    private double[] onPage(double viewY) {
        ColumnLayout layout = rig.viewer.model().view().layout();
        double y = rig.viewer.model().view().scroll().y() + viewY;
        int page = layout.pageAt(y);
        return new double[] {page, (y - layout.top(page)) / layout.height(page)};
    }

    private Path file() {
        return folder.resolve("x.pdf");
    }
}
