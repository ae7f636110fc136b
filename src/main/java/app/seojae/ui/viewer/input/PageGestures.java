package app.seojae.ui.viewer.input;

import app.seojae.ui.viewer.layout.PagePoint;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Told what the mouse does over the pages, on the FX thread. Who takes the press gets the drags and
 * the release of that button; the view scrolls by itself while a taken drag is outside it.
 */
public interface PageGestures {

    /**
     * A button went down.
     *
     * @param at the place under the pointer, or the nearest one on the nearest page
     * @param event where on the screen, which button, how many clicks
     * @return whether this takes the press
     */
    default boolean pressed(PagePoint at, MouseEvent event) {
        return false;
    }

    /**
     * The pointer moved with the button down, or the pages moved under it.
     *
     * @param at the nearest place on the nearest page
     * @return whether it was of use
     */
    default boolean dragged(PagePoint at, MouseEvent event) {
        return false;
    }

    /**
     * The button went up.
     *
     * @return whether it was of use
     */
    default boolean released(PagePoint at, MouseEvent event) {
        return false;
    }

    /**
     * The pointer moved with no button down, or left.
     *
     * @param at the place under it, or {@code null} beside the pages and outside the view
     */
    default void moved(@Nullable PagePoint at, MouseEvent event) {}
}
