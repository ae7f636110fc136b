package app.seojae.ui.kit.control;

import app.seojae.ui.kit.TextSize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Some values to choose one of, side by side. */
public final class ChoiceRow<T> extends FlowPane {

    private static final double COMPACT = 300;

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> chosen;

    public ChoiceRow(Consumer<T> chosen) {
        super(4, 4);
        this.chosen = chosen;
    }

    /** Values as wide as they are, at the right of a {@link CardRow}. */
    public static <T> ChoiceRow<T> compact(Consumer<T> chosen) {
        ChoiceRow<T> row = new ChoiceRow<>(chosen);
        row.setAlignment(Pos.CENTER_RIGHT);
        TextSize.follow(row, size -> row.setPrefWrapLength(COMPACT * size));
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    /** Adds a value. */
    public void offer(T value, String name) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setOnAction(
                event -> {
                    select(value);
                    chosen.accept(value);
                });
        buttons.put(value, button);
        getChildren().add(button);
    }

    /** Gives a value that was offered another name. */
    public void name(T value, String name) {
        ToggleButton button = buttons.get(value);
        if (button != null) {
            button.setText(name);
        }
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
