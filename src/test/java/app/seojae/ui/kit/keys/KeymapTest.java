package app.seojae.ui.kit.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.TestMemory;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeymapTest {

    private final TestMemory memory = new TestMemory();
    private final Keymap keymap = new Keymap(memory);

    @Test
    void onlyWhatDiffersIsKept() {
        keymap.set(ProgramCommand.BOOKMARK, keys("M", "Shortcut+D"));
        assertEquals(Optional.of("M, Shortcut+D"), memory.stored("keys.list.bookmark"));
        assertEquals(keys("M", "Shortcut+D"), new Keymap(memory).keys(ProgramCommand.BOOKMARK));
        assertTrue(keymap.isChanged(ProgramCommand.BOOKMARK));
        keymap.set(ProgramCommand.BOOKMARK, keys("B"));
        assertEquals(Optional.empty(), memory.stored("keys.list.bookmark"));
        assertFalse(keymap.isChanged(ProgramCommand.BOOKMARK));
    }

    @Test
    void noKeyAtAllIsAChoiceToo() {
        keymap.set(ProgramCommand.BOOKMARK, List.of());
        assertEquals(List.of(), new Keymap(memory).keys(ProgramCommand.BOOKMARK));
        assertEquals("", keymap.shown(ProgramCommand.BOOKMARK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M, Quux", "Tab", "Shift", "M,,N", "Esc", "Caps Lock"})
    void aLineThatCannotBeUsedCountsForNothingAndStays(String line) {
        memory.store("keys.list.bookmark", line);
        memory.store("keys.list.read", "M");
        memory.store("keys.list.tomorrow", "W");
        assertEquals(keys("B"), keymap.keys(ProgramCommand.BOOKMARK));
        assertEquals(keys("M"), keymap.keys(ProgramCommand.READ));
        keymap.set(ProgramCommand.SKIP, keys("W"));
        keymap.resetAll();
        assertEquals(Optional.of("W"), memory.stored("keys.list.tomorrow"));
        assertEquals(keys("R"), keymap.keys(ProgramCommand.READ));
    }

    @Test
    void escKeepsItsMeaning() {
        memory.store("keys.window.library", "Q");
        assertEquals(keys("Esc"), keymap.keys(ProgramCommand.TO_LIBRARY));
    }

    @Test
    void digitsMoveTogether() {
        keymap.set(ReaderCommand.COLOUR, keys("Shortcut+Alt+7"));
        assertEquals(Optional.of("Shortcut+Alt+1"), memory.stored("keys.marking.colour"));
        assertEquals(2, keymap.numberOf(ReaderCommand.COLOUR, press("Shortcut+Alt+3")));
        assertEquals(2, keymap.numberOf(ReaderCommand.COLOUR, press("Shortcut+Alt+Numpad 3")));
        assertEquals(-1, keymap.numberOf(ReaderCommand.COLOUR, press("3")));
        assertEquals(-1, keymap.numberOf(ReaderCommand.COLOUR, press("Shortcut+Alt+9")));
    }

    @Test
    void aClashIsOneOfPlacesThatOverlap() {
        assertEquals(
                List.of(ProgramCommand.READ), keymap.clashes(ProgramCommand.BOOKMARK, keys("R")));
        assertEquals(
                List.of(ReaderCommand.TURN_RIGHT), keymap.clashes(ReaderCommand.DARK, keys("R")));
        assertEquals(
                List.of(ProgramCommand.READ, ReaderCommand.TURN_RIGHT),
                keymap.clashes(ProgramCommand.HELP, keys("R")));
        assertEquals(List.of(), keymap.clashes(ProgramCommand.BOOKMARK, keys("W")));
        assertEquals(List.of(ReaderCommand.COLOUR), keymap.clashes(ReaderCommand.DARK, keys("5")));
    }

    @Test
    void whoSharesAKeyFromTheStartMayShareAnother() {
        keymap.set(ProgramCommand.SEARCH, keys("W"));
        assertEquals(List.of(), keymap.clashes(ReaderCommand.FIND, keys("W")));
    }

    @Test
    void aTakenKeyGoesAndTheOthersStay() {
        keymap.take(ProgramCommand.NEXT, keys("J"));
        assertEquals(keys("Down"), keymap.keys(ProgramCommand.NEXT));
        keymap.take(ReaderCommand.COLOUR, keys("5"));
        assertEquals(List.of(), keymap.keys(ReaderCommand.COLOUR));
    }

    static List<KeyCodeCombination> keys(String... names) {
        return Chord.named(names);
    }

    static KeyEvent press(String name) {
        KeyCodeCombination keys = Chord.read(name).orElseThrow();
        boolean shortcut = name.contains("Shortcut");
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                keys.getCode() == null ? KeyCode.UNDEFINED : keys.getCode(),
                name.contains("Shift"),
                shortcut && !Chord.MAC,
                name.contains("Alt"),
                shortcut && Chord.MAC);
    }
}
