package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.ui.settings.SettingsView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of choices in the real window: what stands there, what is kept, who is told. */
class SettingsPageTest {

    @TempDir Path folder;
    private Rig rig;

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    /** Opens the page after what was chosen before, keys and values by turns. */
    private void open(String... before) throws Exception {
        rig = new Rig(folder, 5, 1200, 800);
        for (int i = 0; i < before.length; i += 2) {
            rig.memory.store(before[i], before[i + 1]);
        }
        Fx.run(() -> rig.window.session().show(Session.Screen.SETTINGS));
        rig.settle();
    }

    private SettingsView page() {
        return Fx.visible(rig.window, SettingsView.class).getFirst();
    }

    private ToggleButton choice(Text name) throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(page(), ToggleButton.class).stream()
                                .filter(one -> ko(name).equals(one.getText()))
                                .findFirst()
                                .orElseThrow());
    }

    private CheckBox box(Text name) throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(page(), CheckBox.class).stream()
                                .filter(one -> ko(name).equals(one.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    private TextField arxiv() throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(page(), TextField.class).stream()
                                .filter(
                                        one ->
                                                ko(Text.SETTING_ARXIV)
                                                        .equals(one.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void aFirstStartShowsTheUsualChoices() throws Exception {
        open();
        assertTrue(choice(Text.THEME_SYSTEM).isSelected());
        assertTrue(choice(Text.LANGUAGE_KOREAN).isSelected());
        assertFalse(choice(Text.LANGUAGE_ENGLISH).isSelected());
        assertFalse(box(Text.SETTING_OFFLINE).isSelected());
        assertTrue(box(Text.SETTING_THUMBNAILS).isSelected());
        assertTrue(box(Text.SETTING_TERMS).isSelected());
        assertTrue(box(Text.SETTING_COUNT_UNREAD).isSelected());
        assertEquals("", arxiv().getText());
        assertTrue(rig.says(folder.resolve("library").toString()), "where the library lies");
        assertEquals(List.of(), rig.changed, "looking is no choosing");
    }

    @Test
    void whatWasChosenBeforeIsShown() throws Exception {
        open(
                ProgramSettings.THEME.key(),
                Theme.DARK.name(),
                ProgramSettings.OFFLINE.key(),
                "true",
                ProgramSettings.FETCH_THUMBNAILS.key(),
                "false",
                ProgramSettings.TERMS.key(),
                "false",
                ProgramSettings.ARXIV_BASE.key(),
                "http://mirror.example");
        assertTrue(choice(Text.THEME_DARK).isSelected());
        assertFalse(choice(Text.THEME_SYSTEM).isSelected());
        assertTrue(box(Text.SETTING_OFFLINE).isSelected());
        assertFalse(box(Text.SETTING_THUMBNAILS).isSelected());
        assertFalse(box(Text.SETTING_TERMS).isSelected());
        assertEquals("http://mirror.example", arxiv().getText());
    }

    @ParameterizedTest
    @CsvSource({"THEME_LIGHT, LIGHT", "THEME_DARK, DARK", "THEME_SYSTEM, SYSTEM"})
    void aThemeIsKeptAndTold(Text name, Theme theme) throws Exception {
        open();
        ToggleButton button = choice(name);
        Fx.run(button::fire);
        assertEquals(Optional.of(theme.name()), rig.memory.stored(ProgramSettings.THEME.key()));
        assertEquals(List.of(ProgramSettings.THEME.key()), rig.changed);
        assertTrue(button.isSelected());
        Fx.run(button::fire);
        assertTrue(button.isSelected(), "one of them is always chosen");
    }

    @Test
    void aSizeOfLettersIsKeptAndToldByPageAndByKeys() throws Exception {
        open();
        String key = ProgramSettings.TEXT_SIZE.key();
        Fx.run(() -> size("150%").fire());
        assertEquals(Optional.of("150.0"), rig.memory.stored(key));
        rig.press(KeyCode.EQUALS, "=", false, true);
        assertEquals(Optional.of("175.0"), rig.memory.stored(key));
        assertTrue(Fx.ask(() -> size("175%").isSelected()), "the page follows the keys");
        rig.press(KeyCode.MINUS, "-", false, true);
        assertEquals(Optional.of("150.0"), rig.memory.stored(key));
        rig.press(KeyCode.DIGIT0, "0", false, true);
        assertEquals(Optional.of("100.0"), rig.memory.stored(key));
        assertEquals(List.of(key, key, key, key), rig.changed);
    }

    @Test
    void pageColoursAndMotionAreKeptAndFollowTheViewer() throws Exception {
        open();
        ToggleButton sepia = choice(Text.VIEWER_LOOK_SEPIA);
        assertFalse(sepia.isSelected());
        Fx.run(sepia::fire);
        assertTrue(sepia.isSelected());
        assertEquals(Optional.of("SEPIA"), rig.memory.stored("reader.look"));
        CheckBox motion = box(Text.SETTING_MOTION);
        assertFalse(motion.isSelected());
        Fx.run(motion::fire);
        assertEquals(Optional.of("true"), rig.memory.stored("motion.reduced"));
    }

    private ToggleButton size(String name) {
        return Fx.visible(page(), ToggleButton.class).stream()
                .filter(one -> name.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "SETTING_OFFLINE, offline",
        "SETTING_THUMBNAILS, thumbnails.fetch",
        "SETTING_TERMS, reader.terms",
        "SETTING_COUNT_UNREAD, unread.count"
    })
    void aBoxIsKeptAndToldBothWays(Text name, String key) throws Exception {
        open();
        CheckBox box = box(name);
        boolean before = box.isSelected();
        Fx.run(box::fire);
        assertEquals(Optional.of(Boolean.toString(!before)), rig.memory.stored(key));
        Fx.run(box::fire);
        assertEquals(Optional.of(Boolean.toString(before)), rig.memory.stored(key));
        assertEquals(List.of(key, key), rig.changed);
    }

    @Test
    void theLanguageIsKeptAndTold() throws Exception {
        open();
        ToggleButton english = choice(Text.LANGUAGE_ENGLISH);
        Fx.run(english::fire);
        assertEquals(
                Optional.of(Language.ENGLISH.name()),
                rig.memory.stored(ProgramSettings.LANGUAGE.key()));
        assertEquals(List.of(ProgramSettings.LANGUAGE.key()), rig.changed);
    }

    @Test
    void anAddressIsKeptWithoutTheBlanksAroundIt() throws Exception {
        open();
        TextField field = arxiv();
        Fx.run(() -> field.setText("  http://mirror.example/  "));
        assertEquals(
                Optional.of("http://mirror.example/"),
                rig.memory.stored(ProgramSettings.ARXIV_BASE.key()));
        Fx.run(() -> field.setText(""));
        assertEquals(Optional.of(""), rig.memory.stored(ProgramSettings.ARXIV_BASE.key()));
        Fx.run(field::requestFocus);
        rig.press(KeyCode.J);
        assertEquals(Session.Screen.SETTINGS, screen(), "letters are typed, not obeyed");
    }

    private Session.Screen screen() throws Exception {
        return Fx.ask(() -> rig.window.session().screenProperty().get());
    }

    @Test
    void escapeGoesBackToThePapers() throws Exception {
        open();
        rig.press(KeyCode.ESCAPE);
        assertEquals(Session.Screen.LIBRARY, screen());
        rig.press(KeyCode.J);
        assertEquals(1, rig.selectedIndex());
    }

    @Test
    void theSamplesAreTakenAwayAndNothingElseIs() throws Exception {
        rig =
                new Rig(
                        TestLibraries.filled(folder.resolve("library"), 5),
                        folder.resolve("state"),
                        1200,
                        800);
        Fx.run(() -> rig.window.imports().importSample());
        rig.settle();
        Fx.await("the samples", () -> rig.library.browse().ids(Query.ALL).length > 5);
        Fx.run(() -> rig.window.session().show(Session.Screen.SETTINGS));
        rig.settle();
        Button remove =
                Fx.ask(
                        () ->
                                Fx.visible(page(), Button.class).stream()
                                        .filter(
                                                one ->
                                                        ko(Text.SAMPLES_REMOVE)
                                                                .equals(one.getText()))
                                        .findFirst()
                                        .orElseThrow());
        Fx.run(remove::fire);
        rig.settle();
        Fx.await("the samples' end", () -> rig.library.browse().ids(Query.ALL).length == 5);
    }
}
