package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters as a person types them, sees them and takes them away. */
class SearchFiltersTest {

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 60, 1200, 800);
        rig.press(KeyCode.SLASH);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private String asked() throws Exception {
        return Fx.ask(() -> rig.window.list().query().text());
    }

    private void awaitAsked(String line) throws Exception {
        Fx.await(line, () -> rig.window.list().query().text().equals(line));
        rig.settle();
    }

    private TextField field() throws Exception {
        return (TextField) rig.find(".search-text");
    }

    private String typed() throws Exception {
        TextField field = field();
        return Fx.ask(field::getText);
    }

    private List<String> offers() throws Exception {
        return Fx.ask(
                () ->
                        Window.getWindows().stream()
                                .flatMap(
                                        one ->
                                                one
                                                        .getScene()
                                                        .getRoot()
                                                        .lookupAll(".suggestion")
                                                        .stream())
                                .map(one -> ((Button) one).getText())
                                .toList());
    }

    @Test
    void aFilterTypedWholeBecomesAChip() throws Exception {
        rig.type("▲>20 ");
        awaitAsked("▲>20");
        assertEquals("", typed());
        assertEquals(1, rig.all("filter-chip").size());
        int narrowed = rig.found();
        assertTrue(narrowed < 60);
        rig.type("has:note ");
        awaitAsked("▲>20 has:note");
        assertEquals(0, rig.found());
        rig.press(KeyCode.BACK_SPACE);
        awaitAsked("▲>20");
        assertEquals(narrowed, rig.found());
        Button chip = (Button) rig.all("filter-chip").getFirst();
        Fx.run(chip::fire);
        awaitAsked("");
        assertEquals(60, rig.found());
        assertTrue(rig.all("filter-chip").isEmpty());
    }

    @Test
    void anEmptyFieldOffersNothingToClear() throws Exception {
        Node clear =
                Fx.ask(
                        () ->
                                rig.window.lookupAll(".search .button").stream()
                                        .filter(one -> "지우기".equals(one.getAccessibleText()))
                                        .findFirst()
                                        .orElseThrow());
        assertFalse(Fx.ask(clear::isVisible));
        rig.type("▲>20 ");
        awaitAsked("▲>20");
        assertTrue(Fx.ask(clear::isVisible));
        rig.press(KeyCode.BACK_SPACE);
        awaitAsked("");
        assertFalse(Fx.ask(clear::isVisible));
    }

    @Test
    void enterMakesAChipToo() throws Exception {
        rig.type("-status:unread");
        rig.press(KeyCode.ENTER);
        awaitAsked("-status:unread");
        assertEquals("", typed());
        assertEquals(0, rig.found());
        TextField left = field();
        assertFalse(Fx.ask(left::isFocused));
    }

    @Test
    void whatCouldBeMeantIsOfferedAndTabTakesIt() throws Exception {
        rig.type("fie");
        assertEquals(List.of("분야:"), offers());
        rig.press(KeyCode.TAB);
        assertEquals("분야:", typed());
        List<String> fields = offers();
        assertFalse(fields.isEmpty());
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.ENTER);
        awaitAsked(fields.get(1));
        assertTrue(offers().isEmpty());
        assertTrue(rig.found() > 0 && rig.found() < 60);
        rig.press(KeyCode.ESCAPE);
        awaitAsked("");
    }

    @Test
    void escapeClosesTheOffersFirst() throws Exception {
        rig.type("field:");
        assertFalse(offers().isEmpty());
        rig.press(KeyCode.ESCAPE);
        assertTrue(offers().isEmpty());
        assertEquals("field:", typed());
        rig.press(KeyCode.ESCAPE);
        assertEquals("", typed());
    }

    @Test
    void anAnswerTakesNoLetterTypedSince() throws Exception {
        TextField field = field();
        for (String letters : List.of("a", "ag", "age", "agen")) {
            Fx.run(
                    () -> {
                        field.setText(letters);
                        rig.window.list().refresh();
                    });
            rig.settle();
            assertEquals(letters, typed());
        }
        awaitAsked("agen");
    }

    @Test
    void anotherQuestionShowsItsFilters() throws Exception {
        Fx.run(
                () ->
                        rig.window
                                .list()
                                .ask(rig.window.list().query().withText("has:pdf 모델 -tag:x")));
        rig.settle();
        assertEquals("모델", typed());
        List<Node> chips = rig.all("filter-chip");
        assertEquals(2, chips.size());
        assertEquals("제외 · #x", Fx.ask(() -> ((Button) chips.get(1)).getText()));
        assertEquals("has:pdf 모델 -tag:x", asked());
    }

    private List<String> offered() throws Exception {
        return Fx.ask(
                () ->
                        rig.window.lookupAll(".nothing-found .button").stream()
                                .map(one -> ((Button) one).getText())
                                .toList());
    }

    @Test
    void whereNothingIsFoundWhatWouldBeIsOffered() throws Exception {
        String title = rig.library.browse().find(Query.ALL).head().getFirst().title();
        String word = title.split("[^\\p{L}\\p{N}]+")[0];
        String mistyped = word.substring(0, word.length() - 1) + "q";
        Fx.run(() -> rig.window.list().ask(Query.ALL.withText("▲>=0 " + mistyped)));
        rig.settle();
        assertEquals(0, rig.found());
        List<String> offers = offered();
        assertEquals("거르는 조건 없이 찾기", offers.getFirst());
        assertTrue(
                offers.stream().anyMatch(one -> one.toLowerCase().contains(word.toLowerCase())),
                () -> word + " in " + offers);
        rig.pressButton(offers.getLast());
        rig.settle();
        assertTrue(rig.found() > 0, asked());
        assertTrue(asked().startsWith("▲>=0 "), asked());
    }

    @Test
    void noEmptyAnswerKeepsTheListBusy() throws Exception {
        for (String nothing :
                List.of(
                        "zzqqxx",
                        "\"없는 말 셋\"",
                        "has:pdf",
                        "tag:없음",
                        "▲>9999",
                        "after:2999",
                        "ㅋㅋㅋㅋㅋ",
                        "-a -e")) {
            Fx.run(() -> rig.window.list().ask(Query.ALL.withText(nothing)));
            rig.settle();
            assertEquals(0, rig.found(), nothing);
            assertTrue(rig.all("progress-indicator").isEmpty(), nothing);
            assertFalse(rig.all("nothing-found").isEmpty(), nothing);
        }
        for (Query.Shelf shelf : Query.Shelf.values()) {
            Fx.run(() -> rig.window.list().ask(Query.ALL.withShelf(shelf).withText("zzqqxx")));
            rig.settle();
            assertTrue(rig.all("progress-indicator").isEmpty(), shelf.name());
        }
    }
}
