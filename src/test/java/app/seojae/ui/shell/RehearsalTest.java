package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.pdf.TypedPages;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.viewer.DocumentState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader nobody sees is opened and gone again before the first paper. */
class RehearsalTest {

    @TempDir Path folder;
    private Library library;
    private Rig rig;
    private Path pdf;
    private final List<ReaderHalf> made = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.samples(folder.resolve("library"), folder.resolve("samples"));
        rig = new Rig(library, folder.resolve("state"), 1200, 800);
        pdf =
                new TypedPages()
                        .page()
                        .body(700, "Before anybody reads.")
                        .save(folder.resolve("a.pdf"));
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private Rehearsal rehearsal(Path file, boolean unwanted) {
        return new Rehearsal(rig.window.getScene(), this::reader, () -> unwanted, file);
    }

    private ReaderHalf reader() {
        ReaderHalf reader = rig.window.unseenReader();
        made.add(reader);
        return reader;
    }

    private DocumentState state() {
        return made.isEmpty()
                ? DocumentState.EMPTY
                : made.getFirst().viewer().stateProperty().get();
    }

    @Test
    void itsPageIsDrawnAndThenClosedAndLeavesNoTrace() throws Exception {
        List<Boolean> sharp = new ArrayList<>();
        Rehearsal rehearsal = rehearsal(pdf, false);
        Fx.run(rehearsal::start);
        Fx.await(
                "the page nobody sees",
                () -> {
                    if (!made.isEmpty() && made.getFirst().viewer().isSharp()) {
                        sharp.add(true);
                    }
                    return !sharp.isEmpty();
                });
        Fx.await("its end", () -> state() == DocumentState.EMPTY);
        rig.settle();
        assertEquals(1, made.size());
        assertTrue(Fx.ask(() -> made.getFirst().viewer().fileProperty().get() == null));
        assertNull(rig.window.tabs().current());
        assertTrue(library.versions().known(pdf).isEmpty());
        assertTrue(library.versions().of(0).isEmpty());
    }

    @Test
    void nothingIsMadeOnceAPaperIsOpen() throws Exception {
        Rehearsal rehearsal = rehearsal(pdf, true);
        Fx.run(rehearsal::start);
        rig.settle();
        Fx.run(() -> rehearsal.handle(0));
        assertTrue(made.isEmpty());
    }

    @Test
    void aPaperOpenedMeanwhileEndsIt() throws Exception {
        long guide = TestLibraries.guide(library);
        Rehearsal rehearsal =
                new Rehearsal(
                        rig.window.getScene(),
                        this::reader,
                        () -> rig.window.tabs().current() != null,
                        pdf);
        Fx.run(rehearsal::start);
        Fx.await("the reader nobody sees", () -> !made.isEmpty());
        Fx.run(() -> rig.window.openReader(guide));
        Fx.await(
                "the paper",
                () -> {
                    ReaderScreen reader = rig.window.tabs().current();
                    return reader != null && reader.halves().first().isSharp();
                });
        Fx.run(() -> rehearsal.handle(0));
        assertEquals(DocumentState.EMPTY, state());
        assertEquals(1, made.size());
    }

    @Test
    void aMissingFileHarmsNothing() throws Exception {
        Rehearsal rehearsal = rehearsal(folder.resolve("missing.pdf"), false);
        Fx.run(rehearsal::start);
        Fx.await("a failed opening", () -> state() == DocumentState.FAILED);
        Fx.await("its end", () -> state() == DocumentState.EMPTY);
        assertFalse(made.isEmpty());
    }
}
