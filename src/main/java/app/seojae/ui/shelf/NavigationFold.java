package app.seojae.ui.shelf;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Brings the shelves into a window that has no room for them beside the papers: in their place,
 * until one of them is chosen.
 */
final class NavigationFold {

    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final Messages words;

    /**
     * @param instead shows the shelves in place of the papers, or with {@code null} no longer
     */
    NavigationFold(Node navigation, Messages words, Consumer<@Nullable Node> instead) {
        this.words = words;
        unfolded.addListener((o, before, now) -> instead.accept(now ? navigation : null));
        navigation.addEventHandler(
                ActionEvent.ACTION,
                event -> {
                    if (event.getTarget() instanceof NavigationItem) {
                        close();
                    }
                });
    }

    /** A button that shows the shelves, seen while there is no room for them. */
    ToggleButton button() {
        ToggleButton button = new ToggleButton(null, Icons.of(Feather.MENU, 14));
        button.getStyleClass().addAll("plain", "navigation-toggle");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(button, words.of(Text.NAVIGATION));
        button.setAccessibleText(words.of(Text.NAVIGATION));
        button.visibleProperty().bind(folded);
        button.managedProperty().bind(folded);
        button.selectedProperty().bindBidirectional(unfolded);
        return button;
    }

    /** There is no room beside the papers, or there is. */
    void fold(boolean now) {
        folded.set(now);
        if (!now) {
            close();
        }
    }

    /** Shows the papers again. */
    void close() {
        unfolded.set(false);
    }
}
