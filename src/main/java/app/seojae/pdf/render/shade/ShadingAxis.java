package app.seojae.pdf.render.shade;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType3;
import org.jspecify.annotations.Nullable;

/**
 * The axis of an axial shading, or the two circles of a radial one, with the colours on the way
 * from the start to the end. A colour is asked for when a pixel first has it.
 */
final class ShadingAxis {

    private static final int STEPS = 4096;

    /** A colour that could not be had. */
    private static final int NONE = 0x00ffffff;

    private final Palette palette;
    private final float[] coords;
    private final float[] domain;
    private final boolean before;
    private final boolean after;
    private final int[] colours = new int[STEPS + 1];
    private final boolean radial;
    private final double dx;
    private final double dy;
    private final double dr;
    private final double square;

    private ShadingAxis(Palette palette, PDShadingType2 shading, boolean radial) {
        this.palette = palette;
        this.radial = radial;
        coords = shading.getCoords().toFloatArray();
        COSArray range = shading.getDomain();
        float[] ends = range == null ? new float[0] : range.toFloatArray();
        domain = ends.length < 2 ? new float[] {0, 1} : ends;
        COSArray extend = shading.getExtend();
        before = extend != null && COSBoolean.TRUE.equals(extend.getObject(0));
        after = extend != null && COSBoolean.TRUE.equals(extend.getObject(1));
        int second = radial ? 3 : 2;
        dx = coords[second] - coords[0];
        dy = coords[second + 1] - coords[1];
        dr = radial ? coords[5] - coords[2] : 0;
        square = dx * dx + dy * dy - dr * dr;
    }

    /** The axis of a shading, {@code null} where it says none. */
    static @Nullable ShadingAxis of(PDShadingType2 shading) throws IOException {
        boolean radial = shading instanceof PDShadingType3;
        COSArray coords = shading.getCoords();
        return coords == null || coords.size() < (radial ? 6 : 4)
                ? null
                : new ShadingAxis(Palette.of(shading), shading, radial);
    }

    /**
     * Makes a row of pixels.
     *
     * @param x of the first, in the shading's space
     * @param y of the first, in the shading's space
     * @param stepX to the next
     * @param stepY to the next
     * @param background ARGB where the axis does not reach
     */
    void row(
            double x,
            double y,
            double stepX,
            double stepY,
            int[] pixels,
            int at,
            int width,
            int background) {
        double fromX = x - coords[0];
        double fromY = y - coords[1];
        if (radial) {
            for (int i = 0; i < width; i++) {
                pixels[at + i] = radial(fromX + i * stepX, fromY + i * stepY, background);
            }
            return;
        }
        double start = (fromX * dx + fromY * dy) / square;
        double step = (stepX * dx + stepY * dy) / square;
        for (int i = 0; i < width; i++) {
            pixels[at + i] = along(start + i * step, before, after, background);
        }
    }

    private int along(double share, boolean extendsBefore, boolean extendsAfter, int background) {
        if (share >= 0 && share <= 1) {
            return colour((int) (share * STEPS));
        }
        if (share < 0 && extendsBefore) {
            return colour(0);
        }
        return share > 1 && extendsAfter ? colour(STEPS) : background;
    }

    /** Of the circles through a point that of the greater share, as far as it is drawn. */
    private int radial(double x, double y, int background) {
        double p = -x * dx - y * dy - coords[2] * dr;
        double q = x * x + y * y - (double) coords[2] * coords[2];
        double root = Math.sqrt(p * p - square * q);
        double one = square == 0 ? -q / (2 * p) : (-p + root) / square;
        double other = square == 0 ? one : (-p - root) / square;
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        double share;
        if (high >= 0 && high <= 1) {
            share = high;
        } else if (low >= 0 && low <= 1) {
            share = low;
        } else if (before && after) {
            share = high;
        } else if (before) {
            share = low;
        } else if (after) {
            share = high;
        } else {
            return background;
        }
        return along(share, before && coords[2] > 0, after && coords[5] > 0, background);
    }

    private int colour(int step) {
        int colour = colours[step];
        if (colour == 0) {
            float[] value = {domain[0] + (domain[1] - domain[0]) * step / STEPS};
            try {
                colour = palette.evaluate(value);
            } catch (IOException e) {
                colour = NONE; // as PDFBox does: such a pixel has no colour
            }
            colours[step] = colour;
        }
        return colour;
    }
}
