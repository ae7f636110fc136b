package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.store.Database;
import app.seojae.ui.care.MoveModel;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.ui.shell.MainWindow;
import app.seojae.ui.window.WindowNeeds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The program's window from its first paper to its last saved word. */
@Isolated("has the screen, though it is no test of a view")
class DesktopTest {

    private static final int PAPERS = 30;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;
    private DesktopRig rig;

    @AfterEach
    void close() throws Exception {
        if (rig != null) {
            rig.close();
        }
    }

    private DesktopRig open(Language asked) throws Exception {
        return open(TestLibraries.filled(folder.resolve("library"), PAPERS), asked);
    }

    private DesktopRig open(Library library, Language asked) throws Exception {
        rig = new DesktopRig(folder, library, asked);
        Fx.run(() -> rig.window().list().ask(Query.ALL));
        rig.settle();
        return rig;
    }

    /** Says beforehand what an earlier start was told. */
    private void remember(String key, String value) {
        new SettingsFile(DesktopRig.settings(folder), Runnable::run).store(key, value);
    }

    private Optional<String> remembered(String key) {
        return new SettingsFile(DesktopRig.settings(folder), Runnable::run).stored(key);
    }

    private boolean says(Text text, Language language) throws Exception {
        return Fx.ask(
                () ->
                        Fx.visible(rig.window(), Labeled.class).stream()
                                .anyMatch(one -> text.in(language).equals(one.getText())));
    }

    @Test
    void aStartShowsThePapersUnderTheProgramsName() throws Exception {
        open(null);
        assertEquals(PAPERS, Fx.ask(() -> rig.window().list().listingProperty().get().size()));
        assertEquals(Text.APP_NAME.in(Language.KOREAN), Fx.ask(() -> rig.stage().getTitle()));
        assertEquals(3, Fx.ask(() -> rig.stage().getIcons().size()));
        assertTrue(Fx.ask(() -> rig.stage().getIcons().stream().noneMatch(i -> i.isError())));
        assertFalse(rig.isEnded());
    }

    @Test
    void theLibraryIsTakenElsewhereAndBackAndTheFormerFolderGoesWhenAsked() throws Exception {
        open(null);
        Path from = folder.resolve("library").toAbsolutePath();
        Path to = folder.resolve("elsewhere").toAbsolutePath();
        MoveModel away = moving(to);
        Fx.run(away::choose);
        Fx.await("the question", () -> away.questionProperty().get() != null);
        assertTrue(away.questionProperty().get().sentence().contains(to.toString()));
        rig.become(away::agree);
        assertEquals(to, rig.library.folder());
        assertEquals(PAPERS, Fx.ask(() -> rig.window().list().listingProperty().get().size()));
        assertEquals(Optional.of(to.toString()), remembered("library.moved." + from));
        assertTrue(Files.exists(from.resolve("seojae-moved.txt")));

        MoveModel back = moving(to);
        Fx.await("the former folder", () -> from.equals(back.formerProperty().get()));
        Fx.run(back::askToGoBack);
        rig.become(back::agree);
        assertEquals(from, rig.library.folder());
        assertEquals(Optional.empty(), remembered("library.moved." + from));
        assertTrue(Files.notExists(from.resolve("seojae-moved.txt")));

        MoveModel last = moving(to);
        Fx.await("the former folder", () -> to.equals(last.formerProperty().get()));
        Fx.run(last::askToRemove);
        Fx.run(last::agree);
        Fx.await("the end of it", () -> last.formerProperty().get() == null);
        assertTrue(Files.notExists(to));
    }

    @Test
    void aMoveThatCannotBeLeavesTheLibraryOpenAndSaysWhy() throws Exception {
        open(null);
        Path full = Files.createDirectory(folder.resolve("full"));
        MoveModel away = moving(full.resolve("seojae"));
        Fx.run(away::choose);
        Fx.await("the question", () -> away.questionProperty().get() != null);
        Files.createDirectory(full.resolve("seojae"));
        Files.writeString(full.resolve("seojae/theirs.txt"), "theirs");
        rig.become(away::agree);
        assertEquals(folder.resolve("library").toAbsolutePath(), rig.library.folder());
        Fx.await(
                "the sentence",
                () ->
                        Fx.visible(rig.window(), Labeled.class).stream()
                                .anyMatch(
                                        one -> String.valueOf(one.getText()).contains("비어 있지 않아")));
    }

    private MoveModel moving(Path to) throws Exception {
        WindowNeeds needs = Fx.ask(() -> rig.window().models().needs);
        return Fx.ask(
                () ->
                        new MoveModel(
                                needs.care(),
                                needs.care().moved(),
                                needs.background(),
                                new OneFolder(to),
                                rig.window().notices(),
                                needs.words()));
    }

    /** A person who always chooses the same folder. */
    private record OneFolder(Path folder) implements FileDialogs {
        @Override
        public List<Path> chooseDigests() {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.of(folder);
        }

        @Override
        public Optional<Path> choosePdf() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFile(String kind, String... patterns) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveAs(String name) {
            return Optional.empty();
        }
    }

