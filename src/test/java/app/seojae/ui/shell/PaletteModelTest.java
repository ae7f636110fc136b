package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.ProgramCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteModelTest {

    @TempDir Path folder;

    private final Background background = Background.inline();
    private final List<String> done = new ArrayList<>();
    private final List<Long> goneTo = new ArrayList<>();
    private int asked;
    private boolean enabled = true;
    private Library library;
    private PaletteModel model;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 40);
        List<Command> commands =
                List.of(
                        new Command(
                                ProgramCommand.SETTINGS,
                                Keymap.usual(),
                                () -> true,
                                () -> done.add("settings")),
                        new Command(
                                ProgramCommand.BOOKMARK,
                                Keymap.usual(),
                                this::isEnabled,
                                () -> done.add("bookmark")));
        model =
                new PaletteModel(
                        background,
                        library.browse(),
                        new Messages(Language.KOREAN),
                        commands,
                        goneTo::add);
        model.open();
    }

    private boolean isEnabled() {
        asked++;
        return enabled;
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void findsCommandsByTheirNameInBothLanguages() {
        for (Language language : Language.values()) {
            model.type(" " + Text.SETTINGS.in(language).toUpperCase(java.util.Locale.ROOT) + " ");
            assertEquals(Text.SETTINGS.in(Language.KOREAN), items().getFirst().title());
            assertNotNull(items().getFirst().command());
        }
        items().getFirst().action().run();
        assertEquals(List.of("settings"), done);
    }

    @Test
    void offersEverythingThatCanBeDoneNow() {
        assertEquals(2, items().size());
        enabled = false;
        model.open();
        assertEquals(1, items().size());
    }

    /** One looks into the clipboard, for which no event of an input method may wait. */
    @Test
    void whetherACommandCanBeCalledIsNotAskedWhileOneTypes() {
        int before = asked;
        model.type("동");
        model.type("동향");
        model.type("");
        assertEquals(before, asked);
        assertEquals(2, items().size());
    }

    @Test
    void papersComeAfterTheCommandsAndLeadThere() throws Exception {
        PaperRow paper = library.browse().find(Query.ALL).head().get(5);
        model.type(paper.title());
        background.settle();
        PaletteModel.Item found = items().getFirst();
        assertNull(found.command());
        assertEquals(paper.title(), found.title());
        found.action().run();
        assertEquals(List.of(paper.id()), goneTo);
        assertTrue(items().size() <= 22);
    }

    @Test
    void anAnswerToAnOlderWordIsDropped() throws Exception {
        model.type("Transformer");
        model.type("zzzz");
        background.settle();
        assertTrue(items().isEmpty());
        assertFalse(library.readOnly());
    }

    private List<PaletteModel.Item> items() {
        return model.itemsProperty().get();
    }
}
