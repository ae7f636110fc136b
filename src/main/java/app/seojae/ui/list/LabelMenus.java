package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.search.filter.Suggestions;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.session.CollectionActions;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Menus that put papers into collections and tags on papers, known ones and new ones. */
final class LabelMenus {

    private static final int MOST = 20;

    private final CollectionActions actions;
    private final Messages words;

    LabelMenus(CollectionActions actions, Messages words) {
        this.actions = actions;
        this.words = words;
    }

    /**
     * The two menus.
     *
     * @param here the collection whose papers are looked at, or {@code null}
     */
    List<MenuItem> of(List<Long> papers, Suggestions.Names names, @Nullable String here) {
        Menu collections =
                menu(
                        Text.INTO_COLLECTION,
                        Text.COLLECTION_NAME,
                        names.collections(),
                        name -> actions.collect(papers, name));
        Menu tags =
                menu(Text.PUT_TAG, Text.RULE_NAME, names.tags(), tag -> actions.tag(papers, tag));
        if (here == null) {
            return List.of(collections, tags);
        }
        MenuItem out = new MenuItem(words.of(Text.OUT_OF_COLLECTION, here));
        out.setMnemonicParsing(false);
        out.setOnAction(event -> actions.takeOut(papers, here));
        return List.of(collections, out, tags);
    }

    private Menu menu(Text title, Text prompt, List<String> names, Consumer<String> take) {
        Menu menu = new Menu(words.of(title));
        for (String name : names.subList(0, Math.min(MOST, names.size()))) {
            MenuItem item = new MenuItem(name);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> take.accept(name));
            menu.getItems().add(item);
        }
        if (!names.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        TextField field = new TextField();
        field.setPromptText(words.of(prompt));
        field.setAccessibleText(words.of(prompt));
        CustomMenuItem other = new CustomMenuItem(field, false);
        other.getStyleClass().add("menu-name");
        field.setOnAction(
                event -> {
                    if (!field.getText().isBlank()) {
                        take.accept(field.getText().strip());
                        menu.getParentPopup().hide();
                    }
                });
        menu.getItems().add(other);
        return menu;
    }
}
