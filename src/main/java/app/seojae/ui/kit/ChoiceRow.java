package app.seojae.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Some values to choose one of, side by side. */
public final class ChoiceRow<T> extends FlowPane {

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> chosen;

    public ChoiceRow(Consumer<T> chosen) {
        super(4, 4);
        this.chosen = chosen;
    }

    /** Adds a value, or gives it another name. */
    public void offer(T value, String name) {
        ToggleButton button =
                buttons.computeIfAbsent(
                        value,
                        of -> {
                            ToggleButton made = new ToggleButton();
                            made.getStyleClass().add("plain");
                            made.setMinWidth(Region.USE_PREF_SIZE);
                            made.setMnemonicParsing(false);
                            made.setOnAction(
                                    event -> {
                                        made.setSelected(true);
                                        chosen.accept(of);
                                    });
                            getChildren().add(made);
                            return made;
                        });
        button.setText(name);
    }

    /** Shows or hides a value that was offered. */
    public void show(T value, boolean visible) {
        ToggleButton button = buttons.get(value);
        if (button != null) {
            button.setVisible(visible);
            button.setManaged(visible);
        }
    }

    /** Shows which value is chosen; none of them where it is another. */
    public void select(T value) {
        buttons.forEach((of, button) -> button.setSelected(of.equals(value)));
    }
}
