package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices are seen whole, however many come. */
class NoticePlacesTest {

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        Library library = TestLibraries.open(folder.resolve("library"));
        library.samples(TestLibraries.offline(library, folder.resolve("state"))).bringIn();
        rig = new Rig(library, folder.resolve("state"), 1000, 900);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void noticesStandAboveEachOtherAndStayInTheWindow() throws Exception {
        Fx.run(
                () -> {
                    for (int i = 0; i < 5; i++) {
                        rig.window.notices().say("긴 알림 문장입니다. ".repeat(6) + i);
                    }
                });
        rig.settle();
        Fx.run(
                () -> {
                    VBox pane = rig.window.notices().pane();
                    assertEquals(3, pane.getChildren().size());
                    double bottom = 0;
                    for (Node notice : pane.getChildren()) {
                        Bounds bounds = notice.localToScene(notice.getBoundsInLocal());
                        Bounds layout = notice.getBoundsInParent();
                        assertEquals(true, bounds.getMinX() >= 0 && bounds.getMaxX() <= 1000);
                        assertEquals(
                                true,
                                notice.getLayoutY() >= bottom - 0.5,
                                "they overlap: " + layout);
                        bottom = notice.getLayoutY() + notice.getLayoutBounds().getHeight() - 48;
                    }
                });
    }
}
