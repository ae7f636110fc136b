package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.prose.SharedText;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A note in a field while others write into it too. */
class SharedTextTest {

    private TextArea area;
    private SharedText shared;

    @BeforeEach
    void open() throws Exception {
        Fx.start();
        Fx.run(
                () -> {
                    area = new TextArea();
                    shared = new SharedText(area);
                    shared.show(1, "처음\n둘째");
                });
    }

    @Test
    void whatOthersAppendComesInWhileThePersonTypesAndTheCaretStays() throws Exception {
        Fx.run(
                () -> {
                    area.insertText(2, " 줄");
                    area.selectRange(4, 4);
                    assertFalse(shared.arrive(2, "처음\n둘째\n\n덧붙임"));
                    assertEquals("처음 줄\n둘째\n\n덧붙임", area.getText());
                    assertEquals(4, area.getCaretPosition());
                    assertTrue(shared.isTyped());
                    SharedText.Draft draft = shared.take();
                    assertEquals("처음\n둘째\n\n덧붙임", draft.base());
                    assertEquals(2, draft.revision());
                });
    }

    @Test
    void theCaretMovesWithItsWordsWhenSomethingComesBefore() throws Exception {
        Fx.run(
                () -> {
                    area.selectRange(4, 5);
                    shared.arrive(2, "앞\n처음\n둘째");
                    assertEquals("앞\n처음\n둘째", area.getText());
                    assertEquals("째", area.getSelectedText());
                    assertFalse(shared.isTyped());
                });
    }

    @Test
    void olderNewsDoNotTakeBackWhatWasWritten() throws Exception {
        Fx.run(
                () -> {
                    area.appendText("!");
                    SharedText.Draft draft = shared.take();
                    shared.written(draft, 2, draft.text());
                    shared.arrive(1, "처음\n둘째");
                    assertEquals("처음\n둘째!", area.getText());
                    assertFalse(shared.isTyped());
                });
    }

    @Test
    void whatWasMergedWhileWritingComesBackIntoWhatWasTypedSince() throws Exception {
        Fx.run(
                () -> {
                    area.appendText("!");
                    SharedText.Draft draft = shared.take();
                    assertFalse(shared.isTyped());
                    area.appendText("?");
                    assertTrue(shared.isTyped());
                    shared.written(draft, 3, "위에서\n처음\n둘째!");
                    assertEquals("위에서\n처음\n둘째!?", area.getText());
                    assertTrue(shared.isTyped());
                });
    }

    @Test
    void whatCouldNotBeWrittenCountsAsTyped() throws Exception {
        Fx.run(
                () -> {
                    area.appendText("!");
                    SharedText.Draft draft = shared.take();
                    shared.failed(draft);
                    assertTrue(shared.isTyped());
                    assertEquals("처음\n둘째", shared.take().base());
                });
    }

    @Test
    void aSyllableBeingComposedIsNotTornApart() throws Exception {
        Fx.run(
                () -> {
                    area.fireEvent(composing("ㅎ"));
                    shared.arrive(2, "앞\n처음\n둘째");
                    assertFalse(area.getText().contains("앞"));
                    area.fireEvent(composing(""));
                    assertTrue(area.getText().contains("앞"));
                });
    }

    @Test
    void linesOfWindowsAreNothingTyped() throws Exception {
        Fx.run(
                () -> {
                    shared.show(1, "하나\r\n둘");
                    assertFalse(shared.isTyped());
                });
    }

    private static InputMethodEvent composing(String syllable) {
        return new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                syllable.isEmpty()
                        ? List.of()
                        : List.of(
                                new InputMethodTextRun(
                                        syllable, InputMethodHighlight.UNSELECTED_RAW)),
                "",
                0);
    }
}
