package app.seojae.ui.annotate;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.ui.annotate.page.AnnotationTool;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.note.Swatches;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The tools in the bar over the pages: side by side where there is room, else one menu. */
final class AnnotationToolBar {

    private final Messages words;
    private final AnnotationToolState pens;

    AnnotationToolBar(Messages words, AnnotationToolState pens) {
        this.words = words;
        this.pens = pens;
    }

    /** All tools and the colour. */
    Node full() {
        Swatches swatches = new Swatches(words);
        HBox bar = new HBox(2);
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("mark-tools");
        for (AnnotationTool tool : AnnotationTool.values()) {
            ToggleButton button = swatches.toggle(tool.icon(), tool.words(), () -> key(tool));
            button.setOnAction(event -> pens.toggle(tool));
            AnnotationToolState.follow(
                    bar, pens.toolProperty(), now -> button.setSelected(now == tool));
            bar.getChildren().add(button);
        }
        MenuButton colour = new MenuButton();
        colour.getStyleClass().addAll("tool", "mark-colour");
        colour.getItems().setAll(colours());
        AnnotationToolState.follow(bar, pens.colourProperty(), now -> dress(colour, now));
        bar.getChildren().add(colour);
        return bar;
    }

    /** The same as one menu. */
    Node brief() {
        MenuButton menu = new MenuButton(null, Icons.of(Feather.EDIT_3));
        menu.getStyleClass().addAll("tool", "mark-menu");
        menu.setAccessibleText(words.of(Text.MARK_TOOLS));
        Hint.on(menu, words.of(Text.MARK_TOOLS));
        for (AnnotationTool tool : AnnotationTool.values()) {
            CheckMenuItem item = new CheckMenuItem(words.of(tool.words()));
            item.setOnAction(event -> pens.toggle(tool));
            AnnotationToolState.follow(
                    menu, pens.toolProperty(), now -> item.setSelected(now == tool));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(colours());
        return menu;
    }

    private List<MenuItem> colours() {
        List<MenuItem> items = new ArrayList<>();
        for (AnnotationColour colour : AnnotationColour.values()) {
            MenuItem item = new MenuItem(words.of(Text.of(colour)), Swatches.dot(colour));
            item.setOnAction(event -> pens.colourProperty().set(colour));
            items.add(item);
        }
        return items;
    }

    private void dress(MenuButton button, AnnotationColour colour) {
        String says = words.of(Text.MARK_COLOUR, words.of(Text.of(colour)));
        button.setGraphic(Swatches.dot(colour));
        button.setAccessibleText(says);
        Hint.on(button, says);
    }

    private String key(AnnotationTool tool) {
        return tool == AnnotationTool.ERASER
                ? words.keys().shown(ReaderCommand.ERASER)
                : words.keys().shown(ReaderCommand.TOOL, tool.ordinal());
    }
}
