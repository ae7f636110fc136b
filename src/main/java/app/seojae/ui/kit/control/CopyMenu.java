package app.seojae.ui.kit.control;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.ui.kit.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/** What a menu at a mark offers. */
public final class CopyMenu {

    private CopyMenu() {}

    /** An item for each form. */
    public static List<MenuItem> items(Messages words, Consumer<AnnotationCopyForm> copy) {
        return Arrays.stream(AnnotationCopyForm.values())
                .map(
                        form -> {
                            MenuItem item = new MenuItem(words.of(name(form)));
                            item.setOnAction(event -> copy.accept(form));
                            return item;
                        })
                .toList();
    }

    /** Opens the menu where it was asked for. */
    public static void show(
            Node at, ContextMenuEvent asked, Messages words, Consumer<AnnotationCopyForm> copy) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(words, copy));
        menu.show(at, asked.getScreenX(), asked.getScreenY());
        asked.consume();
    }

    private static Text name(AnnotationCopyForm form) {
        return switch (form) {
            case MARKDOWN -> Text.COPY_MARKDOWN;
            case PLAIN -> Text.COPY_PLAIN;
            case BIBTEX -> Text.COPY_BIBTEX;
        };
    }
}
