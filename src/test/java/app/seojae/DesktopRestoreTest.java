package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.shell.MainWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The way back from within the window: the library is closed for it and opened again. */
@Isolated("has the screen, though it is no test of a view")
class DesktopRestoreTest {

    @TempDir Path folder;

    @Test
    void theLibraryComesBackInTheSameWindow() throws Exception {
        try (DesktopRig rig =
                new DesktopRig(folder, TestLibraries.filled(folder.resolve("library"), 12), null)) {
            Path place = rig.library.folder();
            Fx.run(() -> rig.window().models().care.backUp());
            Fx.await(
                    "the backup",
                    () -> !rig.window().models().care.pageProperty().get().backups().isEmpty());
            long paper = rig.library.browse().ids(Query.ALL)[0];
            rig.library.notes().replace(paper, "too late");
            MainWindow before = Fx.ask(rig::window);
            Fx.run(() -> before.models().care.restoreNewest());
            Fx.await(
                    "the library as it was",
                    () ->
                            rig.stage().getScene().getRoot() instanceof MainWindow now
                                    && now != before
                                    && now.list().listingProperty().get() != null);
            assertEquals("", rig.library.browse().paper(paper).orElseThrow().note());
            try (Stream<Path> files = Files.list(place)) {
                assertTrue(files.anyMatch(file -> file.toString().contains(".replaced-")));
            }
        }
    }
}
