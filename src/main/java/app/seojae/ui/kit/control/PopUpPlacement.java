package app.seojae.ui.kit.control;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/** Puts what floats in a layer beside what it tells of: under it, or over it where that is full. */
public final class PopUpPlacement {

    private static final double GAP = 8;
    private static final double EDGE = 8;

    private PopUpPlacement() {}

    /**
     * Sizes and places it within its layer, in pixels of the layer.
     *
     * @param place what it tells of
     * @param back how far to the left of that it begins
     */
    public static void put(Region floating, Region layer, Bounds place, double back) {
        double width = Math.min(floating.prefWidth(-1), layer.getWidth() - 2 * EDGE);
        double height = Math.min(floating.prefHeight(width), layer.getHeight() - 2 * EDGE);
        double below = layer.getHeight() - place.getMaxY() - GAP;
        boolean under = below >= height || below >= place.getMinY();
        double y = under ? place.getMaxY() + GAP : place.getMinY() - GAP - height;
        floating.resizeRelocate(
                within(place.getMinX() - back, width, layer.getWidth()),
                within(y, height, layer.getHeight()),
                width,
                height);
    }

    private static double within(double from, double length, double whole) {
        return Math.rint(Math.clamp(from, EDGE, Math.max(EDGE, whole - length - EDGE)));
    }
}
