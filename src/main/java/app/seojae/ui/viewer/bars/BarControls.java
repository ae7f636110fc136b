package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.keys.Keyed;
import app.seojae.ui.kit.keys.Keymap;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;

/** Makes the buttons and menus of the viewer's bars, each with its words in every language. */
public final class BarControls {

    private final ObservableValue<Language> language;

    private final Keymap keymap;

    /**
     * @param keymap the keys that the words name
     */
    public BarControls(ObservableValue<Language> language, Keymap keymap) {
        this.language = language;
        this.keymap = keymap;
    }

    ObservableValue<Language> language() {
        return language;
    }

    ObservableValue<String> words(Text text) {
        return language.map(text::in);
    }

    Button button(Feather icon, Text words, Runnable action) {
        Button button = new Button();
        button.setOnAction(event -> action.run());
        return dress(button, icon, words);
    }

    /** A button that tells the key of its command too. */
    Button button(Feather icon, Text words, Keyed command, Runnable action) {
        Button button = button(icon, words, action);
        Hint.on(button, () -> withKey(words, command));
        return button;
    }

    /** A button that stays down and tells the key of its command. */
    ToggleButton toggle(Feather icon, Text words, Keyed command, Property<Boolean> on) {
        ToggleButton button = new ToggleButton();
        button.selectedProperty().bindBidirectional(on);
        dress(button, icon, words);
        Hint.on(button, () -> withKey(words, command));
        return button;
    }

    private String withKey(Text words, Keyed command) {
        return new Messages(language.getValue(), keymap).withKey(words, command);
    }

    /** A button that opens a menu. */
    MenuButton menu(Feather icon, Text words, Supplier<List<MenuItem>> items) {
        MenuButton button = dress(new MenuButton(), icon, words);
        offer(button, items);
        return button;
    }

    /** Gives a menu its items, which are made when it is first opened. */
    static void offer(MenuButton button, Supplier<List<MenuItem>> items) {
        button.setOnShowing(
                event -> {
                    if (button.getItems().isEmpty()) {
                        button.getItems().setAll(items.get());
                    }
                });
    }

    /** A button that opens a menu and tells the key of a command too. */
    MenuButton menu(Feather icon, Text words, Keyed command, Supplier<List<MenuItem>> items) {
        MenuButton button = menu(icon, words, items);
        Hint.on(button, () -> withKey(words, command));
        return button;
    }

    /** Lets an item tell the key of a command, anew whenever its menu is opened. */
    <I extends MenuItem> I naming(I item, Text words, Keyed command) {
        item.textProperty().unbind();
        item.setText(withKey(words, command));
        item.parentPopupProperty()
                .subscribe(
                        popup -> {
                            if (popup != null) {
                                popup.addEventHandler(
                                        WindowEvent.WINDOW_SHOWING,
                                        event -> item.setText(withKey(words, command)));
                            }
                        });
        return item;
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
        Hint.on(button, () -> words.in(language.getValue()));
        return button;
    }
}
