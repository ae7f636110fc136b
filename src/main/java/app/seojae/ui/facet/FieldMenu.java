package app.seojae.ui.facet;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Facet;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The menu of a field: counting it with another, or one of its names by itself. */
final class FieldMenu extends ContextMenu {

    private static final int MOST = 30;

    private final FacetModel model;
    private final Menu apart = new Menu();

    /**
     * @param others the fields it can be counted with
     */
    FieldMenu(FacetModel model, Messages words, String field, List<Facet> others) {
        this.model = model;
        Menu together = new Menu(words.of(Text.FIELD_TOGETHER));
        others.stream()
                .filter(other -> !other.value().equals(field))
                .limit(MOST)
                .forEach(
                        other ->
                                together.getItems()
                                        .add(
                                                item(
                                                        other.value(),
                                                        () ->
                                                                model.together(
                                                                        field, other.value()))));
        together.setDisable(together.getItems().isEmpty());
        apart.setText(words.of(Text.FIELD_APART));
        apart.setDisable(true);
        getItems().setAll(together, apart);
        setOnShowing(event -> model.spellings(field, this::show));
    }

    /** A field of one spelling has nothing to be parted. */
    private void show(List<String> spellings) {
        apart.getItems().clear();
        if (spellings.size() > 1) {
            spellings.forEach(one -> apart.getItems().add(item(one, () -> model.apart(one))));
        }
        apart.setDisable(apart.getItems().isEmpty());
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(SanitizedText.words(name));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
