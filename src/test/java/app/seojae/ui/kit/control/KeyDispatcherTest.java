package app.seojae.ui.kit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.keys.Chord;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.ProgramCommand;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
