package app.seojae.ui.shell;

import static app.seojae.ui.shell.Korean.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window by keyboard and mouse. */
class MainWindowTest {

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 60, 1000, 800);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void enterOnAButtonPressesTheButton() throws Exception {
        Button bookmarked =
                Fx.ask(
                        () ->
                                Fx.visible(rig.window, Button.class).stream()
                                        .filter(
                                                b ->
                                                        String.valueOf(b.getAccessibleText())
                                                                .startsWith(
                                                                        ko(Text.SHELF_BOOKMARKED)))
                                        .findFirst()
                                        .orElseThrow());
        Fx.run(bookmarked::requestFocus);
        long before = rig.selected();
        rig.press(KeyCode.ENTER);
        assertEquals(PdfInfo.State.ABSENT, row(before).pdf().state());
        assertEquals(Query.Shelf.BOOKMARKED, Fx.ask(() -> rig.window.list().query().shelf()));
    }

    @Test
    void theSearchFieldTakesLettersAndEscLeavesIt() throws Exception {
        rig.press(KeyCode.SLASH);
        assertTrue(searchFocused());
        rig.press(KeyCode.J);
        rig.press(KeyCode.B);
        assertEquals(0, rig.selectedIndex());
        assertFalse(row(rig.selected()).bookmarked());
        String word = row(rig.selected()).title().split(":")[0];
        rig.type(word);
        Fx.await("the search", () -> rig.window.list().query().text().equals(word));
        rig.settle();
        assertTrue(rig.found() > 0 && rig.found() < 60);
        assertFalse(rig.all("prose-mark-ground").isEmpty(), "the hit is marked");
        rig.press(KeyCode.ENTER);
        assertFalse(searchFocused());
        rig.press(KeyCode.L, "", false, true);
        assertTrue(searchFocused());
        rig.press(KeyCode.ESCAPE);
        Fx.await("all papers", () -> rig.window.list().query().text().isEmpty());
        rig.settle();
        assertEquals(60, rig.found());
        rig.press(KeyCode.ESCAPE);
        assertFalse(searchFocused());
        assertTrue(rig.all("prose-mark-ground").isEmpty());
        rig.press(KeyCode.J);
        assertEquals(1, rig.selectedIndex());
    }

    @Test
    void aFieldNarrowsTheListAndItsCrossWidensItAgain() throws Exception {
        Button chip = (Button) rig.all("chip").getFirst();
        String field = chip.getText();
        Fx.run(chip::fire);
        rig.settle();
        assertEquals(field, Fx.ask(() -> rig.window.list().query().field()));
        assertTrue(rig.found() < 60);
        Button filter = (Button) rig.all("filter-chip").getFirst();
        assertTrue(filter.getText().contains(field));
        Fx.run(filter::fire);
        rig.settle();
        assertEquals(60, rig.found());
        assertTrue(rig.all("filter-chip").isEmpty());
    }

    @Test
    void aNarrowWindowHasTwoTabsAndSSwapsThem() throws Exception {
        rig.widen(1366);
        assertTrue(rig.all("small-tab").isEmpty());
        assertFalse(rig.all("easy-box").isEmpty());
        rig.widen(700);
        ToggleButton summary = (ToggleButton) rig.all("small-tab").get(0);
        ToggleButton easy = (ToggleButton) rig.all("small-tab").get(1);
        assertTrue(summary.isSelected());
        assertTrue(rig.all("easy-box").isEmpty());
        rig.press(KeyCode.S);
        assertTrue(easy.isSelected());
        assertFalse(rig.all("easy-box").isEmpty());
        assertTrue(rig.all("summary-box").isEmpty());
        assertEquals("true", rig.memory.stored("list.easyFirst").orElseThrow());
    }

    @Test
    void thePaletteRunsACommandAndGoesToAPaper() throws Exception {
        rig.press(KeyCode.K, "", false, true);
        TextField field = (TextField) rig.find(".palette-field");
        assertTrue(Fx.ask(field::isFocused));
        rig.type(Text.SETTINGS.in(Language.ENGLISH));
        rig.settle();
        rig.press(KeyCode.ENTER);
        assertEquals(Session.Screen.SETTINGS, screen());
        assertTrue(Fx.ask(() -> rig.focus().getScene() != null), "the keys go to what is shown");
        rig.press(KeyCode.ESCAPE);
        assertEquals(Session.Screen.LIBRARY, screen());
        PaperRow last = rig.library.browse().rows(List.of(id(59))).getFirst();
        rig.press(KeyCode.K, "", false, true);
        rig.type(last.title());
        rig.settle();
        rig.press(KeyCode.ENTER);
        assertEquals(last.id(), rig.selected());
        rig.press(KeyCode.K, "", false, true);
        rig.press(KeyCode.ESCAPE);
        assertTrue(rig.all("palette").isEmpty());
        rig.press(KeyCode.K);
        assertNotEquals(last.id(), rig.selected(), "the keys are the list's again");
    }

    @Test
    void theCountsCanBeHidden() throws Exception {
        assertFalse(numbers().isEmpty());
        Fx.run(() -> rig.window.session().show(Session.Screen.SETTINGS));
        rig.settle();
        Fx.run(
                () ->
                        Fx.visible(rig.window, javafx.scene.control.CheckBox.class).stream()
                                .filter(
                                        box ->
                                                ko(Text.SETTING_COUNT_UNREAD)
                                                        .equals(box.getAccessibleText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        assertTrue(numbers().isEmpty());
        assertEquals("false", rig.memory.stored("unread.count").orElseThrow());
        assertEquals(List.of("unread.count"), rig.changed);
    }

    @Test
    void anotherLanguageBuildsTheWindowAnew() throws Exception {
        rig.speak(Language.ENGLISH);
        assertTrue(
                Fx.ask(
                        () ->
                                Fx.visible(rig.window, Labeled.class).stream()
                                        .anyMatch(
                                                l ->
                                                        Text.IMPORT
                                                                .in(Language.ENGLISH)
                                                                .equals(l.getText()))));
        rig.press(KeyCode.J);
        assertEquals(1, rig.selectedIndex());
        assertNotNull(rig.find(".card"));
    }

    private PaperRow row(long id) throws Exception {
        return rig.library.browse().rows(List.of(id)).getFirst();
    }

    private long id(int index) throws Exception {
        return Fx.ask(() -> rig.window.list().listingProperty().get().ids()[index]);
    }

    private boolean searchFocused() throws Exception {
        return Fx.ask(() -> rig.window.lookup(".search-text").isFocused());
    }

    private Session.Screen screen() throws Exception {
        return Fx.ask(() -> rig.window.session().screenProperty().get());
    }

    private List<String> numbers() throws Exception {
        return rig.all("navigation-count").stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
