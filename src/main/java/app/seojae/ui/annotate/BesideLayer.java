package app.seojae.ui.annotate;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The layer over the pages where the bar and the note stand beside what they belong to. */
final class BesideLayer extends Pane {

    private static final double GAP = 8;
    private static final double EDGE = 8;

    private @Nullable Region shown;
    private Supplier<@Nullable Bounds> beside = () -> null;

    BesideLayer() {
        setPickOnBounds(false);
    }

    /**
     * Shows something instead of what was shown.
     *
     * @param place where that is which it belongs to, in this layer's coordinates; asked at each
     *     layout
     */
    void show(Region region, Supplier<@Nullable Bounds> place) {
        beside = place;
        if (shown != region) {
            shown = region;
            getChildren().setAll(region);
        }
        requestLayout();
    }

    void hide(Region region) {
        if (shown == region) {
            shown = null;
            getChildren().clear();
        }
    }

    boolean shows(Region region) {
        return shown == region;
    }

    @Override
    protected void layoutChildren() {
        Region region = shown;
        Bounds place = beside.get();
        if (region == null || place == null) {
            return;
        }
        double width = Math.min(region.prefWidth(-1), getWidth() - 2 * EDGE);
        double height = Math.min(region.prefHeight(width), getHeight() - 2 * EDGE);
        double below = getHeight() - place.getMaxY() - GAP;
        boolean under = below >= height || below >= place.getMinY();
        double y = under ? place.getMaxY() + GAP : place.getMinY() - GAP - height;
        double x = place.getMinX() - 12;
        region.resizeRelocate(
                Math.rint(Math.clamp(x, EDGE, Math.max(EDGE, getWidth() - width - EDGE))),
                Math.rint(Math.clamp(y, EDGE, Math.max(EDGE, getHeight() - height - EDGE))),
                width,
                height);
    }
}
