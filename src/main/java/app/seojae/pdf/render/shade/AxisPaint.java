package app.seojae.pdf.render.shade;

import java.awt.geom.AffineTransform;

/**
 * Paints along an axis or between two circles (ISO 32000-2, 8.7.4.5.3 and 8.7.4.5.4). The colours
 * are asked for once a page, not once for each of the strips a drawing program cuts a gradient
 * into.
 */
final class AxisPaint extends PixelPaint {

    private final ShadingAxis axis;
    private final int background;
    private final Runnable check;

    /**
     * @param toUser from the shading's space
     * @param background ARGB where the axis does not reach, 0 for none
     * @param check asked again and again; throws to leave
     */
    AxisPaint(ShadingAxis axis, AffineTransform toUser, int background, Runnable check) {
        super(toUser);
        this.axis = axis;
        this.background = background;
        this.check = check;
    }

    @Override
    boolean isMadeAtOnce() {
        return false;
    }

    @Override
    void paint(int left, int top, int width, int height, int[] pixels, AffineTransform toDevice) {
        AffineTransform from = inverse(toDevice);
        if (from == null) {
            return;
        }
        double[] point = new double[2];
        for (int row = 0; row < height; row++) {
            check.run();
            point[0] = left + 0.5;
            point[1] = top + row + 0.5;
            from.transform(point, 0, point, 0, 1);
            axis.row(
                    point[0],
                    point[1],
                    from.getScaleX(),
                    from.getShearY(),
                    pixels,
                    row * width,
                    width,
                    background);
        }
    }
}
