package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.keys.Keyed;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Changing keys in the real window, by keyboard alone, and what they do then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysPageTest {

    private Rig rig;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        rig = new Rig(folder, 5, 1200, 800);
    }

    @BeforeEach
    void begin() throws Exception {
        Fx.run(() -> rig.window.models().words.keys().resetAll());
        rig.show(Session.Screen.LIBRARY);
        rig.show(Session.Screen.KEYS);
    }

    @AfterAll
    void close() throws Exception {
        rig.close();
    }

    @Test
    void aKeyIsChangedTakenFromAnotherAndGoneBackToByKeyboard() throws Exception {
        assertTrue(Fx.ask(() -> rig.focus() instanceof TextField), "commands are looked for first");
        focusKey(ProgramCommand.NEXT, "J");
        rig.press(KeyCode.ENTER);
        assertTrue(rig.says(ko(Text.KEYS_PRESS)));
        rig.press(KeyCode.UNDEFINED, "ㅈ", false, false);
        assertEquals(Optional.of("W, Down"), rig.memory.stored("keys.list.next"));
        assertEquals("W", Fx.ask(() -> ((Button) rig.focus()).getText()), "the focus stays");

        rig.press(KeyCode.ENTER);
        rig.press(KeyCode.B, "b", false, false);
        assertTrue(rig.says("B 키는 이미 ‘" + ko(Text.DO_BOOKMARK) + "’에 쓰입니다."));
        assertEquals(ko(Text.KEYS_TAKE), Fx.ask(() -> ((Button) rig.focus()).getText()));
        rig.press(KeyCode.SPACE);
        assertEquals(Optional.of("B, Down"), rig.memory.stored("keys.list.next"));
        assertEquals(Optional.of(""), rig.memory.stored("keys.list.bookmark"));

        rig.show(Session.Screen.LIBRARY);
        long first = rig.window.session().selectedProperty().get();
        rig.press(KeyCode.J, "j", false, false);
        assertEquals(first, rig.window.session().selectedProperty().get(), "J does nothing now");
        rig.press(KeyCode.B, "b", false, false);
        assertFalse(first == rig.window.session().selectedProperty().get(), "B is the next now");
        assertTrue(foot().contains("B/K " + ko(Text.STATUS_KEY_WALK)), foot());
        assertFalse(foot().contains(ko(Text.STATUS_KEY_BOOKMARK)), foot());

        rig.show(Session.Screen.KEYS);
        rig.pressButton(ko(Text.KEYS_RESET_ALL));
        assertEquals(Optional.empty(), rig.memory.stored("keys.list.next"));
        assertTrue(foot().contains("J/K"), foot());
    }

    @Test
    void theHelpShowsTheKeysOfTheMoment() throws Exception {
        rig.show(Session.Screen.HELP);
        assertTrue(rig.says("F1"));
        Fx.run(
                () ->
                        rig.window
                                .models()
                                .words
                                .keys()
                                .set(ProgramCommand.HELP, java.util.List.of()));
        rig.settle();
        assertFalse(rig.says("F1,"));
        assertEquals(
                0,
                Fx.ask(
                        () ->
                                Fx.visible(rig.window, Label.class).stream()
                                        .filter(one -> "F1".equals(one.getText()))
                                        .count()));
        rig.pressButton(ko(Text.KEYS_OPEN));
        assertEquals(Session.Screen.KEYS, rig.window.session().screenProperty().get());
    }

    @Test
    void deleteTakesAKeyAwayAndEscLeavesThePage() throws Exception {
        focusKey(ProgramCommand.NEXT, "J");
        rig.press(KeyCode.DELETE);
        assertEquals(Optional.of("Down"), rig.memory.stored("keys.list.next"));
        focusKey(ProgramCommand.NEXT, "Down");
        rig.press(KeyCode.ENTER);
        rig.press(KeyCode.ESCAPE);
        assertFalse(rig.says(ko(Text.KEYS_PRESS)));
        assertEquals(Session.Screen.KEYS, rig.window.session().screenProperty().get());
        rig.press(KeyCode.ESCAPE);
        assertEquals(Session.Screen.LIBRARY, rig.window.session().screenProperty().get());
    }

    @Test
    void whatIsTypedNarrowsTheCommands() throws Exception {
        Fx.run(() -> ((TextField) rig.focus()).setText(ko(Text.DO_BOOKMARK)));
        rig.settle();
        assertEquals(1, rig.all("key-line").size());
        Fx.run(() -> ((TextField) rig.focus()).setText("없는 명령"));
        rig.settle();
        assertTrue(rig.says(ko(Text.KEYS_NONE_FIT)));
        Fx.run(() -> ((TextField) rig.focus()).clear());
    }

    private void focusKey(Keyed command, String key) throws Exception {
        Fx.run(
                () ->
                        Fx.visible(rig.window, Button.class).stream()
                                .filter(one -> one.getStyleClass().contains("key-button"))
                                .filter(
                                        one ->
                                                one.getAccessibleText()
                                                        .startsWith(ko(command.title()) + ": "))
                                .filter(one -> one.getText().equals(shown(key)))
                                .findFirst()
                                .orElseThrow()
                                .requestFocus());
    }

    private static String shown(String key) {
        return javafx.scene.input.KeyCombination.valueOf(key).getDisplayText();
    }

    private String foot() throws Exception {
        return Fx.ask(
                () ->
                        rig.window.lookupAll(".status-bar .label").stream()
                                .map(node -> ((Label) node).getText())
                                .reduce("", (a, b) -> a + "|" + b));
    }
}
