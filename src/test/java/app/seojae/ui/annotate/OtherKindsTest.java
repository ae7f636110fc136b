package app.seojae.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.Quad;
import app.seojae.ui.annotate.page.AnnotationTool;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow.Held;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes, areas and strokes made by hand, and taken away again. */
class OtherKindsTest {

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

    private static PageRegion mark(Annotation one) {
        return ((Anchor.Pages) one.anchor()).regions().getFirst();
    }

    @Test
    void aClickPlacesANoteAndOpensItForTyping() throws Exception {
        rig.press(KeyCode.DIGIT4, Held.ALT);
        rig.click(1, 250, 520);
        Annotation note = rig.only();
        assertEquals(AnnotationKind.NOTE, note.kind());
        assertEquals(250, mark(note).bounds().left(), 1);
        assertEquals(520, mark(note).bounds().top(), 1);
        TextArea comment = rig.comment();
        assertTrue(Fx.ask(comment::isFocused));
        assertNull(rig.pens.toolProperty().get());
        assertEquals(1, rig.drawn("mark-note").size());
    }

    @Test
    void aRectangleBecomesAnAreaWithItsPicture() throws Exception {
        rig.press(KeyCode.DIGIT5, Held.ALT);
        rig.drag(1, 50, 715, 200, 690, 300, 560);
        Annotation area = rig.only();
        assertEquals(AnnotationKind.AREA, area.kind());
        Quad box = mark(area).quads().getFirst();
        assertEquals(250, box.right() - box.left(), 1);
        assertEquals(155, box.top() - box.bottom(), 1);
        Fx.await("its picture", () -> rig.library.annotations().picture(area.id()).isPresent());
        byte[] png = rig.library.annotations().picture(area.id()).orElseThrow();
        assertEquals(0x89, png[0] & 0xff);
        int width = (png[18] & 0xff) << 8 | png[19] & 0xff;
        assertEquals(500, width, 3);
        rig.press(KeyCode.Z, Held.CTRL);
        assertEquals(List.of(), rig.kept(), "one step");
        rig.press(KeyCode.Y, Held.CTRL);
        assertEquals(1, rig.kept().size());
    }

    @Test
    void aSlipOfTheHandIsNoArea() throws Exception {
        rig.press(KeyCode.DIGIT5, Held.ALT);
        rig.drag(1, 50, 715, 51, 714);
        assertEquals(List.of(), rig.kept());
    }

    @Test
    void strokesThatFollowEachOtherAreOneMark() throws Exception {
        rig.press(KeyCode.DIGIT6, Held.ALT);
        rig.drag(1, 100, 400, 120, 420, 140, 400, 160, 420);
        rig.drag(1, 100, 380, 160, 380);
        Annotation ink = rig.only();
        assertEquals(AnnotationKind.INK, ink.kind());
        assertEquals(2, mark(ink).strokes().size());
        assertTrue(mark(ink).strokes().getFirst().size() > 4, "smoothed");
        assertEquals(1, rig.drawn("mark-ink").size());
    }

    @Test
    void theOtherButtonAndTheEraserTakeStrokesAway() throws Exception {
        rig.press(KeyCode.DIGIT6, Held.ALT);
        rig.drag(1, 100, 400, 160, 400);
        rig.drag(1, 100, 340, 160, 340);
        rig.drag(MouseButton.SECONDARY, 1, 130, 420, 130, 380);
        assertEquals(1, mark(rig.only()).strokes().size());
        rig.press(KeyCode.E);
        assertEquals(AnnotationTool.ERASER, rig.pens.toolProperty().get());
        rig.drag(1, 130, 360, 130, 320);
        assertEquals(List.of(), rig.kept());
        rig.press(KeyCode.Z, Held.CTRL);
        assertEquals(1, mark(rig.only()).strokes().size());
    }

    @Test
    void theCornersOfAnAreaMoveIt() throws Exception {
        rig.press(KeyCode.DIGIT5, Held.ALT);
        rig.drag(1, 50, 500, 150, 400);
        rig.press(KeyCode.ESCAPE);
        rig.drag(1, 150, 400, 180, 390, 200, 380);
        Quad box = mark(rig.only()).quads().getFirst();
        assertEquals(50, box.left(), 1);
        assertEquals(500, box.top(), 1);
        assertEquals(200, box.right(), 1);
        assertEquals(380, box.bottom(), 1);
        assertFalse(rig.isShown("mark-note-pop-up"));
    }
}
