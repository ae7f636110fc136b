package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** Makes the buttons and menus of the viewer's bars, each with its words in every language. */
public final class BarControls {

    private final ObservableValue<Language> language;

    public BarControls(ObservableValue<Language> language) {
        this.language = language;
    }

    ObservableValue<String> words(Text text) {
        return language.map(text::in);
    }

    Button button(Feather icon, Text words, Runnable action) {
        Button button = new Button();
        button.setOnAction(event -> action.run());
        return dress(button, icon, words);
    }

    ToggleButton toggle(Feather icon, Text words, Property<Boolean> on) {
        ToggleButton button = new ToggleButton();
        button.selectedProperty().bindBidirectional(on);
        return dress(button, icon, words);
    }

    /** A button that opens a menu. */
    MenuButton menu(Feather icon, Text words, List<MenuItem> items) {
        MenuButton button = dress(new MenuButton(), icon, words);
        button.getItems().setAll(items);
        return button;
    }

    MenuItem item(Text words, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words(words));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** An item that is checked while a property has its value, and gives it when chosen. */
    <T> CheckMenuItem choice(Text words, ObservableValue<T> now, T value, Runnable choose) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(words(words));
        now.subscribe(current -> item.setSelected(value.equals(current)));
        item.setOnAction(
                event -> {
                    choose.run();
                    item.setSelected(value.equals(now.getValue()));
                });
        return item;
    }

    private <B extends ButtonBase> B dress(B button, Feather icon, Text words) {
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add("tool");
        button.setFocusTraversable(true);
        button.accessibleTextProperty().bind(words(words));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words(words));
        button.setTooltip(tip);
        return button;
    }
}
