package app.seojae.ui.shelf;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Brings the shelves into a window that has no room for them beside the papers. */
final class NavigationToggle extends ToggleButton {

    /**
     * @param unfold shows the shelves in place of the papers, or no longer
     */
    NavigationToggle(Messages words, Consumer<Boolean> unfold) {
        super(null, Icons.of(Feather.MENU, 14));
        getStyleClass().addAll("plain", "navigation-toggle");
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(new Tooltip(words.of(Text.NAVIGATION)));
        setAccessibleText(words.of(Text.NAVIGATION));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        selectedProperty().addListener((o, before, now) -> unfold.accept(now));
    }

    /** There is no room beside the papers, or there is. */
    void fold(boolean folded) {
        setVisible(folded);
        if (!folded) {
            setSelected(false);
        }
    }
}
