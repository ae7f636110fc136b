package app.seojae.ui.kit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.TestWindow.Held;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HintTest {

    private static final Object TOOLTIP = "javafx.scene.control.Tooltip";

    private TestWindow window;
    private Button button;

    @BeforeEach
    void show() throws Exception {
        window = new TestWindow();
        window.show(
                200,
                100,
                () -> {
                    button = new Button("deed");
                    return new StackPane(button);
                });
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void whatShowsTheWordsIsMadeWhenTheMouseComesAndSaysWhatHoldsThen() throws Exception {
        AtomicReference<String> key = new AtomicReference<>("B");
        Fx.run(() -> Hint.on(button, () -> "deed (" + key.get() + ")"));
        assertNull(installed(), "nothing is made before");
        assertEquals("deed (B)", Fx.ask(button::getAccessibleHelp));
        key.set("X");
        Fx.run(() -> mouse(MouseEvent.MOUSE_ENTERED));
        assertEquals("deed (X)", Fx.ask(() -> installed().getText()));
        key.set("Y");
        Fx.run(
                () -> {
                    installed().show(button, 10, 10);
                    assertEquals("deed (Y)", installed().getText(), "asked for when it is shown");
                    installed().hide();
                });
    }

    @Test
    void theLastWordsCountAndEmptyOnesSayNothing() throws Exception {
        Fx.run(() -> Hint.on(button, "one"));
        Fx.run(() -> mouse(MouseEvent.MOUSE_ENTERED));
        Tooltip first = installed();
        Fx.run(() -> Hint.on(button, "two"));
        Fx.run(() -> mouse(MouseEvent.MOUSE_ENTERED));
        assertEquals("two", Fx.ask(() -> installed().getText()));
        assertEquals(first, installed(), "one is enough");
        Fx.run(() -> Hint.on(button, ""));
        assertNull(Fx.ask(button::getAccessibleHelp));
        Fx.run(() -> mouse(MouseEvent.MOUSE_ENTERED));
        assertNull(installed());
        Label silent = new Label();
        Fx.run(() -> Hint.on(silent, ""));
        assertFalse(silent.hasProperties(), "who never says anything costs nothing");
    }

    private Tooltip installed() {
        return button.hasProperties() ? (Tooltip) button.getProperties().get(TOOLTIP) : null;
    }

    private void mouse(EventType<MouseEvent> type) {
        Point2D at = button.localToScene(5, 5);
        TestWindow.mouse(button, type, MouseButton.NONE, at, 0, Held.NOTHING);
    }
}
