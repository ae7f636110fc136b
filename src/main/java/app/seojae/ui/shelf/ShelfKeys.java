package app.seojae.ui.shelf;

import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.KeyDispatcher;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.kit.keys.PartCommand;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/** What the keys do with something a person keeps beside the shelves: it gets a name, or goes. */
final class ShelfKeys {

    private ShelfKeys() {}

    /**
     * Listens in a section, which the field of a name opens in too.
     *
     * @param kept what an item stands for
     */
    static <T> void listen(
            VBox section,
            Keymap keys,
            Function<NavigationItem, Optional<T>> kept,
            BiConsumer<T, NavigationItem> rename,
            Consumer<T> remove) {
        Function<PartCommand, Command> command =
                name ->
                        new Command(
                                name,
                                keys,
                                () -> stoodOn(section).flatMap(kept).isPresent(),
                                () ->
                                        act(
                                                name,
                                                stoodOn(section).orElseThrow(),
                                                kept,
                                                rename,
                                                remove));
        new KeyDispatcher(
                        List.of(
                                command.apply(PartCommand.SHELF_RENAME),
                                command.apply(PartCommand.SHELF_REMOVE)))
                .listen(section);
    }

    private static <T> void act(
            PartCommand name,
            NavigationItem item,
            Function<NavigationItem, Optional<T>> kept,
            BiConsumer<T, NavigationItem> rename,
            Consumer<T> remove) {
        T one = kept.apply(item).orElseThrow();
        if (name == PartCommand.SHELF_RENAME) {
            rename.accept(one, item);
        } else {
            remove.accept(one);
        }
    }

    private static Optional<NavigationItem> stoodOn(VBox section) {
        return section.getChildren().stream()
                .filter(node -> node.isFocused() && node instanceof NavigationItem)
                .map(NavigationItem.class::cast)
                .findFirst();
    }
}
