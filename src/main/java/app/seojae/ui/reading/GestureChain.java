package app.seojae.ui.reading;

import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import java.util.List;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hands the mouse to the gestures of the document that is open, the first that takes it keeping it.
 */
final class GestureChain implements PageGestures {

    private List<PageGestures> gestures = List.of();
    private @Nullable PageGestures holder;

    /** Hands on to these from now on. */
    void set(List<PageGestures> others) {
        gestures = List.copyOf(others);
        holder = null;
    }

    @Override
    public boolean pressed(PagePoint at, MouseEvent event) {
        holder = null;
        for (PageGestures each : gestures) {
            if (each.pressed(at, event)) {
                holder = each;
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean dragged(PagePoint at, MouseEvent event) {
        return holder != null && holder.dragged(at, event);
    }

    @Override
    public boolean released(PagePoint at, MouseEvent event) {
        return holder != null && holder.released(at, event);
    }

    @Override
    public void moved(@Nullable PagePoint at, MouseEvent event) {
        gestures.forEach(each -> each.moved(at, event));
    }
}
