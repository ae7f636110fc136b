package app.seojae.ui.keys;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.keys.KeyPlace;
import app.seojae.ui.kit.keys.Keyed;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.PartCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A command with its keys, each a button that takes another key. */
final class KeyLine extends VBox {

    private final KeysModel model;
    private final Keyed command;
    private final Messages words;
    private final FlowPane keys = new FlowPane(6, 6);
    private final Label sentence = new Label();
    private final Button take;
    private final HBox answer;
    private List<KeyCodeCombination> shown = List.of();
    private KeysModel.@Nullable Slot heard;

    KeyLine(KeysModel model, Keyed command, Messages words) {
        super(4);
        this.model = model;
        this.command = command;
        this.words = words;
        getStyleClass().addAll("settings-row", "key-line");
        Label name = new Label(words.of(command.title()), Icons.of(command.icon()));
        name.getStyleClass().add("key-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        keys.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(keys, Priority.ALWAYS);
        HBox line = new HBox(12, name, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("small");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        take =
                new IconButton(
                        "plain", words.of(Text.KEYS_TAKE), Feather.CORNER_DOWN_LEFT, this::take);
        answer = new HBox(12, sentence, take);
        answer.setAlignment(Pos.CENTER_LEFT);
        answer.getStyleClass().add("key-answer");
        getChildren().setAll(line, answer);
        fill();
        showAnswer();
    }

    Keyed command() {
        return command;
    }

    /** Shows the keys of the moment where they are others than before. */
    void follow() {
        if (!shown.equals(words.keys().chosen(command))) {
            boolean focused = hasFocusWithin();
            int at = focusedIndex();
            fill();
            if (focused) {
                focus(at);
            }
        }
    }

    /** Shows what is waited for and what was said. */
    void showAnswer() {
        KeysModel.Answer now = model.answerProperty().get();
        boolean mine = now != null && now.command() == command;
        sentence.setText(mine && now != null ? now.sentence() : "");
        Showing.set(answer, mine);
        Showing.set(take, mine && now != null && now.take() != null);
        KeysModel.Slot slot = model.listeningProperty().get();
        KeysModel.Slot here = slot != null && slot.command() == command ? slot : null;
        if (!Objects.equals(here, heard)) {
            heard = here;
            int at = here == null ? focusedIndex() : here.index();
            boolean focused = here != null || hasFocusWithin();
            fill();
            if (focused) {
                focus(at);
            }
        }
        if (take.isVisible()) {
            take.requestFocus();
        }
    }

    private boolean hasFocusWithin() {
        return isFocusWithin();
    }

    private int focusedIndex() {
        for (int i = 0; i < keys.getChildren().size(); i++) {
            if (keys.getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return 0;
    }

    private void focus(int at) {
        List<Node> nodes = keys.getChildren();
        if (!nodes.isEmpty()) {
            nodes.get(Math.clamp(at, 0, nodes.size() - 1)).requestFocus();
        }
    }

    private void fill() {
        shown = words.keys().chosen(command);
        List<Node> nodes = new ArrayList<>();
        if (command.isFixed()) {
            shown.forEach(key -> nodes.add(fixed(key)));
            keys.getChildren().setAll(nodes);
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            nodes.add(key(i, Keymap.shown(command, shown.get(i))));
        }
        int more = shown.size();
        if (heard != null && heard.index() >= more) {
            nodes.add(key(more, ""));
        } else {
            nodes.add(small(Feather.PLUS, Text.KEYS_ADD, () -> model.listen(command, more)));
        }
        if (words.keys().isChanged(command)) {
            nodes.add(small(Feather.ROTATE_CCW, Text.KEYS_RESET, () -> model.reset(command)));
        }
        keys.getChildren().setAll(nodes);
    }

    private Label fixed(KeyCodeCombination key) {
        Label cap = new Label(Keymap.shown(command, key));
        cap.getStyleClass().add("key-cap");
        Hint.on(
                cap,
                words.of(
                        command.place() == KeyPlace.FIXED
                                ? Text.KEYS_OF_CONTROL
                                : Text.KEYS_FIXED));
        return cap;
    }

    /** A button that waits for another key once it is pressed; Delete takes its key away. */
    private Button key(int index, String name) {
        boolean waits = heard != null && heard.index() == index;
        Button button = new Button(waits ? words.of(Text.KEYS_PRESS) : name);
        button.getStyleClass().addAll("plain", "key-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(
                waits
                        ? words.of(Text.KEYS_PRESS_HINT, words.of(command.title()))
                        : words.of(Text.KEYS_CHANGE, words.of(command.title()), name));
        Hint.on(button, () -> KeysView.withRemoval(words, Text.KEYS_BUTTON_HINT));
        button.setOnAction(event -> model.listen(command, index));
        if (waits) {
            button.addEventFilter(KeyEvent.ANY, this::hear);
            button.focusedProperty()
                    .subscribe(
                            (before, now) -> {
                                if (!now && heard != null) {
                                    model.stop();
                                }
                            });
        } else {
            button.setOnKeyPressed(
                    event -> {
                        if (words.keys().matches(PartCommand.KEY_REMOVE, event)) {
                            model.remove(command, index);
                            event.consume();
                        }
                    });
        }
        return button;
    }

    private void hear(KeyEvent event) {
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            model.press(event);
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            model.release(event);
        }
    }

    private Button small(Feather icon, Text name, Runnable action) {
        Button button = new Button(null, Icons.of(icon, 13));
        button.getStyleClass().add("bare");
        button.setAccessibleText(words.of(command.title()) + ": " + words.of(name));
        Hint.on(button, words.of(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void take() {
        KeysModel.Answer now = model.answerProperty().get();
        if (now != null && now.take() != null) {
            now.take().run();
            focus(0);
        }
    }
}
