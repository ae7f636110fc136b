package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.ReadingPlace;
import app.seojae.model.ReadingPlace.Fit;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.kit.Fx;
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
        rig.open(TestPdfs.pages(file(), 5), new ReadingPlace(2, 0.2, 1, Fit.NONE, false));
        double above = Fx.ask(() -> rig.pane().localToScene(0, 0).getY());
        double[] before = Fx.ask(() -> onPage(300 - above));
        rig.wheel(120, true, 0);
        assertEquals(Math.pow(1.1, 3), rig.zoom(), 1e-9);
        double[] after = Fx.ask(() -> onPage(300 - above));
        assertEquals(before[0], after[0]);
        assertEquals(before[1], after[1], 0.003);
    }

    /** The page at a height of the view, and how far down that page. */
    private double[] onPage(double viewY) {
        ColumnLayout layout = rig.viewer.model().layout();
        double y = rig.viewer.model().scroll().y() + viewY;
        int page = layout.pageAt(y);
        return new double[] {page, (y - layout.top(page)) / layout.height(page)};
    }

    private Path file() {
        return folder.resolve("x.pdf");
    }
}
