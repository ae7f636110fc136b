package app.seojae.ui.kit.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "Windows, BARE",
        "Tab, WAY",
        "Shift+Tab, WAY",
        "Shortcut+Tab,",
        "Esc, WAY",
        "Caps Lock, SYSTEM",
        "Print Screen, SYSTEM",
        "Alt+F4, SYSTEM",
        "F4,",
        "Shortcut+Alt+F2, SYSTEM",
        "Shortcut+Alt+G,",
        "Kanji, TYPING",
        "Alt+Q,",
        "Shortcut+Q,",
        "Q,",
        "Context Menu,"
    })
    void saysWhyAKeyCannotBeHad(String key, KeyRefusal why) {
        assertEquals(why, KeyRefusal.why(ProgramCommand.BOOKMARK, chord(key), false));
    }

    @ParameterizedTest
    @CsvSource({"Alt+Q, TYPING", "Shortcut+Q, SYSTEM", "Shortcut+H, SYSTEM", "Alt+F4,", "Q,"})
    void whatASystemTakesIsItsOwn(String key, KeyRefusal why) {
        assertEquals(why, KeyRefusal.why(ProgramCommand.BOOKMARK, chord(key), true));
    }

    @Test
    void digitsTellApartWhatIsTold() {
        assertEquals(KeyRefusal.DIGIT, KeyRefusal.why(ReaderCommand.COLOUR, chord("Q"), false));
        assertNull(KeyRefusal.why(ReaderCommand.COLOUR, chord("Alt+4"), false));
        assertNull(KeyRefusal.why(ReaderCommand.COLOUR, chord("Numpad 4"), false));
    }

    private static KeyCodeCombination chord(String name) {
        return name.equals("Windows")
                ? new KeyCodeCombination(KeyCode.getKeyCode(name))
                : Chord.read(name).orElseThrow();
    }
}
