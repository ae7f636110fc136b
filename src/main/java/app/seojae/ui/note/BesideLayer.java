package app.seojae.ui.note;

import app.seojae.ui.kit.control.PopUpPlacement;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The layer over the pages where the bar and the note stand beside what they belong to. */
@SuppressWarnings("ReferenceEquality") // what is shown is a node, which equals only itself
public final class BesideLayer extends Pane {

    private static final double BACK = 12;

    private @Nullable Region shown;
    private Supplier<@Nullable Bounds> beside = () -> null;

    public BesideLayer() {
        setPickOnBounds(false);
    }

    /**
     * Shows something instead of what was shown.
     *
     * @param place where that is which it belongs to, in this layer's coordinates; asked at each
     *     layout
     */
    public void show(Region region, Supplier<@Nullable Bounds> place) {
        beside = place;
        if (shown != region) {
            shown = region;
            getChildren().setAll(region);
        }
        requestLayout();
    }

    /** Shows it no more. */
    public void hide(Region region) {
        if (shown == region) {
            shown = null;
            getChildren().clear();
        }
    }

    /** Whether it is what is shown. */
    public boolean shows(Region region) {
        return shown == region;
    }

    @Override
    protected void layoutChildren() {
        Region region = shown;
        Bounds place = beside.get();
        if (region == null) {
            return;
        }
        // What it belongs to may be scrolled away; what is typed in stays.
        region.setVisible(place != null || region.isFocusWithin());
        if (place == null) {
            return;
        }
        PopUpPlacement.put(region, this, place, BACK);
    }
}
