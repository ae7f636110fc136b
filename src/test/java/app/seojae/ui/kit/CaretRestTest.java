package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.ui.kit.control.CaretRest;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/** A caret that nobody watches stands still. */
class CaretRestTest {

    private static final class Watched extends TextFieldSkin {
        private boolean blinking;

        Watched(TextField field) {
            super(field);
        }

        @Override
        public void setCaretAnimating(boolean value) {
            blinking = value;
            super.setCaretAnimating(value);
        }
    }

    private Watched first;
    private TextField firstField;
    private TextField second;

    private void show(TestWindow window) throws Exception {
        window.show(
                400,
                300,
                () -> {
                    firstField = new TextField();
                    first = new Watched(firstField);
                    firstField.setSkin(first);
                    second = new TextField();
                    return new VBox(firstField, second);
                });
        Fx.run(() -> new CaretRest(firstField.getScene(), Duration.millis(200)));
    }

    @Test
    void itRestsUntilSomebodyTypes() throws Exception {
        try (TestWindow window = new TestWindow()) {
            show(window);
            Fx.run(second::requestFocus);
            Fx.run(firstField::requestFocus);
            Fx.await("rest", () -> !first.blinking);
            Fx.run(
                    () ->
                            TestWindow.key(
                                    firstField,
                                    KeyEvent.KEY_PRESSED,
                                    KeyCode.A,
                                    "a",
                                    TestWindow.Held.NOTHING));
            assertEquals(true, Fx.ask(() -> first.blinking));
            Fx.await("rest again", () -> !first.blinking);
        }
    }

    @Test
    void aFieldThatWasLeftByAKeyIsStilledToo() throws Exception {
        try (TestWindow window = new TestWindow()) {
            show(window);
            Fx.run(firstField::requestFocus);
            Fx.run(
                    () -> {
                        second.getScene().getRoot().requestFocus();
                        first.setCaretAnimating(true); // as the key that left it does
                    });
            Fx.await("rest", () -> !first.blinking);
        }
    }
}
