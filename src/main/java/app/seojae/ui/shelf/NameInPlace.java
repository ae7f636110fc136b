package app.seojae.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Asks for a name in the place of what gets it: Enter gives it, Esc leaves all as it was. What its
 * box would show anew waits until then.
 */
final class NameInPlace {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean asking;

    /** Shows something anew, now or when the name is given: nobody's field is taken away. */
    void whenNamed(Runnable show) {
        if (asking) {
            waiting.add(show);
        } else {
            show.run();
        }
    }

    /** Puts a field into the place of one of a box's nodes until a name is given or not. */
    void ask(VBox box, Node item, String before, String prompt, Consumer<String> named) {
        if (asking) {
            return;
        }
        asking = true;
        TextField field = new TextField(before);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        Runnable back =
                () -> {
                    int at = box.getChildren().indexOf(field);
                    if (at >= 0) {
                        box.getChildren().set(at, item);
                    }
                    asking = false;
                    List<Runnable> shows = List.copyOf(waiting);
                    waiting.clear();
                    shows.forEach(Runnable::run);
                };
        field.setOnAction(
                event -> {
                    back.run();
                    if (!field.getText().isBlank()) {
                        named.accept(field.getText().strip());
                    }
                });
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        back.run();
                        item.requestFocus();
                    }
                });
        box.getChildren().set(box.getChildren().indexOf(item), field);
        field.requestFocus();
        field.selectAll();
    }
}
