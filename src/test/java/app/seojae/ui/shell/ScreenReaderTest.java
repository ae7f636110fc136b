package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen as a screen reader and a keyboard find it: what can be focused or pressed has a
 * name, a role and a value, and Tab comes to each and round again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenReaderTest {

    /** What the toolkit calls a thing that is nothing in particular. */
    private static final Set<AccessibleRole> NOTHING =
            Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private Rig rig;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        Library library = TestLibraries.open(folder.resolve("library"));
        library.samples(TestLibraries.offline(library, folder.resolve("state"))).bringIn();
        rig = new Rig(library, folder.resolve("state"), 1400, 900);
    }

    @AfterAll
    void close() throws Exception {
        rig.close();
    }

    /** A screen made ready by its name. */
    private interface Pose {
        void take() throws Exception;
    }

    private Map<String, Pose> poses() throws Exception {
        Map<String, Pose> poses = new LinkedHashMap<>();
        poses.put("cards", () -> shelf(Query.Shelf.ALL, ListModel.Shape.CARDS));
        poses.put("list", () -> shelf(Query.Shelf.ALL, ListModel.Shape.LIST));
        poses.put(
                "several chosen",
                () -> {
                    rig.press(KeyCode.A, "", false, true);
                    assertEquals(1, rig.all("choice-bar").size());
                });
        poses.put("morning", () -> shelf(Query.Shelf.MORNING, ListModel.Shape.CARDS));
        for (Session.Screen screen : Session.Screen.values()) {
            if (screen != Session.Screen.LIBRARY && screen != Session.Screen.READER) {
                poses.put(screen.name(), () -> rig.show(screen));
            }
        }
        long guide = rig.library.browse().ids(Query.ALL.withShelf(Query.Shelf.OFFLINE))[0];
        poses.put("reader", () -> Fx.run(() -> rig.window.openReader(guide)));
        poses.put("palette", () -> rig.press(KeyCode.K, "", false, true));
        return poses;
    }

    private void shelf(Query.Shelf shelf, ListModel.Shape shape) throws Exception {
        rig.show(Session.Screen.LIBRARY);
        Fx.run(
                () -> {
                    rig.window.list().ask(Query.ALL.withShelf(shelf));
                    rig.window.list().shapeProperty().set(shape);
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyControlIsNamedAndReached(Language language) throws Exception {
        rig.speak(language);
        Set<String> faults = new TreeSet<>();
        for (Map.Entry<String, Pose> pose : poses().entrySet()) {
            pose.getValue().take();
            rig.settle();
            String screen = pose.getKey() + ": ";
            Fx.run(
                    () -> {
                        for (Node node : Fx.visible(rig.window)) {
                            faultsOf(node).forEach(one -> faults.add(screen + one));
                        }
                        if (language == Language.KOREAN && !screen.startsWith("palette")) {
                            walk().forEach(one -> faults.add(screen + one));
                        }
                    });
        }
        rig.press(KeyCode.ESCAPE);
        assertEquals("", String.join("\n", faults));
    }

    /** Presses Tab until it comes to where it has been; what it did not come to. */
    private List<String> walk() {
        Set<Node> way = new LinkedHashSet<>();
        Node at = rig.focus();
        while (way.add(at)) {
            tab(at);
            if (rig.focus() == at) {
                return List.of("Tab stays at " + told(at));
            }
            at = rig.focus();
        }
        Set<Node> ring = new HashSet<>();
        while (ring.add(at)) {
            tab(at);
            at = rig.focus();
        }
        return Fx.visible(rig.window).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !(node instanceof ScrollPane) && !ring.contains(node))
                .filter(node -> !isChosenByArrows(node, ring))
                .map(node -> "Tab does not come to " + told(node))
                .toList();
    }

    /** Of choices that exclude each other Tab comes to one, and the arrows to the others. */
    private static boolean isChosenByArrows(Node node, Set<Node> ring) {
        return node instanceof Toggle one
                && one.getToggleGroup() != null
                && one.getToggleGroup().getToggles().stream().anyMatch(ring::contains);
    }

    private static void tab(Node at) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            at.fireEvent(new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false));
        }
    }

    private static boolean isControl(Node node) {
        return (node.isFocusTraversable() || node instanceof ButtonBase)
                && !(node instanceof ScrollPane);
    }

    private static List<String> faultsOf(Node node) {
        List<String> faults = new ArrayList<>();
        if (!isControl(node)) {
            return faults;
        }
        if (name(node).isBlank()) {
            faults.add("no name");
        }
        if (NOTHING.contains(node.getAccessibleRole())) {
            faults.add("no role");
        }
        Object state =
                switch (node.getAccessibleRole()) {
                    case CHECK_BOX, TOGGLE_BUTTON, RADIO_BUTTON, CHECK_MENU_ITEM ->
                            node.queryAccessibleAttribute(AccessibleAttribute.SELECTED);
                    case TEXT_FIELD, TEXT_AREA ->
                            node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
                    case SLIDER, PROGRESS_INDICATOR ->
                            node.queryAccessibleAttribute(AccessibleAttribute.VALUE);
                    default -> "";
                };
        if (state == null) {
            faults.add("no value");
        }
        return faults.stream().map(fault -> fault + ": " + told(node)).toList();
    }

    /** What a screen reader says; a field says what is written in it, so it needs a name. */
    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        boolean field =
                node.getAccessibleRole() == AccessibleRole.TEXT_FIELD
                        || node.getAccessibleRole() == AccessibleRole.TEXT_AREA;
        Object text = field ? null : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }

    private static String told(Node node) {
        StringBuilder where = new StringBuilder(node.getClass().getSimpleName());
        where.append(node.getStyleClass()).append(" '").append(name(node)).append('\'');
        Parent parent = node.getParent();
        for (int i = 0; i < 3 && parent != null; i++, parent = parent.getParent()) {
            where.append(" < ").append(parent.getClass().getSimpleName());
        }
        return where.toString();
    }
}
