package app.seojae.ui.kit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.keys.Chord;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.ProgramCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class KeyDispatcherTest {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void runsACommandByItsKey() {
        KeyEvent event = press(KeyCode.J, "j", false);
        map("J", true).handle(event);
        assertEquals(1, runs.get());
        assertTrue(event.isConsumed());
    }

    @Test
    void runsByTheKeyWhenOnlyTheHangulLetterIsKnown() {
        map("J", true).handle(press(KeyCode.UNDEFINED, "ㅓ", false));
        assertEquals(1, runs.get());
    }

    @Test
    void leavesTheKeyToOthersWhenTheCommandCannotRun() {
        KeyEvent event = press(KeyCode.J, "j", false);
        map("J", false).handle(event);
        assertEquals(0, runs.get());
        assertFalse(event.isConsumed());
    }

    @Test
    void toldFromTheSameKeyWithControl() {
        map("Z", true).handle(press(KeyCode.Z, "z", true));
        assertEquals(0, runs.get());
    }

    /** JavaFX sends no character of a key that was taken, and a field takes its own keys. */
    @Test
    void theFirstLetterBehindACommandIsNotLost() {
        Pane pane = new Pane();
        Pane field = new Pane();
        pane.getChildren().add(field);
        List<String> typed = new ArrayList<>();
        field.addEventHandler(KeyEvent.KEY_PRESSED, Event::consume);
        field.addEventHandler(KeyEvent.KEY_TYPED, event -> typed.add(event.getCharacter()));
        map("N", true).listen(pane);
        pane.fireEvent(press(KeyCode.N, "n", false));
        assertEquals(1, runs.get());
        field.fireEvent(press(KeyCode.D, "d", false));
        field.fireEvent(typed("d"));
        assertEquals(List.of("d"), typed);
    }

    @Test
    void theCharacterOfACommandLandsInNoField() {
        Pane pane = new Pane();
        List<String> typed = new ArrayList<>();
        pane.addEventHandler(KeyEvent.KEY_TYPED, event -> typed.add(event.getCharacter()));
        map("N", true).listen(pane);
        pane.fireEvent(press(KeyCode.N, "n", false));
        pane.fireEvent(typed("n"));
        assertEquals(List.of(), typed);
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private KeyDispatcher map(String key, boolean enabled) {
        Keymap keymap = Keymap.usual();
        keymap.set(ProgramCommand.NEXT, List.of(Chord.read(key).orElseThrow()));
        return new KeyDispatcher(
                List.of(
                        new Command(
                                ProgramCommand.NEXT,
                                keymap,
                                () -> enabled,
                                runs::incrementAndGet)));
    }

    private static KeyEvent press(KeyCode code, String text, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, control, false, false);
    }
}
