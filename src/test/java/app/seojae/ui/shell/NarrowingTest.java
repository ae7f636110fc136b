package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Query;
import app.seojae.model.saved.ArrivalRule;
import app.seojae.model.saved.SavedCount;
import app.seojae.model.saved.SavedSearch;
import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What papers can be narrowed by, and questions that are kept, as a person uses them. */
class NarrowingTest {

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 60, 1440, 900);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private String asked() throws Exception {
        return Fx.ask(() -> rig.window.list().query().text());
    }

    private Button facet(String begun) throws Exception {
        for (Node node : rig.all("facet")) {
            if (String.valueOf(Fx.ask(node::getAccessibleText)).startsWith(begun)) {
                return (Button) node;
            }
        }
        throw new AssertionError("no facet " + begun);
    }

    @Test
    void aFacetNarrowsWidensAndCounts() throws Exception {
        rig.press(KeyCode.F, "", true, true);
        rig.settle();
        Button unread = facet("읽지 않음");
        assertTrue(Fx.ask(unread::getAccessibleText).contains("60"));
        Button many = facet("▲ 50 이상");
        int wanted =
                Integer.parseInt(Fx.ask(many::getAccessibleText).replaceAll(".* (\\d+)편", "$1"));
        Fx.run(many::fire);
        rig.settle();
        assertEquals("▲>=50", asked());
        assertEquals(wanted, rig.found());
        assertEquals(1, rig.all("filter-chip").size());
        Fx.run(facet("▲ 50 이상")::fire);
        rig.settle();
        assertEquals(60, rig.found());
        rig.press(KeyCode.F, "", true, true);
        assertTrue(rig.all("facet").isEmpty());
    }

    @Test
    void aDayOfTheCalendarIsChosenByKeys() throws Exception {
        rig.press(KeyCode.F, "", true, true);
        rig.settle();
        List<Node> days = rig.all("heat").stream().filter(Node::isFocusTraversable).toList();
        assertFalse(days.isEmpty());
        Node day = days.getLast();
        Fx.run(day::requestFocus);
        rig.press(KeyCode.ENTER);
        rig.settle();
        assertTrue(asked().matches("after:(\\S+) until:\\1"), asked());
        assertTrue(rig.found() > 0 && rig.found() < 60);
    }

    private SavedSearch kept() throws Exception {
        return rig.library.finding().saved().all().getFirst();
    }

    private Button item(String name) throws Exception {
        for (Node node : rig.all("navigation-item")) {
            if (String.valueOf(Fx.ask(node::getAccessibleText)).startsWith(name)) {
                return (Button) node;
            }
        }
        throw new AssertionError("no item " + name);
    }

    private void keep() throws Exception {
        rig.press(KeyCode.SLASH);
        rig.type("▲>20 ");
        Fx.await("the question", () -> rig.window.list().query().text().equals("▲>20"));
        rig.settle();
        rig.press(KeyCode.S, "", false, true);
        TextField name = Fx.ask(() -> (TextField) rig.window.lookup(".save-search .text-field"));
        assertTrue(Fx.ask(name::isFocused));
        assertEquals("▲>20", Fx.ask(name::getText));
        Fx.run(() -> name.setText("많이 추천된 것"));
        rig.press(KeyCode.ENTER);
        rig.settle();
    }

    @Test
    void aQuestionIsKeptAskedRenamedAndForgotten() throws Exception {
        keep();
        assertEquals("▲>20", kept().line());
        rig.press(KeyCode.SLASH);
        rig.press(KeyCode.ESCAPE);
        Fx.await("all", () -> rig.window.list().query().text().isEmpty());
        rig.settle();
        Button item = item("많이 추천된 것");
        Fx.run(item::fire);
        rig.settle();
        assertEquals("▲>20", asked());
        assertTrue(rig.found() < 60);
        Button again = item("많이 추천된 것");
        Fx.run(again::requestFocus);
        rig.press(KeyCode.F2);
        TextField field = Fx.ask(() -> (TextField) rig.window.getScene().getFocusOwner());
        Fx.run(() -> field.setText("추천"));
        rig.press(KeyCode.ENTER);
        rig.settle();
        assertEquals("추천", kept().name());
        Button renamed = item("추천");
        Fx.run(renamed::requestFocus);
        rig.press(KeyCode.DELETE);
        rig.settle();
        assertTrue(rig.library.finding().saved().all().isEmpty());
        assertTrue(rig.says("지웠습니다"));
    }

    @Test
    void whatIsNewToAKeptQuestionIsCountedUntilItIsLookedAt() throws Exception {
        keep();
        String page =
                """
                # [A new one](https://arxiv.org/abs/2512.00001)
                **요약**
                글.

                **추천수**
                99
                """;
        rig.library
                .importer()
                .importText(
                        "2026-01-01.md", page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        rig.settle();
        assertEquals("많이 추천된 것 새 논문 1편", Fx.ask(item("많이 추천된 것")::getAccessibleText));
        Fx.run(item("많이 추천된 것")::fire);
        rig.settle();
        List<SavedCount> counts = rig.library.finding().saved().counts();
        assertEquals(0, counts.getFirst().fresh());
        assertFalse(Fx.ask(item("많이 추천된 것")::getAccessibleText).contains("새 논문"));
    }

    @Test
    void aRuleIsLaidDownInItsMenu() throws Exception {
        keep();
        ContextMenu menu = Fx.ask(item("많이 추천된 것")::getContextMenu);
        Menu rules =
                (Menu)
                        menu.getItems().stream()
                                .filter(Menu.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        MenuItem bookmark = rules.getItems().get(1);
        Fx.run(bookmark::fire);
        rig.settle();
        assertEquals(ArrivalRule.Kind.BOOKMARK, kept().rule().kind());
    }

    private void typeName(String name) throws Exception {
        rig.settle(); // a field takes keys once it is laid out
        TextField field = Fx.ask(() -> (TextField) rig.window.getScene().getFocusOwner());
        assertTrue(Fx.ask(field::getPromptText).contains("이름"), Fx.ask(field::getPromptText));
        Fx.run(() -> field.setText(name));
        rig.press(KeyCode.ENTER);
        rig.settle();
    }

    @Test
    void collectionsAreMadeFilledRenamedAndRemoved() throws Exception {
        Button add = (Button) rig.find(".collection-add");
        Fx.run(add::fire);
        typeName("세미나");
        Button made = item("세미나");
        ContextMenu menu = Fx.ask(made::getContextMenu);
        Fx.run(menu.getItems().get(1)::fire);
        typeName("발표");
        assertEquals(
                List.of("세미나", "세미나/발표"),
                rig.library.browse().shelves().collections().stream().map(Facet::value).toList());
        long paper = rig.selected();
        Fx.run(() -> rig.window.collections().collect(List.of(paper), "세미나/발표"));
        rig.settle();
        assertTrue(rig.says("1편을 ‘세미나/발표’에 넣었습니다."));
        assertEquals("발표 1", Fx.ask(item("발표")::getAccessibleText));
        assertEquals("세미나 1", Fx.ask(item("세미나")::getAccessibleText));
        Fx.run(item("발표")::fire);
        rig.settle();
        assertEquals(1, rig.found());
        Button inner = item("발표");
        Fx.run(inner::requestFocus);
        rig.press(KeyCode.F2);
        typeName("세미나/읽을 것");
        assertEquals("읽을 것 1", Fx.ask(item("읽을 것 1")::getAccessibleText));
        Button outer = item("세미나");
        Fx.run(outer::requestFocus);
        rig.press(KeyCode.DELETE);
        rig.settle();
        assertEquals(1, rig.library.browse().shelves().collections().size());
        assertEquals(60, rig.library.browse().ids(Query.ALL).length);
    }
}