    @Test
    void whatWasTypedLastIsOnDiskWhenTheWindowIsClosedAtOnce() throws Exception {
        open(null);
        rig.press(KeyCode.N);
        long paper = Fx.ask(() -> rig.window().session().selectedProperty().get());
        rig.type("마지막으로 친 말");
        rig.closeWindow();
        assertTrue(rig.isEnded());
        try (Library again = TestLibraries.open(folder.resolve("library"))) {
            assertEquals("마지막으로 친 말", again.browse().paper(paper).orElseThrow().note());
        }
    }

    @Test
    void aSecondStartHandsItsFilesToTheWindowThatIsOpen() throws Exception {
        open(null);
        Path more = TestLibraries.digests(folder.resolve("more"), PAPERS + 30);
        Fx.run(() -> rig.stage().setIconified(true));
        assertTrue(rig.startAgain(more));
        Fx.await(
                "the papers handed over",
                () -> rig.window().list().listingProperty().get().size() > PAPERS);
        assertFalse(Fx.ask(() -> rig.stage().isIconified()));
        assertTrue(rig.startAgain());
        rig.closeWindow();
        assertFalse(rig.startAgain(more));
    }

    @Test
    void theWindowComesBackAsItWasLeft() throws Exception {
        open(null);
        Fx.run(
                () -> {
                    rig.stage().setWidth(900);
                    rig.stage().setHeight(640);
                });
        Fx.await("the width", () -> Math.abs(rig.stage().getWidth() - 900) < 1);
        rig.closeWindow();
        assertEquals(Optional.of("900.0"), remembered("window.width"));
        open(TestLibraries.open(folder.resolve("library")), null);
        assertEquals(900, Fx.ask(() -> rig.stage().getWidth()), 1);
        assertEquals(640, Fx.ask(() -> rig.stage().getHeight()), 1);
    }

    @Test
    void theLanguageAskedForWinsOverTheOneRemembered() throws Exception {
        remember(ProgramSettings.LANGUAGE.key(), Language.KOREAN.name());
        open(Language.ENGLISH);
        assertTrue(says(Text.IMPORT, Language.ENGLISH));
        assertEquals(Text.APP_NAME.in(Language.ENGLISH), Fx.ask(() -> rig.stage().getTitle()));
        rig.closeWindow();
        assertEquals(
                Optional.of(Language.KOREAN.name()),
                remembered(ProgramSettings.LANGUAGE.key()),
                "asking for one start is no choice");
    }

    @Test
    void theRememberedLanguageAndThemeAreThere() throws Exception {
        remember(ProgramSettings.LANGUAGE.key(), Language.ENGLISH.name());
        remember(ProgramSettings.THEME.key(), Theme.DARK.name());
        open(null);
        assertTrue(says(Text.IMPORT, Language.ENGLISH));
        assertTrue(isDark());
    }

    private boolean isDark() throws Exception {
        return Fx.ask(
                () ->
                        rig.scene().getStylesheets().stream()
                                .anyMatch(sheet -> sheet.endsWith("/dark.css")));
    }

    private void showSettings() throws Exception {
        Fx.run(() -> rig.window().session().show(Session.Screen.SETTINGS));
        rig.settle();
    }

    private void fire(Class<? extends Labeled> type, String name) throws Exception {
        Fx.run(
                () -> {
                    Labeled found =
                            Fx.visible(rig.window(), type).stream()
                                    .filter(
                                            one ->
                                                    name.equals(one.getText())
                                                            || name.equals(one.getAccessibleText()))
                                    .findFirst()
                                    .orElseThrow();
                    ((javafx.scene.control.ButtonBase) found).fire();
                });
        rig.settle();
    }

    @Test
    void aThemeTakesHoldAtOnceAndIsKept() throws Exception {
        remember(ProgramSettings.THEME.key(), Theme.LIGHT.name());
        open(null);
        assertFalse(isDark());
        showSettings();
        fire(ToggleButton.class, Text.THEME_DARK.in(Language.KOREAN));
        assertTrue(isDark());
        rig.closeWindow();
        assertEquals(Optional.of(Theme.DARK.name()), remembered(ProgramSettings.THEME.key()));
    }

    @Test
    void largerLettersTakeHoldAtOnceAndSurviveThemeLanguageAndStart() throws Exception {
        open(null);
        double usual = letters();
        rig.press(KeyCode.EQUALS, new Held(false, true, false));
        assertEquals(1.1 * usual, letters(), 0.01);
        showSettings();
        fire(ToggleButton.class, Text.THEME_DARK.in(Language.KOREAN));
        assertEquals(1.1 * usual, letters(), 0.01);
        fire(ToggleButton.class, Text.LANGUAGE_ENGLISH.in(Language.KOREAN));
        assertEquals(1.1 * usual, letters(), 0.01);
        rig.closeWindow();
        open(TestLibraries.open(folder.resolve("library")), null);
        assertEquals(1.1 * usual, letters(), 0.01);
    }

    /** The size of the letters in the foot of the window. */
    private double letters() throws Exception {
        return Fx.ask(
                () -> {
                    rig.scene().getRoot().applyCss();
                    return ((Labeled) rig.scene().lookup(".status-bar .label")).getFont().getSize();
                });
    }

