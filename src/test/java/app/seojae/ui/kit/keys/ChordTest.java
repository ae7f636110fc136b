package app.seojae.ui.kit.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChordTest {

    @ParameterizedTest
    @CsvSource({"ㅓ, J", "ㅏ, K", "ㅠ, B", "ㄱ, R", "ㅌ, X", "ㅋ, Z", "ㄴ, S", "ㅇ, D", "ㅜ, N", "ㅊ, C"})
    void knowsTheKeyOfEachLetter(String letter, KeyCode key) {
        assertEquals(key, Chord.keyOf(letter));
    }

    @Test
    void knowsNoKeyForWhatIsOnNone() {
        assertNull(Chord.keyOf("가"));
        assertNull(Chord.keyOf(""));
    }

    @Test
    void aHangulLetterIsTheKeyItSitsOn() {
        assertEquals("Q", Chord.write(Chord.of(press(KeyCode.UNDEFINED, "ㅂ", false, false))));
        assertEquals("Shift+Q", Chord.write(Chord.of(press(KeyCode.UNDEFINED, "ㅃ", true, false))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J",
                "Shift+J",
                "Shortcut+Shift+Back Slash",
                "Alt+Left",
                "Shortcut+Alt+G",
                "Page Down",
                "Numpad 3",
                "F11",
                "Slash",
                "Context Menu"
            })
    void whatIsWrittenIsReadBack(String text) {
        String written = Chord.write(Chord.read(text).orElseThrow());
        assertEquals(Chord.read(text), Chord.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "Shift", "Shift+", "Hyper+Q", "ㅂ", "J K", "Ctrl+Ctrl+Ctrl"})
    void whatNamesNoKeyIsNone(String text) {
        assertEquals(Optional.empty(), Chord.read(text));
    }

    @Test
    void controlIsTheShortcutHere() {
        String held = Chord.MAC ? "Meta" : "Ctrl";
        assertEquals(Chord.read("Shortcut+K"), Chord.read(held + "+K"));
        assertEquals(
                Chord.read("Shortcut+K").orElseThrow(),
                Chord.of(press(KeyCode.K, "", false, true)));
    }

    private static KeyEvent press(KeyCode code, String text, boolean shift, boolean shortcut) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                text,
                text,
                code,
                shift,
                shortcut && !Chord.MAC,
                false,
                shortcut && Chord.MAC);
    }
}
