package app.seojae.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.keys.Chord;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.kit.keys.ReaderCommand;
import java.util.Arrays;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeysModelTest {

    private final Keymap keymap = Keymap.usual();
    private final KeysModel model = new KeysModel(new Messages(Language.KOREAN, keymap));

    @Test
    void aPressGivesTheKeyAndEndsTheWaiting() {
        model.listen(ProgramCommand.BOOKMARK, 0);
        assertEquals("‘읽을 것에 넣거나 빼기’에 쓸 키를 누르세요. 그만두려면 Esc를 누르세요.", sentence());
        press("W");
        assertEquals(keys("W"), keymap.chosen(ProgramCommand.BOOKMARK));
        assertNull(model.listeningProperty().get());
        assertNull(model.answerProperty().get());
    }

    @Test
    void oneMoreKeyIsAddedBehindTheOthers() {
        model.listen(ProgramCommand.NEXT, 2);
        press("Shortcut+J");
        assertEquals(keys("J", "Down", "Shortcut+J"), keymap.chosen(ProgramCommand.NEXT));
        model.remove(ProgramCommand.NEXT, 0);
        assertEquals(keys("Down", "Shortcut+J"), keymap.chosen(ProgramCommand.NEXT));
    }

    @Test
    void escLeavesEverythingAsItWas() {
        model.listen(ProgramCommand.BOOKMARK, 0);
        press("Esc");
        assertEquals(keys("B"), keymap.chosen(ProgramCommand.BOOKMARK));
        assertNull(model.listeningProperty().get());
    }

    @Test
    void aKeyOfAnotherIsToldByNameAndCanBeTaken() {
        model.listen(ProgramCommand.BOOKMARK, 0);
        press("R");
        assertEquals("R 키는 이미 ‘읽음으로 하고 다음으로’에 쓰입니다.", sentence());
        assertEquals(keys("B"), keymap.chosen(ProgramCommand.BOOKMARK));
        assertNotNull(model.answerProperty().get().take());
        model.answerProperty().get().take().run();
        assertEquals(keys("R"), keymap.chosen(ProgramCommand.BOOKMARK));
        assertEquals(List.of(), keymap.chosen(ProgramCommand.READ));
        assertNull(model.answerProperty().get());
    }

    @Test
    void goingBackToAKeyThatAnotherHasNowAsksToo() {
        model.listen(ProgramCommand.BOOKMARK, 0);
        press("W");
        model.listen(ProgramCommand.READ, 0);
        press("B");
        model.reset(ProgramCommand.BOOKMARK);
        assertEquals(keys("W"), keymap.chosen(ProgramCommand.BOOKMARK));
        model.answerProperty().get().take().run();
        assertFalse(keymap.isChanged(ProgramCommand.BOOKMARK));
        assertEquals(List.of(), keymap.chosen(ProgramCommand.READ));
        model.resetAll();
        assertFalse(keymap.isChanged(ProgramCommand.READ));
    }

    @Test
    void aHeldKeyAloneWaitsAndIsToldWhenItIsLetGo() {
        model.listen(ProgramCommand.BOOKMARK, 0);
        model.press(event(KeyEvent.KEY_PRESSED, KeyCode.SHIFT, "Shift"));
        assertTrue(sentence().startsWith("‘읽을 것"));
        model.release(event(KeyEvent.KEY_RELEASED, KeyCode.SHIFT, ""));
        assertEquals(Text.KEYS_REFUSED_BARE.in(Language.KOREAN), sentence());
        assertNotNull(model.listeningProperty().get());
        press("Tab");
        assertEquals(Text.KEYS_REFUSED_WAY.in(Language.KOREAN), sentence());
        press("Shift+W");
        assertEquals(keys("Shift+W"), keymap.chosen(ProgramCommand.BOOKMARK));
    }

    @Test
    void digitsAreAskedForWhereTheyTellApart() {
        model.listen(ReaderCommand.COLOUR, 0);
        press("Q");
        assertEquals(Text.KEYS_REFUSED_DIGIT.in(Language.KOREAN), sentence());
        press("Alt+2");
        assertEquals("Alt+1–8 키는 이미 ‘표시 도구’에 쓰입니다.", sentence());
        model.answerProperty().get().take().run();
        assertEquals("Alt+1–8", keymap.shown(ReaderCommand.COLOUR));
        assertEquals("", keymap.shown(ReaderCommand.TOOL));
    }

    @Test
    void escIsNobodysToChange() {
        model.listen(ReaderCommand.ESCAPE, 0);
        assertNull(model.listeningProperty().get());
        model.remove(ReaderCommand.ESCAPE, 0);
        assertEquals(keys("Esc"), keymap.chosen(ReaderCommand.ESCAPE));
    }

    @Test
    void commandsAreFoundByNameInBothLanguagesAndByKey() {
        assertTrue(model.fits(ProgramCommand.BOOKMARK, "읽을 것"));
        assertTrue(model.fits(ProgramCommand.HELP, "f1"));
        assertTrue(model.fits(ProgramCommand.HELP, "F1"));
        assertFalse(model.fits(ProgramCommand.HELP, "F2"));
    }

    private void press(String key) {
        KeyCode code = Chord.read(key).orElseThrow().getCode();
        model.press(event(KeyEvent.KEY_PRESSED, code, key));
    }

    private static KeyEvent event(EventType<KeyEvent> type, KeyCode code, String name) {
        boolean shortcut = name.contains("Shortcut");
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return new KeyEvent(
                type,
                "",
                "",
                code,
                name.contains("Shift"),
                shortcut && !mac,
                name.contains("Alt"),
                shortcut && mac);
    }

    private String sentence() {
        return model.answerProperty().get().sentence();
    }

    private static List<KeyCodeCombination> keys(String... names) {
        return Arrays.stream(names).map(name -> Chord.read(name).orElseThrow()).toList();
    }
}
