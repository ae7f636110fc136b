package app.seojae.pdf.render.shade;

/**
 * Fills triangles into pixels, their colours blended between the corners (Gouraud). A pixel belongs
 * to a triangle when its middle does, or nearly, so that neighbours leave no seam.
 */
final class TriangleRaster {

    private static final double SEAM = 0.02;
    private static final double FLAT = 1e-9;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final int[] pixels;
    private final Palette palette;
    private final double[] x = new double[3];
    private final double[] y = new double[3];
    private final float[][] colours = new float[3][];

    /**
     * @param left device pixel of the first column
     * @param top device pixel of the first row
     * @param pixels opaque ARGB where something was painted, row by row
     */
    TriangleRaster(int left, int top, int width, int height, int[] pixels, Palette palette) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.palette = palette;
    }

    /** Sets one of the three corners, in device pixels. */
    void corner(int i, double px, double py, float[] colour) {
        x[i] = px - left;
        y[i] = py - top;
        colours[i] = colour;
    }

    /** Fills the triangle of the corners that were set. */
    void fill() {
        double area = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
        double lowest = Math.min(y[0], Math.min(y[1], y[2]));
        double highest = Math.max(y[0], Math.max(y[1], y[2]));
        if (!(Math.abs(area) > FLAT)) {
            return;
        }
        int from = (int) Math.ceil(Math.max(0, lowest - 0.5 - SEAM));
        int to = (int) Math.floor(Math.min(height - 1.0, highest - 0.5 + SEAM));
        for (int row = from; row <= to; row++) {
            row(row, area);
        }
    }

    private void row(int row, double area) {
        double middle = row + 0.5;
        double start = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            double low = Math.min(y[i], y[j]);
            double high = Math.max(y[i], y[j]);
            if (middle < low - SEAM || middle > high + SEAM) {
                continue;
            }
            double share = high == low ? 0 : (middle - y[i]) / (y[j] - y[i]);
            double at = x[i] + Math.clamp(share, 0, 1) * (x[j] - x[i]);
            start = Math.min(start, at);
            end = Math.max(end, at);
            if (high == low) {
                start = Math.min(start, x[j]);
                end = Math.max(end, x[j]);
            }
        }
        int first = (int) Math.ceil(Math.max(0, start - 0.5 - SEAM));
        int last = (int) Math.floor(Math.min(width - 1.0, end - 0.5 + SEAM));
        if (first > last) {
            return;
        }
        double px = first + 0.5 - x[0];
        double py = middle - y[0];
        double one = (px * (y[2] - y[0]) - py * (x[2] - x[0])) / area;
        double two = (py * (x[1] - x[0]) - px * (y[1] - y[0])) / area;
        float oneStep = (float) ((y[2] - y[0]) / area);
        float twoStep = (float) ((y[0] - y[1]) / area);
        if (palette.isRamp()) {
            ramp(row * width + first, last - first, one, two, oneStep, twoStep);
        } else {
            blend(row * width + first, last - first, one, two, oneStep, twoStep);
        }
    }

    private void ramp(int at, int count, double one, double two, float oneStep, float twoStep) {
        float base = colours[0][0];
        float d1 = colours[1][0] - base;
        float d2 = colours[2][0] - base;
        float value = (float) (base + one * d1 + two * d2);
        float step = oneStep * d1 + twoStep * d2;
        for (int i = 0; i <= count; i++) {
            pixels[at + i] = palette.looked(value + i * step);
        }
    }

    private void blend(int at, int count, double one, double two, float oneStep, float twoStep) {
        float[] a = colours[0];
        float[] b = colours[1];
        float[] c = colours[2];
        float r = (float) (a[0] + one * (b[0] - a[0]) + two * (c[0] - a[0])) + 0.5f;
        float g = (float) (a[1] + one * (b[1] - a[1]) + two * (c[1] - a[1])) + 0.5f;
        float u = (float) (a[2] + one * (b[2] - a[2]) + two * (c[2] - a[2])) + 0.5f;
        float dr = oneStep * (b[0] - a[0]) + twoStep * (c[0] - a[0]);
        float dg = oneStep * (b[1] - a[1]) + twoStep * (c[1] - a[1]);
        float du = oneStep * (b[2] - a[2]) + twoStep * (c[2] - a[2]);
        for (int i = 0; i <= count; i++) {
            pixels[at + i] =
                    0xff000000
                            | level(r + i * dr) << 16
                            | level(g + i * dg) << 8
                            | level(u + i * du);
        }
    }

    private static int level(float value) {
        return Math.clamp((int) value, 0, 255);
    }
}
