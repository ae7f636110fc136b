package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.viewer.draw.PageView;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page in view always shows something, sharp or stretched. */
class NeverBlankTest {

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
    void scrollingAHundredPagesNeverShowsBarePaper() throws Exception {
        rig.open(TestPdfs.pages(folder.resolve("a.pdf"), 102));
        rig.awaitPicture(0);
        while (rig.page() < 100) {
            drawn();
            Fx.run(
                    () -> {
                        rig.viewer.model().scrollBy(0, 230);
                        rig.viewer.layout();
                        rig.viewer.column().layout();
                        allShow();
                    });
        }
        assertTrue(rig.house.cache().bytes() <= rig.house.cache().budget());
    }

    @Test
    void zoomingShowsStretchedPagesInTheSameFrame() throws Exception {
        rig.open(
                TestPdfs.pages(folder.resolve("a.pdf"), 5),
                new ReadingPlace(PageIndex.ofNumber(2), 0.3, 1, ReadingPlace.Fit.NONE, false));
        rig.awaitPicture(1);
        drawn();
        for (double zoom : new double[] {1.5, 3, 8, 0.5, 0.25}) {
            Fx.run(
                    () -> {
                        rig.viewer.model().zoomTo(zoom);
                        rig.viewer.column().layout();
                        PageView view = rig.viewer.column().view(new PageIndex(1));
                        assertNotNull(view);
                        assertNotNull(view.picture(), "a stretched picture at " + zoom);
                        assertEquals(Math.round(612 * zoom), view.getWidth(), 1);
                    });
        }
    }

    @Test
    void aSharpPictureHasExactlyTheDevicePixelsOfItsPlace() throws Exception {
        rig.open(TestPdfs.pages(folder.resolve("a.pdf"), 3));
        Fx.await(
                "a sharp picture",
                () -> {
                    PageView view = rig.viewer.column().view(new PageIndex(0));
                    return view != null
                            && view.picture() != null
                            && view.picture().width()
                                    == Math.round(
                                            view.getWidth()
                                                    * rig.viewer.model().view().outputScale())
                            && view.getLayoutX() == Math.rint(view.getLayoutX());
                });
    }

    @Test
    void turnedPagesAreDrawnInTilesWhereTheyAreLarge() throws Exception {
        rig.open(
                TestPdfs.pages(folder.resolve("a.pdf"), 2),
                new ReadingPlace(
                        PageIndex.ofNumber(1),
                        0.2,
                        0.5,
                        7,
                        ReadingPlace.Fit.NONE,
                        Flow.CONTINUOUS,
                        90,
                        false));
        Fx.await(
                "tiles over the whole view",
                () -> {
                    rig.viewer.column().layout();
                    PageView view = rig.viewer.column().view(new PageIndex(0));
                    return view != null && view.tileCount() >= 2;
                });
    }

    @Test
    void aHiddenViewDrawsNothingAndShowsAtOnceWhatItHad() throws Exception {
        rig.open(TestPdfs.pages(folder.resolve("a.pdf"), 30));
        rig.awaitPicture(0);
        drawn();
        Fx.run(rig.viewer.life()::hide);
        assertTrue(rig.house.cache().bytes() > 0, "kept for a while");
        Fx.run(
                () -> {
                    rig.viewer.life().resume();
                    rig.viewer.layout();
                    rig.viewer.column().layout();
                    allShow();
                });
        Fx.run(rig.viewer.life()::suspend);
        assertEquals(0, rig.house.cache().bytes());
    }

    private void allShow() {
        for (PageIndex page : rig.viewer.column().visiblePages()) {
            PageView view = rig.viewer.column().view(page);
            assertNotNull(view, "a view of page " + page);
            assertNotNull(view.picture(), "something to see of page " + page);
        }
    }

    /** Lets what was asked for be drawn, and told. */
    private void drawn() throws Exception {
        for (int round = 0; round < 3; round++) {
            CountDownLatch done = new CountDownLatch(1);
            rig.lanes.run(Lane.RENDER, done::countDown);
            done.await();
            Fx.run(() -> {});
        }
    }
}
