package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys and an input method that gives a key to the window before it commits. */
class ComposingGuardTest {

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile long now;
    private TextField field;
    private Scene scene;

    @BeforeEach
    void aField() throws Exception {
        Fx.start();
        Fx.run(
                () -> {
                    field = new TextField();
                    scene = new Scene(new VBox(field, new TextField()));
                    new ComposingGuard(scene, () -> now);
                    field.addEventFilter(
                            KeyEvent.KEY_PRESSED,
                            event -> keys.add(event.getCode() + " at " + field.getText()));
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    field.requestFocus();
                });
    }

    private void method(String composed, String committed) throws Exception {
        List<InputMethodTextRun> runs =
                composed.isEmpty()
                        ? List.of()
                        : List.of(
                                new InputMethodTextRun(
                                        composed, InputMethodHighlight.UNSELECTED_RAW));
        Fx.run(
                () ->
                        field.fireEvent(
                                new InputMethodEvent(
                                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                        runs,
                                        committed,
                                        composed.length())));
    }

    private void press(KeyCode code, boolean control) throws Exception {
        Fx.run(
                () ->
                        field.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        control,
                                        false,
                                        false)));
    }

    @Test
    void escWaitsForTheLastSyllable() throws Exception {
        method("모", "");
        method("데", "모");
        press(KeyCode.ESCAPE, false);
        assertEquals(List.of(), keys);
        method("", "델");
        assertEquals(List.of("ESCAPE at 모델"), keys);
        press(KeyCode.ESCAPE, false);
        assertEquals(2, keys.size());
    }

    /** As ibus does: the key, then the syllable is taken back, then it is committed. */
    @Test
    void escWaitsForASyllableThatIsTakenBackFirst() throws Exception {
        method("녕", "");
        press(KeyCode.ESCAPE, false);
        method("", "");
        assertEquals(List.of(), keys);
        method("", "녕");
        assertEquals(List.of("ESCAPE at 녕"), keys);
    }

    @Test
    void escGoesOnWhereASyllableIsTakenBackForGood() throws Exception {
        method("녕", "");
        press(KeyCode.ESCAPE, false);
        method("", "");
        Fx.await("the key", () -> keys.equals(List.of("ESCAPE at ")));
    }

    @Test
    void enterEndsTheComposingAndTheNextOneSends() throws Exception {
        method("태", "");
        press(KeyCode.ENTER, false);
        method("", "태");
        assertEquals(List.of(), keys);
        press(KeyCode.ENTER, false);
        assertEquals(List.of("ENTER at 태"), keys);
    }

    @Test
    void enterThatCameRightBehindTheCommitOnlyEndedTheComposing() throws Exception {
        method("향", "");
        method("", "향");
        press(KeyCode.ENTER, false);
        assertEquals(List.of(), keys);
        press(KeyCode.ENTER, false);
        assertEquals(List.of("ENTER at 향"), keys);
    }

    /** As ibus does: the commit, then that nothing is composed, then the key. */
    @Test
    void anEmptyEventBehindTheCommitChangesNothing() throws Exception {
        method("향", "");
        method("", "향");
        method("", "");
        press(KeyCode.ENTER, false);
        assertEquals(List.of(), keys);
        press(KeyCode.ENTER, false);
        assertEquals(List.of("ENTER at 향"), keys);
    }

    @Test
    void enterAfterAWhileOrAfterAnotherKeySends() throws Exception {
        method("향", "");
        method("", "향");
        now = 1_000_000_000;
        press(KeyCode.ENTER, false);
        assertEquals(1, keys.size());
        method("글", "");
        method("", "글");
        press(KeyCode.SPACE, false);
        press(KeyCode.ENTER, false);
        assertEquals(3, keys.size());
    }

    @Test
    void aCommandWaitsAndLettersDoNot() throws Exception {
        method("글", "");
        press(KeyCode.ENTER, true);
        method("", "글");
        assertEquals(List.of("ENTER at 글"), keys);
        method("또", "");
        press(KeyCode.LEFT, false);
        assertEquals("LEFT at 글또", keys.getLast());
    }

    @Test
    void aMethodThatCommitsNothingKeepsNobodyInTheField() throws Exception {
        method("가", "");
        press(KeyCode.ESCAPE, false);
        press(KeyCode.ESCAPE, false);
        assertEquals(List.of("ESCAPE at 가"), keys);
    }

    @Test
    void withoutComposingEveryKeyGoesItsWay() throws Exception {
        press(KeyCode.ESCAPE, false);
        press(KeyCode.ENTER, false);
        press(KeyCode.DOWN, false);
        assertEquals(3, keys.size());
    }

    private void click() throws Exception {
        Fx.run(
                () ->
                        TestWindow.mouse(
                                scene.getRoot(),
                                MouseEvent.MOUSE_PRESSED,
                                MouseButton.PRIMARY,
                                new Point2D(1, 1),
                                1,
                                TestWindow.Held.NOTHING));
    }

    /** As fcitx5 does: taken back, then the press, then committed where the keys went to. */
    @Test
    void aPressOfTheMouseLeavesTheSyllableWhereItWasTyped() throws Exception {
        method("모", "");
        method("데", "모");
        method("", "");
        click();
        assertEquals("모데", Fx.ask(field::getText));
        TextField other =
                (TextField) Fx.ask(() -> scene.getRoot().getChildrenUnmodifiable().get(1));
        Fx.run(other::requestFocus);
        Fx.run(
                () ->
                        other.fireEvent(
                                new InputMethodEvent(
                                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                        List.of(),
                                        "데",
                                        0)));
        assertEquals("", Fx.ask(other::getText));
        assertEquals("모데", Fx.ask(field::getText));
    }

    @Test
    void whatWasTakenBackBeforeIsNotPutBackByAClick() throws Exception {
        method("ㅁ", "");
        method("", ""); // Backspace
        now += 200_000_000;
        click();
        assertEquals("", Fx.ask(field::getText));
        method("가", "");
        method("", "");
        method("", "가");
        click();
        assertEquals("가", Fx.ask(field::getText));
    }
}
