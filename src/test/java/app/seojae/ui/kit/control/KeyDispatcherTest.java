package app.seojae.ui.kit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Text;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

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

    @ParameterizedTest
    @CsvSource({"ㅓ, J", "ㅏ, K", "ㅠ, B", "ㄱ, R", "ㅌ, X", "ㅋ, Z", "ㄴ, S", "ㅇ, D", "ㅜ, N", "ㅊ, C"})
    void knowsTheKeyOfEachLetter(String letter, KeyCode key) {
        assertEquals(key, KeyDispatcher.keyOf(letter));
    }

    @Test
    void knowsNoKeyForWhatIsOnNone() {
        assertNull(KeyDispatcher.keyOf("가"));
        assertNull(KeyDispatcher.keyOf(""));
    }

    private KeyDispatcher map(String key, boolean enabled) {
        return new KeyDispatcher(
                List.of(
                        Command.of(
                                Text.APP_NAME,
                                Feather.X,
                                () -> enabled,
                                runs::incrementAndGet,
                                key)));
    }

    private static KeyEvent press(KeyCode code, String text, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, control, false, false);
    }
}
