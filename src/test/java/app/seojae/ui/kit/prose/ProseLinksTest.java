package app.seojae.ui.kit.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links of running text, followed without a mouse. */
class ProseLinksTest {

    private final TestWindow window = new TestWindow();
    private final List<String> followed = new ArrayList<>();
    private Button button;
    private MarkdownView view;

    @BeforeEach
    void open() throws Exception {
        window.show(
                500,
                300,
                () -> {
                    button = new Button("앞");
                    view = new MarkdownView(14, 1.6, followed::add);
                    view.setMarkdown(
                            "처음 [하나](https://one.example/) 그리고 [**둘** 다](https://two.example/) 끝.\n\n"
                                    + "여기에는 갈 곳이 없습니다.");
                    return new VBox(button, view);
                });
        window.layout();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Prose paragraph(int index) throws Exception {
        return Fx.ask(() -> (Prose) view.getChildren().get(index));
    }

    private void press(KeyCode code) throws Exception {
        Prose first = paragraph(0);
        Fx.run(() -> TestWindow.key(first, KeyEvent.KEY_PRESSED, code, "", Held.NOTHING));
        window.layout();
    }

    private List<Node> rings() throws Exception {
        return window.all("prose-here");
    }

    @Test
    void onlyTextWithLinksTakesTheFocus() throws Exception {
        assertTrue(paragraph(0).isFocusTraversable());
        assertFalse(paragraph(1).isFocusTraversable());
        assertEquals(List.of(), rings());
    }

    @Test
    void arrowsGoFromLinkToLinkAndEnterFollows() throws Exception {
        Prose first = paragraph(0);
        Fx.run(button::requestFocus);
        Fx.run(() -> button.requestFocusTraversal(TraversalDirection.NEXT));
        window.layout();
        assertEquals(1, rings().size());
        double before = Fx.ask(() -> first.boxes(3, 5).getFirst().getMinX());
        assertEquals(before, rings().getFirst().getBoundsInParent().getMinX(), 2);
        press(KeyCode.LEFT);
        press(KeyCode.ENTER);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertEquals(List.of("https://one.example/", "https://two.example/"), followed);
        Fx.run(button::requestFocus);
        window.layout();
        assertEquals(List.of(), rings());
    }

    @Test
    void runsThatLeadToOnePlaceAreOneLink() {
        List<ProseLinks.Link> links =
                ProseLinks.of(
                        MarkdownView.paragraph(
                                "a [b **c** d](https://x.example/) [e](https://x.example/)"));
        assertEquals(2, links.size());
        assertEquals(2, links.getFirst().start());
        assertEquals(7, links.getFirst().end());
    }
}
