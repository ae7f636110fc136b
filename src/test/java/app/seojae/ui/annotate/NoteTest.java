package app.seojae.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow.Held;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The note beside a mark: opened by a click, saved on every way out. */
class NoteTest {

    private static final double LINE_0 = 703;

    @TempDir Path folder;
    private AnnotatingRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new AnnotatingRig(folder);
        rig.select(1, 59, LINE_0, 150, LINE_0, 270, LINE_0);
        rig.press(KeyCode.DIGIT1);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void type(String words) throws Exception {
        TextArea area = rig.comment();
        Fx.run(
                () -> {
                    area.requestFocus();
                    area.replaceSelection(words);
                });
    }

    @Test
    void aClickOpensItAndTypingIsSavedAtAPause() throws Exception {
        rig.click(1, 100, LINE_0);
        assertTrue(rig.isShown("mark-note-pop-up"));
        assertTrue(Fx.ask(() -> rig.window.shows("Left column of page 1 has line 0 here")));
        type("핵심 **정의**");
        Fx.await(
                "it saved",
                () -> "핵심 **정의**".equals(rig.marks.all().getFirst().annotation().comment()));
        assertEquals("핵심 **정의**", rig.only().comment());
        assertTrue(rig.isShown("mark-note-pop-up"));
    }

    @Test
    void everyWayOutSaves() throws Exception {
        rig.click(1, 100, LINE_0);
        type("하나");
        rig.press(KeyCode.ESCAPE);
        assertFalse(rig.isShown("mark-note-pop-up"));
        assertEquals("하나", rig.only().comment());
        rig.press(KeyCode.ENTER);
        type(" 둘");
        rig.click(1, 100, 300);
        assertFalse(rig.isShown("mark-note-pop-up"));
        assertEquals("하나 둘", rig.only().comment());
        rig.click(1, 100, LINE_0);
        rig.fire("메모 고치기");
        type(" 셋");
        Fx.run(rig.annotating::flush);
        assertEquals("하나 둘 셋", rig.only().comment());
    }

    @Test
    void aSyllableBeingComposedIsNotLost() throws Exception {
        rig.click(1, 100, LINE_0);
        type("한");
        TextArea area = rig.comment();
        Fx.run(
                () ->
                        area.fireEvent(
                                new InputMethodEvent(
                                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                        List.of(
                                                new InputMethodTextRun(
                                                        "글", InputMethodHighlight.UNSELECTED_RAW)),
                                        "",
                                        1)));
        rig.click(1, 100, 300);
        assertEquals("한글", rig.only().comment());
    }

    @Test
    void colourKindAndTagsChangeInIt() throws Exception {
        rig.click(1, 100, LINE_0);
        rig.fire("보라");
        rig.fire("밑줄");
        TextField field =
                Fx.ask(
                        () ->
                                Fx.visible(rig.root(), TextField.class).stream()
                                        .filter(f -> f.getStyleClass().contains("tag-field"))
                                        .findFirst()
                                        .orElseThrow());
        Fx.run(
                () -> {
                    field.setText("#정의");
                    field.fireEvent(new javafx.event.ActionEvent());
                });
        Annotation mark = rig.only();
        assertEquals(AnnotationColour.PURPLE, mark.colourName());
        assertEquals(AnnotationKind.UNDERLINE, mark.kind());
        assertEquals(List.of("정의"), mark.tags());
        rig.fire("표시 지우기");
        assertEquals(List.of(), rig.kept());
        assertFalse(rig.isShown("mark-note-pop-up"));
    }

    @Test
    void keysChangeTheMarkThatIsStoodOn() throws Exception {
        rig.press(KeyCode.DIGIT2);
        assertEquals(AnnotationColour.RED, rig.only().colourName());
        rig.press(KeyCode.U);
        assertEquals(AnnotationKind.UNDERLINE, rig.only().kind());
        rig.press(KeyCode.DELETE);
        assertEquals(List.of(), rig.kept());
        rig.press(KeyCode.Z, Held.CTRL);
        assertEquals(AnnotationKind.UNDERLINE, rig.only().kind());
        rig.press(KeyCode.Z, Held.CTRL);
        assertEquals(AnnotationKind.HIGHLIGHT, rig.only().kind());
        rig.press(KeyCode.Z, new Held(true, true, false));
        assertEquals(AnnotationKind.UNDERLINE, rig.only().kind());
    }

    @Test
    void theEndsOfAMarkMoveItsExtent() throws Exception {
        double end = 60 + AnnotatingRig.width("Left column of page 1 has line 0 here");
        rig.drag(1, end, 698, 200, 690, 60 + AnnotatingRig.width("Left column of "), 703);
        assertEquals("Left column of", rig.only().text().strip());
        rig.drag(1, 60 + AnnotatingRig.width("Left column of "), 698, 200, 690, end, 689);
        assertEquals(
                "Left column of page 1 has line 0 here Left column of page 1 has line 1 here",
                rig.only().text());
    }
}
