package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.DigestPage;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields that the person counts together and apart. */
class FieldGroupsPageTest {

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        Library library = TestLibraries.open(folder.resolve("library"));
        DigestPage page =
                new DigestPage()
                        .paper("2410.00001", "One", "글", "말", "자연어 처리", 1)
                        .paper("2410.00002", "Two", "글", "말", "자연어 처리", 2)
                        .paper("2410.00003", "Three", "글", "말", "전산언어학", 3);
        library.importer()
                .importText("2024-10-24.md", page.text().getBytes(StandardCharsets.UTF_8));
        rig = new Rig(library, folder.resolve("state"), 1440, 900);
        rig.press(KeyCode.F, "", true, true);
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private List<String> fields() throws Exception {
        return Fx.ask(
                () ->
                        rig.window.facets().facetsProperty().get().fields().stream()
                                .map(one -> one.value() + " " + one.count())
                                .toList());
    }

    private ContextMenu menu(String field) throws Exception {
        for (Node node : rig.all("facet")) {
            if (String.valueOf(Fx.ask(node::getAccessibleText)).startsWith(field)) {
                ContextMenu menu = Fx.ask(((Button) node)::getContextMenu);
                Fx.run(
                        () ->
                                Event.fireEvent(
                                        menu, new WindowEvent(menu, WindowEvent.WINDOW_SHOWING)));
                rig.settle();
                return menu;
            }
        }
        throw new AssertionError("no field " + field);
    }

    private void choose(ContextMenu menu, int part, String name) throws Exception {
        Menu names = (Menu) menu.getItems().get(part);
        MenuItem item =
                names.getItems().stream()
                        .filter(one -> one.getText().equals(name))
                        .findFirst()
                        .orElseThrow();
        Fx.run(item::fire);
        rig.settle();
    }

    @Test
    void fieldsAreCountedTogetherApartAndAsBefore() throws Exception {
        assertEquals(List.of("자연어 처리 2", "전산언어학 1"), fields());
        assertTrue(menu("자연어 처리").getItems().get(1).isDisable(), "one spelling");
        choose(menu("전산언어학"), 0, "자연어 처리");
        assertEquals(List.of("자연어 처리 3"), fields());
        assertEquals(3, rig.library.browse().ids(Query.ALL.withText("field:\"전산언어학\"")).length);
        choose(menu("자연어 처리"), 1, "전산언어학");
        assertEquals(List.of("자연어 처리 2", "전산언어학 1"), fields());
        rig.press(KeyCode.Z);
        assertEquals(List.of("자연어 처리 3"), fields());
        assertTrue(rig.says("관련분야 묶기"));
        rig.press(KeyCode.Z);
        assertEquals(List.of("자연어 처리 2", "전산언어학 1"), fields());
        rig.press(KeyCode.Z, "", true, false);
        assertEquals(List.of("자연어 처리 3"), fields());
    }
}
