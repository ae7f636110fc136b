package app.seojae.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TypedPages;
import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a paper that is opened is read, whoever wants something of it. */
class OpeningReadsTest {

    private static final int PAGES = 12;

    /** Two that draw and one that reads; one more reads where a machine is very slow. */
    private static final int MOST_PARSES = 4;

    @TempDir Path folder;

    private static Path paper(Path file) {
        TypedPages pages = new TypedPages();
        for (int page = 1; page <= PAGES; page++) {
            pages.page();
            for (int line = 0; line < 20; line++) {
                pages.body(700 - 14 * line, "Page " + page + " has a column, and line " + line);
            }
            pages.web(72, 300, 140, 312, "https://example.org/page");
        }
        return pages.save(file);
    }

    @Test
    void aPaperIsReadOnceAndNotAtAllTheNextTime() throws Exception {
        Path pdf = paper(folder.resolve("paper.pdf"));
        assertEquals(PAGES, reads(pdf));
        assertEquals(0, reads(pdf));
    }

    /** Lets the mouse rest on the link of the first page. */
    private static void rest(AnnotatingRig rig) throws Exception {
        rig.mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, 1, 100, 306);
    }

    /** Opens a paper, as in a start of the program, and asks everything of its text. */
    private long reads(Path pdf) throws Exception {
        try (AnnotatingRig rig = new AnnotatingRig(folder, pdf)) {
            Fx.run(() -> rig.reading.find("column"));
            rig.settle();
            Fx.run(() -> rig.viewer.model().fit(Fit.TEXT));
            rest(rig);
            rig.settle(); // the links of the page are read when the mouse first comes over it
            rest(rig);
            Fx.await("the link", () -> rig.root().lookup(".link-pop-up") != null);
            for (int round = 0; round < PAGES; round++) {
                rig.settle();
            }
            assertFalse(rig.window.all("find-hit").isEmpty());
            PdfFile file = Objects.requireNonNull(rig.viewer.fileProperty().get());
            assertTrue(file.parses() <= MOST_PARSES, file.parses() + " parses");
            return rig.library.texts().reads();
        }
    }
}
