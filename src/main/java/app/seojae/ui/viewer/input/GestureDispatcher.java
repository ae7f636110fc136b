package app.seojae.ui.viewer.input;

import app.seojae.ui.viewer.draw.PageColumn;
import app.seojae.ui.viewer.layout.PagePoint;
import app.seojae.ui.viewer.model.PagePlaces;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hands what the mouse does over the pages to those who asked, as places on pages; scrolls while a
 * drag is outside the view.
 */
public final class GestureDispatcher {

    /** A drag so many pixels outside scrolls its distance so often a second. */
    private static final double SPEED = 8;

    private static final double FASTEST = 2400;

    private final ViewerModel model;
    private final PagePlaces places;
    private final List<PageGestures> gestures = new ArrayList<>();
    private final AnimationTimer drift =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    drift(now);
                }
            };
    private @Nullable PageGestures holder;
    private @Nullable MouseButton button;
    private @Nullable MouseEvent last;
    private long before;

    /**
     * @param column whose mouse events are handed on; its top left is that of the view
     */
    public GestureDispatcher(ViewerModel model, PagePlaces places, PageColumn column) {
        this.model = model;
        this.places = places;
        column.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        column.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        column.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        column.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        column.addEventHandler(MouseEvent.MOUSE_EXITED, event -> tell(null, event));
    }

    /** The last one added is asked first. */
    public void add(PageGestures added) {
        gestures.addFirst(added);
    }

    /** Ends what is under way, because the pages go away. */
    public void stop() {
        holder = null;
        last = null;
        drift.stop();
    }

    private void pressed(MouseEvent event) {
        PagePoint at = places.nearest(event.getX(), event.getY());
        if (at == null || holder != null || event.isConsumed()) {
            return;
        }
        for (PageGestures each : gestures) {
            if (each.pressed(at, event)) {
                holder = each;
                button = event.getButton();
                return;
            }
        }
    }

    private void dragged(MouseEvent event) {
        PageGestures taker = holder;
        if (taker != null) {
            last = event;
            to(taker::dragged, event);
            if (outside(event) == 0) {
                drift.stop();
                before = 0;
            } else {
                drift.start();
            }
        }
    }

    private void released(MouseEvent event) {
        PageGestures taker = holder;
        if (taker != null && event.getButton() == button) {
            stop();
            to(taker::released, event);
        }
    }

    private void to(BiPredicate<PagePoint, MouseEvent> taker, MouseEvent event) {
        PagePoint at = places.nearest(event.getX(), event.getY());
        if (at != null && taker.test(at, event)) {
            event.consume();
        }
    }

    private void moved(MouseEvent event) {
        tell(places.at(event.getX(), event.getY()), event);
    }

    private void tell(@Nullable PagePoint at, MouseEvent event) {
        if (holder == null) {
            gestures.forEach(each -> each.moved(at, event));
        }
    }

    /** Pixels of the window above the view, as a negative number, or below it. */
    private double outside(MouseEvent event) {
        double height = model.view().height() / model.view().outputScale();
        return event.getY() < 0 ? event.getY() : Math.max(0, event.getY() - height);
    }

    /** One frame of scrolling towards a drag that is outside. */
    private void drift(long now) {
        MouseEvent event = last;
        PageGestures taker = holder;
        if (event == null || taker == null) {
            drift.stop();
            return;
        }
        double seconds = before == 0 ? 0 : Math.min(0.1, (now - before) / 1e9);
        before = now;
        double speed = Math.clamp(outside(event) * SPEED, -FASTEST, FASTEST);
        model.scrollBy(0, speed * seconds * model.view().outputScale());
        to(taker::dragged, event);
    }
}
