package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.QueuedPdf;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.kit.keys.Chord;
import app.seojae.ui.kit.keys.Keyed;
import app.seojae.ui.kit.keys.PartCommand;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of the window have other keys as soon as they are given, and name them. */
class PartKeysTest {

    @TempDir Path folder;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 6, 1366, 768);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void give(Keyed command, String... keys) throws Exception {
        List<KeyCodeCombination> chords =
                Arrays.stream(keys).map(key -> Chord.read(key).orElseThrow()).toList();
        Fx.run(() -> rig.window.models().words.keys().set(command, chords));
        rig.settle();
    }

    private List<String> collections() throws Exception {
        return rig.library.browse().shelves().collections().stream().map(Facet::value).toList();
    }

    private void standOn(String collection) throws Exception {
        Fx.run(
                () ->
                        Fx.visible(rig.window, Button.class).stream()
                                .filter(one -> (collection + " 1").equals(one.getAccessibleText()))
                                .findFirst()
                                .orElseThrow()
                                .requestFocus());
    }

    @Test
    void aCollectionIsNamedByALetterThatDoesNotLandInItsField() throws Exception {
        long paper = rig.selected();
        Fx.run(() -> rig.window.collections().collect(List.of(paper), "세미나"));
        rig.settle();
        give(PartCommand.SHELF_RENAME, "Q");
        give(PartCommand.SHELF_REMOVE, "Shift+Q");
        standOn("세미나");
        rig.press(KeyCode.F2);
        assertInstanceOf(Button.class, Fx.ask(rig::focus), "F2 means nothing now");
        // a Korean keyboard writes ㅂ where Q is
        Fx.run(
                () -> {
                    TestWindow.key(
                            rig.focus(),
                            KeyEvent.KEY_PRESSED,
                            KeyCode.UNDEFINED,
                            "ㅂ",
                            Held.NOTHING);
                    rig.focus()
                            .fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_TYPED,
                                            "ㅂ",
                                            "",
                                            KeyCode.UNDEFINED,
                                            false,
                                            false,
                                            false,
                                            false));
                });
        TextField field = assertInstanceOf(TextField.class, Fx.ask(rig::focus));
        assertEquals("세미나", Fx.ask(field::getText));
        // while a name is typed, the letter is a letter
        rig.press(KeyCode.Q, "Q", true, false);
        assertEquals(List.of("세미나"), collections());
        Fx.run(() -> field.setText("발표"));
        rig.press(KeyCode.ENTER);
        assertEquals(List.of("발표"), collections());
        standOn("발표");
        rig.press(KeyCode.Q, "Q", true, false);
        assertEquals(List.of(), collections());
    }

    @SuppressWarnings("unchecked")
    private List<Long> queue() throws Exception {
        ListView<QueuedPdf> list = (ListView<QueuedPdf>) rig.find(".row-list");
        return Fx.ask(() -> list.getItems().stream().map(QueuedPdf::paper).toList());
    }

    @Test
    void theQueueIsOrderedByTheKeysOfTheMomentAndNamesThem() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (long id : rig.library.browse().ids(Query.ALL)) {
            ids.add(id);
        }
        rig.transfers.downloads().enqueue(ids.subList(0, 3));
        rig.show(Session.Screen.SUBWAY);
        List<Long> before = queue();
        assertTrue(rig.says("Alt+↑/Alt+↓"));
        give(PartCommand.QUEUE_DOWN, "W");
        give(PartCommand.QUEUE_REMOVE);
        assertTrue(rig.says("Alt+↑/W"));
        assertFalse(rig.says("Backspace"));
        ListView<?> list = (ListView<?>) rig.find(".row-list");
        Fx.run(
                () -> {
                    list.requestFocus();
                    list.getSelectionModel().clearAndSelect(0);
                });
        rig.press(KeyCode.DELETE);
        assertEquals(before, queue());
        rig.press(KeyCode.W, "w", false, false);
        assertEquals(List.of(before.get(1), before.get(0), before.get(2)), queue());
    }

    @Test
    void papersThatWereTypedAreAddedByAnotherKey() throws Exception {
        give(PartCommand.ADD, "F9");
        rig.show(Session.Screen.ADD);
        TextArea field = assertInstanceOf(TextArea.class, Fx.ask(rig::focus));
        Fx.run(() -> field.setText("2410.17637"));
        rig.settle();
        rig.press(KeyCode.F9);
        // nobody may use the network here, so the attempt says so
        rig.awaitSaid(ko(Text.PROBLEM_OFFLINE));
    }

    @Test
    void theHelpAndThePageOfKeysShowThemAndWhatStays() throws Exception {
        give(PartCommand.QUEUE_REMOVE, "F12");
        rig.show(Session.Screen.HELP);
        assertTrue(rig.says("F12"));
        assertTrue(rig.says(ko(Text.DO_LISTS_WALK)));
        rig.show(Session.Screen.KEYS);
        assertTrue(rig.says(ko(Text.KEYS_FIXED_PLACE)));
        long changeable =
                Fx.ask(
                        () ->
                                Fx.visible(rig.window, Button.class).stream()
                                        .filter(
                                                one ->
                                                        String.valueOf(one.getAccessibleText())
                                                                .contains(ko(Text.DO_LISTS_WALK)))
                                        .count());
        assertEquals(0, changeable);
        assertTrue(
                Fx.ask(
                        () ->
                                Fx.visible(rig.window, Label.class).stream()
                                        .anyMatch(
                                                one ->
                                                        one.getStyleClass().contains("key-cap")
                                                                && "↑".equals(one.getText()))));
    }
}
