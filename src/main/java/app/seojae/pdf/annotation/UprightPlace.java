package app.seojae.pdf.annotation;

import app.seojae.model.annotation.Quad;

/**
 * The place of an annotation that stays upright on a turned page, as point notes do (ISO 32000-2,
 * 12.5.3 and 12.5.6.4): programs turn it around the upper left corner of its rectangle. All in PDF
 * user space; rotations are a page's, clockwise.
 */
final class UprightPlace {

    private UprightPlace() {}

    /** Where a rectangle of the file is shown. */
    static Quad shown(Quad rectangle, int rotation) {
        double left = rectangle.left();
        double top = rectangle.top();
        double width = rectangle.right() - left;
        double height = top - rectangle.bottom();
        return switch (rotation) {
            case 90 -> Quad.of(left, top, left + height, top + width);
            case 180 -> Quad.of(left - width, top, left, top + height);
            case 270 -> Quad.of(left - height, top - width, left, top);
            default -> rectangle;
        };
    }

    /** The rectangle that is shown at a place. */
    static Quad rectangle(Quad place, int rotation) {
        double wide = place.right() - place.left();
        double high = place.top() - place.bottom();
        return switch (rotation) {
            case 90 -> from(place.left(), place.bottom(), high, wide);
            case 180 -> from(place.right(), place.bottom(), wide, high);
            case 270 -> from(place.right(), place.top(), high, wide);
            default -> place;
        };
    }

    private static Quad from(double left, double top, double width, double height) {
        return Quad.of(left, top - height, left + width, top);
    }
}