    /** Another language builds the window anew; what was being typed is saved before that. */
    @Test
    void anotherLanguageTakesHoldAtOnceAndLosesNoWord() throws Exception {
        open(null);
        rig.press(KeyCode.N);
        long paper = Fx.ask(() -> rig.window().session().selectedProperty().get());
        rig.type("바꾸기 전에 친 말");
        showSettings();
        MainWindow before = Fx.ask(rig::window);
        fire(ToggleButton.class, Text.LANGUAGE_ENGLISH.in(Language.KOREAN));
        assertNotSame(before, Fx.ask(rig::window));
        Fx.await("the words", () -> says(rig, Text.IMPORT));
        assertEquals("바꾸기 전에 친 말", rig.library.browse().paper(paper).orElseThrow().note());
    }

    private static boolean says(DesktopRig rig, Text text) {
        return Fx.visible(rig.window(), Labeled.class).stream()
                .anyMatch(one -> text.in(Language.ENGLISH).equals(one.getText()));
    }

    @Test
    void theNetworkIsForbiddenAndAllowedByItsChoice() throws Exception {
        remember(ProgramSettings.OFFLINE.key(), "true");
        open(null);
        showSettings();
        fire(CheckBox.class, Text.SETTING_OFFLINE.in(Language.KOREAN));
        assertTrue(rig.network.isAllowed());
        fire(CheckBox.class, Text.SETTING_OFFLINE.in(Language.KOREAN));
        assertFalse(rig.network.isAllowed());
    }

    @Test
    void aNewLibraryIsGreetedWithPapersOnce() throws Exception {
        open(TestLibraries.open(folder.resolve("library")), null);
        Fx.await("the samples", () -> rig.window().list().listingProperty().get().size() > 0);
        long[] ids = rig.library.browse().ids(Query.ALL);
        assertTrue(
                rig.library.browse().rows(List.of(ids[0])).getFirst().sample(),
                "they say what they are");
        Fx.run(() -> rig.window().imports().removeSamples());
        rig.settle();
        assertEquals(0, rig.library.browse().ids(Query.ALL).length);
        rig.closeWindow();
        open(TestLibraries.open(folder.resolve("library")), null);
        rig.settle();
        assertEquals(0, rig.library.browse().ids(Query.ALL).length);
    }

    /** Behind an open window that nobody touches, the library is left alone. */
    @Test
    void anIdleWindowAsksNothing() throws Exception {
        open(null);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Database.Tally last = TestLibraries.tally(rig.library);
        long since = System.nanoTime();
        while (System.nanoTime() - since < QUIET.toNanos()) {
            assertTrue(System.nanoTime() < deadline, "still asking");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            Database.Tally now = TestLibraries.tally(rig.library);
            if (!now.equals(last)) {
                last = now;
                since = System.nanoTime();
            }
        }
        Node focus = Fx.ask(() -> rig.scene().getFocusOwner());
        assertEquals(last, TestLibraries.tally(rig.library), String.valueOf(focus));
    }

    @Test
    void noFileIsLeftBehindBesideTheSettings() throws Exception {
        open(null);
        Fx.run(() -> rig.stage().setWidth(910));
        Fx.await("the width", () -> rig.memory.stored("window.width").isPresent());
        rig.closeWindow();
        try (var files = Files.list(DesktopRig.settings(folder).getParent())) {
            assertTrue(
                    files.map(file -> file.getFileName().toString())
                            .allMatch(
                                    name ->
                                            name.equals("settings.properties")
                                                    || name.endsWith(".lock")));
        }
    }

    @Test
    void anotherLibraryOpensInTheSameWindowAndLosesNoWordOfTheFirst() throws Exception {
        open(null);
        rig.press(KeyCode.N);
        long paper = Fx.ask(() -> rig.window().session().selectedProperty().get());
        rig.type("옮기기 전에 친 말");
        Path other = folder.resolve("other");
        TestLibraries.filled(other, 7).close();
        rig.open(other);
        Fx.run(() -> rig.window().list().ask(Query.ALL));
        rig.settle();
        assertEquals(7, Fx.ask(() -> rig.window().list().listingProperty().get().size()));
        assertEquals(other, rig.library.folder());
        try (Library first = TestLibraries.open(folder.resolve("library"))) {
            assertEquals("옮기기 전에 친 말", first.browse().paper(paper).orElseThrow().note());
        }
        rig.closeWindow();
        assertTrue(rig.isEnded());
    }

    @Test
    void aLibraryThatCannotBeOpenedLeavesTheOneBefore() throws Exception {
        open(null);
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("seojae.db"), "no database at all, but some words");
        rig.open(broken);
        Fx.run(() -> rig.window().list().ask(Query.ALL));
        rig.settle();
        assertEquals(folder.resolve("library"), rig.library.folder());
        assertEquals(PAPERS, Fx.ask(() -> rig.window().list().listingProperty().get().size()));
        assertEquals(
                "no database at all, but some words",
                Files.readString(broken.resolve("seojae.db")));
    }
}
