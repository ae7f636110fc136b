package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.pdf.TestPdfs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.viewer.draw.PageView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would slow a first page down waits for it, and is never lost while the document is open. */
class FirstPagesGateTest {

    @TempDir Path folder;
    private ViewerRig rig;
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void openWindow() throws Exception {
        rig = new ViewerRig();
    }

    @AfterEach
    void closeWindow() throws Exception {
        rig.close();
    }

    /** Does something as soon as a document is there, before its first page. */
    private void onFile(Runnable task) throws Exception {
        Fx.run(
                () ->
                        rig.viewer
                                .fileProperty()
                                .subscribe(
                                        file -> {
                                            if (file != null) {
                                                task.run();
                                            }
                                        }));
    }

    @Test
    void aTaskWaitsWhileTheDocumentComesOnScreenAndRunsThen() throws Exception {
        List<Boolean> waited = new ArrayList<>();
        onFile(
                () -> {
                    rig.viewer.afterFirstPages(() -> done.add("read"));
                    waited.add(done.isEmpty());
                });
        rig.open(TestPdfs.pages(folder.resolve("a.pdf"), 5));
        Fx.await("the task", () -> !done.isEmpty());
        assertEquals(List.of(true), waited);
        assertEquals(List.of("read"), done);
    }

    @Test
    void whatIsReadBesideFollowsTheFrameOfTheFirstPictureAndComesBeforeTheRest() throws Exception {
        List<Boolean> seen = new ArrayList<>();
        onFile(
                () -> {
                    rig.viewer.afterFirstPages(() -> done.add("the rest"));
                    rig.viewer.afterFirstPicture(
                            () -> {
                                seen.add(isPictured());
                                done.add("beside");
                            });
                });
        rig.open(TestPdfs.pages(folder.resolve("a.pdf"), 5));
        Fx.await("both", () -> done.size() == 2);
        assertEquals(List.of("beside", "the rest"), done);
        assertEquals(List.of(true), seen);
        Fx.run(() -> rig.viewer.afterFirstPicture(() -> done.add("later")));
        Fx.await("what comes later", () -> done.contains("later"));
    }

    private boolean isPictured() {
        PageView view = rig.viewer.column().view(PageIndex.FIRST);
        return view != null && view.picture() != null;
    }

    @Test
    void anUnreadablePageHoldsNothingUp() throws Exception {
        onFile(() -> rig.viewer.afterFirstPages(() -> done.add("read")));
        rig.open(TestPdfs.operators(folder.resolve("a.pdf"), 5_000_001));
        Fx.await("the task", () -> !done.isEmpty());
        assertEquals(List.of("read"), done);
    }

    @Test
    void hidingTheViewerBringsTheTaskForward() throws Exception {
        onFile(
                () -> {
                    rig.viewer.afterFirstPages(() -> done.add("read"));
                    rig.viewer.life().hide();
                });
        Fx.run(
                () ->
                        rig.viewer
                                .life()
                                .open(
                                        TestPdfs.pages(folder.resolve("a.pdf"), 2),
                                        ReadingPlace.START));
        Fx.await("the task", () -> !done.isEmpty());
        assertEquals(List.of("read"), done);
    }

    @Test
    void closingTheDocumentDropsTheTask() throws Exception {
        List<Integer> opened = new ArrayList<>();
        onFile(
                () -> {
                    int which = opened.size();
                    opened.add(which);
                    rig.viewer.afterFirstPages(() -> done.add("read " + which));
                    if (which == 0) {
                        rig.viewer.life().close();
                    }
                });
        Path file = TestPdfs.pages(folder.resolve("a.pdf"), 2);
        Fx.run(() -> rig.viewer.life().open(file, ReadingPlace.START));
        Fx.await("the first document", () -> opened.size() == 1);
        rig.open(file);
        Fx.await("the task of the second", () -> !done.isEmpty());
        assertEquals(List.of("read 1"), done);
    }

    @Test
    void afterTheFirstPagesATaskRunsAtOnce() throws Exception {
        rig.open(TestPdfs.pages(folder.resolve("a.pdf"), 2));
        rig.awaitPicture(0);
        Fx.await(
                "the end of the head start",
                () -> {
                    done.clear();
                    rig.viewer.afterFirstPages(() -> done.add("now"));
                    return !done.isEmpty();
                });
        assertTrue(done.contains("now"));
    }
}
