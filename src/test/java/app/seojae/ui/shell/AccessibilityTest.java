package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen has names for what can be focused, for those who do not see it. */
class AccessibilityTest {

    @TempDir Path folder;

    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        Library library = TestLibraries.open(folder.resolve("library"));
        library.samples(TestLibraries.offline(library, folder.resolve("state"))).bringIn();
        rig = new Rig(library, folder.resolve("state"), 1000, 900);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void everythingThatCanBeFocusedOrPressedHasAName() throws Exception {
        List<String> nameless = new ArrayList<>(nameless("cards"));
        Fx.run(() -> rig.window.list().shapeProperty().set(ListModel.Shape.LIST));
        nameless.addAll(nameless("list"));
        rig.press(KeyCode.A, "", false, true);
        assertEquals(1, rig.all("choice-bar").size());
        nameless.addAll(nameless("several chosen"));
        for (Session.Screen screen :
                List.of(
                        Session.Screen.ANNOTATIONS,
                        Session.Screen.REPORT,
                        Session.Screen.EXPORT,
                        Session.Screen.FEEDS,
                        Session.Screen.SETTINGS,
                        Session.Screen.HELP)) {
            Fx.run(() -> rig.window.session().show(screen));
            nameless.addAll(nameless(screen.name()));
        }
        long guide = rig.library.browse().ids(Query.ALL.withShelf(Query.Shelf.OFFLINE))[0];
        Fx.run(() -> rig.window.openReader(guide));
        nameless.addAll(nameless("reader"));
        rig.press(KeyCode.K, "", false, true);
        nameless.addAll(nameless("palette"));
        assertEquals(List.of(), nameless);
    }

    @Test
    void noticesStandAboveEachOtherAndStayInTheWindow() throws Exception {
        Fx.run(
                () -> {
                    for (int i = 0; i < 5; i++) {
                        rig.window.notices().say("긴 알림 문장입니다. ".repeat(6) + i);
                    }
                });
        rig.settle();
        Fx.run(
                () -> {
                    VBox pane = rig.window.notices().pane();
                    assertEquals(3, pane.getChildren().size());
                    double bottom = 0;
                    for (Node notice : pane.getChildren()) {
                        Bounds bounds = notice.localToScene(notice.getBoundsInLocal());
                        Bounds layout = notice.getBoundsInParent();
                        assertEquals(true, bounds.getMinX() >= 0 && bounds.getMaxX() <= 1000);
                        assertEquals(
                                true,
                                notice.getLayoutY() >= bottom - 0.5,
                                "they overlap: " + layout);
                        bottom = notice.getLayoutY() + notice.getLayoutBounds().getHeight() - 48;
                    }
                });
    }

    private List<String> nameless(String screen) throws Exception {
        rig.settle();
        return Fx.ask(
                () ->
                        Fx.visible(rig.window).stream()
                                .filter(
                                        node ->
                                                node.isFocusTraversable()
                                                        || node
                                                                instanceof
                                                                javafx.scene.control.ButtonBase)
                                .filter(node -> !(node instanceof ScrollPane))
                                .filter(node -> name(node).isBlank())
                                .map(node -> screen + ": " + node)
                                .toList());
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return node instanceof TextInputControl field && field.getPromptText() != null
                ? field.getPromptText()
                : "";
    }
}
