package app.seojae.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.pdf.text.TextRange;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow.Held;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a PDF marked by the bar, by keys and by tools. */
class MarkingWordsTest {

    private static final double LINE_0 = 703;
    private static final double LINE_1 = 689;

    @TempDir Path folder;
    private AnnotatingRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new AnnotatingRig(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void selectLine() throws Exception {
        rig.select(1, 59, LINE_0, 150, LINE_0, 270, LINE_0);
    }

    @Test
    void theBarBesideASelectionMarksInItsColour() throws Exception {
        assertFalse(rig.isShown("mark-bar"));
        selectLine();
        assertTrue(rig.isShown("mark-bar"));
        rig.fire("초록");
        Annotation mark = rig.only();
        assertEquals("Left column of page 1 has line 0 here", mark.text());
        assertEquals(AnnotationColour.GREEN, mark.colourName());
        assertEquals(AnnotationKind.HIGHLIGHT, mark.kind());
        assertFalse(rig.isShown("mark-bar"));
        assertEquals(1, rig.drawn("mark-highlight").size());
        assertNull(Fx.ask(() -> rig.reading.selectedProperty().get()));
        assertEquals("GREEN", rig.memory.stored("marks.colour").orElse(""), "remembered");
    }

    @Test
    void theBarWaitsForTheReleaseAndGoesWithTheSelection() throws Exception {
        rig.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 1, 59, LINE_0);
        rig.mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, 1, 200, LINE_0);
        Fx.await("a selection", () -> rig.reading.selectedProperty().get() != null);
        assertFalse(rig.isShown("mark-bar"), "not yet");
        rig.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 1, 200, LINE_0);
        rig.settle();
        assertTrue(rig.isShown("mark-bar"));
        rig.press(KeyCode.ESCAPE);
        assertFalse(rig.isShown("mark-bar"));
        assertEquals(List.of(), rig.kept());
    }

    @Test
    void keysMarkASelection() throws Exception {
        selectLine();
        rig.press(KeyCode.DIGIT4);
        assertEquals(AnnotationColour.BLUE, rig.only().colourName());
        rig.select(1, 59, LINE_1, 270, LINE_1);
        rig.press(KeyCode.U);
        rig.select(2, 59, LINE_0, 270, LINE_0);
        rig.press(KeyCode.H);
        List<Annotation> marks = rig.kept();
        assertEquals(
                List.of(
                        AnnotationKind.HIGHLIGHT,
                        AnnotationKind.UNDERLINE,
                        AnnotationKind.HIGHLIGHT),
                marks.stream().map(Annotation::kind).toList());
        assertEquals(AnnotationColour.BLUE, marks.get(2).colourName(), "the last colour");
    }

    @Test
    void aToolMarksAtOnceUntilItIsPutDown() throws Exception {
        rig.press(KeyCode.DIGIT3, Held.ALT);
        rig.drag(1, 59, LINE_0, 150, LINE_0, 270, LINE_0);
        assertEquals(AnnotationKind.STRIKEOUT, rig.only().kind());
        assertFalse(rig.isShown("mark-bar"));
        assertEquals(1, rig.drawn("mark-line").size());
        rig.press(KeyCode.ESCAPE);
        assertNull(rig.pens.toolProperty().get());
        rig.drag(1, 59, LINE_1, 270, LINE_1);
        assertEquals(1, rig.kept().size(), "no tool, no mark");
    }

    @Test
    void wordsAreMarkedAcrossColumnsAndPages() throws Exception {
        rig.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 1, 59, 577);
        rig.mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, 1, 400, LINE_0);
        rig.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 1, 550, LINE_0);
        rig.settle();
        rig.press(KeyCode.DIGIT1);
        Anchor.Pages columns = (Anchor.Pages) rig.only().anchor();
        assertEquals(2, columns.regions().getFirst().quads().size(), "a line of each column");
        assertTrue(columns.quote().exact().contains("line 9 here"), columns.quote().exact());
        assertTrue(columns.quote().exact().contains("right column"), columns.quote().exact());
        rig.press(KeyCode.DELETE);
        Fx.run(() -> rig.viewer.model().zoomTo(0.45));
        rig.settle();
        rig.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 1, 319, 577);
        rig.mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, 2, 150, LINE_0);
        rig.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 2, 270, LINE_0);
        rig.settle();
        rig.press(KeyCode.DIGIT2);
        Anchor.Pages pages = (Anchor.Pages) rig.only().anchor();
        assertEquals(
                List.of(1, 2), pages.regions().stream().map(mark -> mark.page().number()).toList());
    }

    @Test
    void marksStandWhereTheWordsAreAtEveryRotation() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            double y = LINE_0 - 14 * turn;
            rig.select(1, 59, y, 150, y, 270, y);
            lines.add("Left column of page 1 has line " + turn + " here");
            assertEquals(lines.getLast(), Fx.ask(this::selectedWords));
            rig.press(KeyCode.DIGIT1);
            assertEquals(lines, rig.kept().stream().map(Annotation::text).toList());
            Fx.run(() -> rig.viewer.model().rotate(1));
            rig.settle();
        }
    }

    private String selectedWords() {
        TextRange range = rig.reading.selectedProperty().get();
        return rig.reading
                .text(range.start().page())
                .text()
                .substring(range.start().index(), range.end().index());
    }
}
