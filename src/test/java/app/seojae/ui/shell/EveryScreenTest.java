package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.kit.look.ContrastTable;
import app.seojae.ui.kit.look.CutWords;
import app.seojae.ui.kit.look.FocusRing;
import app.seojae.ui.kit.look.WordContrast;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen of the window can be read: its words stand out, and none of them is cut. */
class EveryScreenTest {

    /** What is shown only after something was done; {@code ScreenReport} looks at it too. */
    private static final Set<Session.Screen> LATER =
            EnumSet.of(Session.Screen.READER, Session.Screen.CITATIONS);

    /** What is looked at where nobody asked for {@code -Dscreens=all}, for time's sake. */
    private static final Set<Session.Screen> FEW =
            EnumSet.of(Session.Screen.LIBRARY, Session.Screen.SETTINGS);

    /** Where something can be typed. */
    private static final Set<Session.Screen> FIELDS =
            EnumSet.of(
                    Session.Screen.LIBRARY,
                    Session.Screen.ANNOTATIONS,
                    Session.Screen.FEEDS,
                    Session.Screen.ADD,
                    Session.Screen.EXPORT,
                    Session.Screen.SETTINGS,
                    Session.Screen.KEYS);

    @TempDir static Path folder;
    private static Rig rig;

    @BeforeAll
    static void open() throws Exception {
        rig = new Rig(folder, 4, 1366, 768);
    }

    @AfterAll
    static void close() throws Exception {
        rig.close();
    }

    private static Set<Session.Screen> screens() {
        return "all".equals(System.getProperty("screens"))
                ? EnumSet.complementOf(EnumSet.copyOf(LATER))
                : FEW;
    }

    private interface Look {
        void at(String screen) throws Exception;
    }

    private void walk(Look look) throws Exception {
        Fx.run(() -> rig.window.list().shapeProperty().set(ListModel.Shape.CARDS));
        for (Session.Screen screen : screens()) {
            Fx.run(() -> rig.window.session().show(screen));
            rig.settle();
            look.at(screen.name());
        }
        Fx.run(
                () -> {
                    rig.window.session().show(Session.Screen.LIBRARY);
                    rig.window.list().shapeProperty().set(ListModel.Shape.LIST);
                });
        rig.settle();
        look.at("LIST");
    }

    private void dress(Theme theme, double size, double width, double height) throws Exception {
        Fx.run(
                () -> {
                    rig.stage().setWidth(width);
                    rig.stage().setHeight(height);
                    theme.apply(rig.stage().getScene(), size);
                    rig.window.applyCss();
                    rig.window.layout();
                });
        rig.settle();
    }

    @Test
    void wordsAndIconsStandOutFromWhatIsBehindThemInBothThemes() throws Exception {
        ContrastTable table = new ContrastTable();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            dress(theme, 1, 1000, 700);
            walk(screen -> Fx.run(() -> table.add(theme, screen, WordContrast.of(rig.window))));
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/contrast.md"), table.markdown());
        assertEquals(List.of(), table.weak());
    }

    /** Letters twice as large on a small screen, and a narrow window. */
    @ParameterizedTest
    @CsvSource({"1366, 768, 2", "480, 700, 1"})
    void noWordIsCut(double width, double height, double size) throws Exception {
        dress(Theme.LIGHT, size, width, height);
        List<String> cut = new ArrayList<>();
        walk(
                screen ->
                        Fx.run(
                                () -> {
                                    rig.window.applyCss();
                                    rig.window.layout();
                                    CutWords.in(rig.window)
                                            .forEach(one -> cut.add(screen + ": " + one));
                                }));
        assertEquals(List.of(), cut);
    }

    /** What empty fields say of themselves, on every screen that has any. */
    @ParameterizedTest
    @CsvSource({
        "KOREAN, 1",
        "KOREAN, 1.5",
        "KOREAN, 2",
        "ENGLISH, 1",
        "ENGLISH, 1.5",
        "ENGLISH, 2"
    })
    void noPromptIsCut(Language language, double size) throws Exception {
        rig.speak(language);
        try {
            dress(Theme.LIGHT, size, 1366, 768);
            List<String> cut = new ArrayList<>();
            int fields = 0;
            for (Session.Screen screen : FIELDS) {
                Fx.run(() -> rig.window.session().show(screen));
                rig.settle();
                Fx.run(
                        () ->
                                CutWords.prompts(rig.window)
                                        .forEach(one -> cut.add(screen + ": " + one)));
                fields += Fx.ask(() -> Fx.visible(rig.window, TextInputControl.class).size());
            }
            assertTrue(fields > FIELDS.size(), "there are fields");
            assertEquals(List.of(), cut);
        } finally {
            rig.speak(Language.KOREAN);
        }
    }

    /** A screen that the system draws one and a half times as large. */
    @Test
    @EnabledIfSystemProperty(named = "screens", matches = "all")
    void noWordIsCutWhereTheSystemEnlarges() throws Exception {
        noWordIsCut(911, 512, 1);
    }

    @Test
    void whereTheKeysAreIsSeenAtEveryStop() throws Exception {
        dress(Theme.LIGHT, 1, 1000, 700);
        List<String> unseen = new ArrayList<>();
        walk(
                screen ->
                        Fx.run(
                                () ->
                                        FocusRing.unseen(rig.window)
                                                .forEach(one -> unseen.add(screen + ": " + one))));
        assertEquals(List.of(), unseen);
    }

    @Test
    void shelvesWithoutRoomStandBehindAButton() throws Exception {
        dress(Theme.LIGHT, 2, 1366, 768);
        Fx.run(
                () -> {
                    rig.window.session().show(Session.Screen.LIBRARY);
                    rig.window.list().ask(Query.ALL);
                });
        rig.settle();
        assertEquals(0, rig.all("navigation-item").size());
        Fx.run(() -> toggle().fire());
        rig.settle();
        assertEquals(List.of(), Fx.ask(() -> CutWords.in(rig.window)));
        ButtonBase all = (ButtonBase) rig.all("navigation-item").get(1);
        Fx.run(all::fire);
        rig.settle();
        assertEquals(0, rig.all("navigation-item").size(), "a shelf was chosen, the same one too");
        Fx.run(() -> rig.window.list().ask(Query.ALL.withShelf(Query.Shelf.MORNING)));
        rig.settle();
        Fx.run(() -> toggle().fire());
        rig.settle();
        assertTrue(rig.all("navigation-item").size() > 1, "in the walk of the morning too");
        dress(Theme.LIGHT, 1, 1366, 768);
        assertTrue(Fx.visible(rig.window, ToggleButton.class).stream().noneMatch(this::isToggle));
    }

    private ToggleButton toggle() {
        return Fx.visible(rig.window, ToggleButton.class).stream()
                .filter(this::isToggle)
                .findFirst()
                .orElseThrow();
    }

    private boolean isToggle(ToggleButton one) {
        return one.getStyleClass().contains("navigation-toggle");
    }
}
