package app.seojae.ui.kit.control;

import app.seojae.model.Rgb;
import javafx.scene.paint.Color;

/** Colours of the model as the toolkit paints them. */
public final class PaintColours {

    private PaintColours() {}

    /** The colour, opaque. */
    public static Color of(Rgb rgb) {
        return of(rgb, 1);
    }

    /**
     * A colour one can see through.
     *
     * @param opacity from 0 to 1
     */
    public static Color of(Rgb rgb, double opacity) {
        return Color.rgb(rgb.red(), rgb.green(), rgb.blue(), opacity);
    }

    /** The opaque colour of a pixel, whose alpha is not looked at. */
    public static Color ofArgb(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }
}
