package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The palette over the real window, by keys and by mouse. */
class CommandPaletteTest {

    @TempDir Path folder;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 30, 1200, 800);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void openPalette() throws Exception {
        rig.press(KeyCode.K, "", false, true);
        assertTrue(isOpen());
    }

    private boolean isOpen() throws Exception {
        return !rig.all("palette").isEmpty();
    }

    private TextField field() throws Exception {
        return (TextField) rig.find(".palette-field");
    }

    @SuppressWarnings("unchecked")
    private ListView<PaletteModel.Item> list() throws Exception {
        return (ListView<PaletteModel.Item>) rig.find(".palette-list");
    }

    private List<String> titles() throws Exception {
        ListView<PaletteModel.Item> list = list();
        return Fx.ask(() -> list.getItems().stream().map(PaletteModel.Item::title).toList());
    }

    private int chosen() throws Exception {
        ListView<PaletteModel.Item> list = list();
        return Fx.ask(() -> list.getSelectionModel().getSelectedIndex());
    }

    private Session.Screen screen() throws Exception {
        return Fx.ask(() -> rig.window.session().screenProperty().get());
    }

    private void type(String words) throws Exception {
        rig.type(words);
        rig.settle();
    }

    @Test
    void itOpensEmptyWithEverythingThatCanBeDoneAndTheFirstChosen() throws Exception {
        openPalette();
        TextField field = field();
        assertTrue(Fx.ask(field::isFocused));
        assertEquals("", Fx.ask(field::getText));
        assertTrue(titles().size() > 10, titles().toString());
        assertTrue(titles().contains(Text.SETTINGS.in(Language.KOREAN)), titles().toString());
        assertEquals(0, chosen());
        type("zzqq");
        assertEquals(List.of(), titles());
        rig.press(KeyCode.ESCAPE);
        openPalette();
        assertEquals("", Fx.ask(field()::getText), "it forgets what was typed");
        assertTrue(titles().size() > 10);
    }

    @Test
    void arrowsGoToTheEndsAndNoFurther() throws Exception {
        openPalette();
        int last = titles().size() - 1;
        rig.press(KeyCode.UP);
        assertEquals(0, chosen());
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.DOWN);
        assertEquals(2, chosen());
        rig.press(KeyCode.UP);
        assertEquals(1, chosen());
        for (int i = 0; i <= last; i++) {
            rig.press(KeyCode.DOWN);
        }
        assertEquals(last, chosen());
        type("zzqq");
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.UP);
        assertTrue(chosen() <= 0);
    }

    /** The one that was chosen is run, and only that one. */
    @Test
    void enterRunsWhatIsChosen() throws Exception {
        openPalette();
        type(Text.SETTINGS.in(Language.KOREAN));
        rig.press(KeyCode.ENTER);
        assertFalse(isOpen());
        assertEquals(Session.Screen.SETTINGS, screen());
    }

    @Test
    void enterOnNothingClosesAndDoesNothing() throws Exception {
        long before = rig.selected();
        openPalette();
        type("zzqq");
        rig.press(KeyCode.ENTER);
        assertFalse(isOpen());
        assertEquals(before, rig.selected());
        assertEquals(Session.Screen.LIBRARY, screen());
    }

    @Test
    void aPaperIsGoneToWithTheArrows() throws Exception {
        PaperRow paper =
                rig.library
                        .browse()
                        .rows(List.of(rig.library.browse().ids(Query.ALL)[17]))
                        .getFirst();
        openPalette();
        type(paper.title());
        int at = titles().indexOf(paper.title());
        assertTrue(at >= 0, titles().toString());
        for (int i = 0; i < at; i++) {
            rig.press(KeyCode.DOWN);
        }
        rig.press(KeyCode.ENTER);
        assertEquals(paper.id(), rig.selected());
        assertFalse(isOpen());
    }

    /** Escape gives the keys back to where they were needed, on every screen. */
    @Test
    void escapeGivesTheKeysBack() throws Exception {
        openPalette();
        type("zzqq");
        rig.press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        rig.press(KeyCode.J);
        assertEquals(1, rig.selectedIndex(), "the list has the keys again");
        Fx.run(() -> rig.window.session().show(Session.Screen.SETTINGS));
        rig.settle();
        openPalette();
        rig.press(KeyCode.ESCAPE);
        assertEquals(Session.Screen.SETTINGS, screen(), "one Escape closes one thing");
        rig.press(KeyCode.ESCAPE);
        assertEquals(Session.Screen.LIBRARY, screen());
    }

    /** Letters are words here and no commands, whatever they mean in the list. */
    @Test
    void noKeyReachesTheListBehindIt() throws Exception {
        long before = rig.selected();
        openPalette();
        for (KeyCode key : List.of(KeyCode.J, KeyCode.B, KeyCode.R, KeyCode.DELETE)) {
            rig.press(key);
        }
        assertEquals(before, rig.selected());
        PaperRow row = rig.library.browse().rows(List.of(before)).getFirst();
        assertFalse(row.bookmarked());
        rig.press(KeyCode.K, "", false, true);
        assertEquals(1, rig.all("palette").size(), "the same keys open no second one");
    }

    private void click(Node node, Point2D inside) throws Exception {
        Fx.run(
                () -> {
                    Point2D at = node.localToScene(inside);
                    TestWindow.mouse(
                            node,
                            MouseEvent.MOUSE_CLICKED,
                            MouseButton.PRIMARY,
                            at,
                            1,
                            Held.NOTHING);
                });
        rig.settle();
    }

    @Test
    void aClickBesideItClosesAndOneOnALineRuns() throws Exception {
        openPalette();
        Node ground = rig.all("palette-ground").getFirst();
        click(rig.find(".palette"), new Point2D(3, 3));
        assertTrue(isOpen(), "a click inside is none beside it");
        click(ground, new Point2D(3, 3));
        assertFalse(isOpen());
        openPalette();
        type(Text.SETTINGS.in(Language.KOREAN));
        Node line =
                Fx.ask(
                        () ->
                                rig.window.lookupAll(".palette-list .list-cell").stream()
                                        .filter(
                                                cell ->
                                                        !((javafx.scene.control.Cell<?>) cell)
                                                                .isEmpty())
                                        .findFirst()
                                        .orElseThrow());
        assertSame(rig.window.getScene(), line.getScene());
        click(line, new Point2D(5, 5));
        assertFalse(isOpen());
        assertEquals(Session.Screen.SETTINGS, screen());
    }
}
