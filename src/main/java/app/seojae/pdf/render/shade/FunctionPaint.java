package app.seojae.pdf.render.shade;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType1;

/**
 * Paints with a function of two coordinates (ISO 32000-2, 8.7.4.5.2). A function may be a program
 * that takes microseconds; where five of its values in a square lie on a plane, to a level or two,
 * those between are taken from there, else the square is quartered down to single pixels.
 */
final class FunctionPaint extends PixelPaint {

    private static final int SQUARE = 16;
    private static final int TOLERANCE = 1;
    private static final int OUTSIDE = 0x00ffffff;

    private final Palette palette;
    private final float[] domain;
    private final int background;
    private final Runnable check;
    private AffineTransform fromDevice = new AffineTransform();
    private int left;
    private int top;
    private int width;
    private int[] pixels = new int[0];

    /**
     * @param toUser from the shading's space
     * @param background ARGB outside the domain, 0 for none
     * @param check asked again and again; throws to leave
     */
    FunctionPaint(PDShadingType1 shading, AffineTransform toUser, int background, Runnable check)
            throws IOException {
        super(withMatrix(toUser, shading));
        this.palette = Palette.of(shading);
        this.background = background;
        this.check = check;
        COSArray range = shading.getDomain();
        float[] whole = range == null ? new float[0] : range.toFloatArray();
        domain = whole.length < 4 ? new float[] {0, 1, 0, 1} : whole;
    }

    private static AffineTransform withMatrix(AffineTransform toUser, PDShadingType1 shading) {
        AffineTransform all = new AffineTransform(toUser);
        all.concatenate(shading.getMatrix().createAffineTransform());
        return all;
    }

    @Override
    void paint(int x, int y, int w, int h, int[] into, AffineTransform toDevice) {
        left = x;
        top = y;
        width = w;
        pixels = into;
        AffineTransform from = inverse(toDevice);
        if (from == null) {
            return;
        }
        fromDevice = from;
        for (int row = 0; row < h; row += SQUARE) {
            check.run();
            for (int column = 0; column < w; column += SQUARE) {
                square(
                        column,
                        row,
                        Math.min(column + SQUARE, w - 1),
                        Math.min(row + SQUARE, h - 1));
            }
        }
        for (int i = 0; i < into.length; i++) {
            into[i] = into[i] == OUTSIDE ? background : into[i];
        }
    }

    /** Fills a square with all its edges. */
    private void square(int x0, int y0, int x1, int y1) {
        int a = value(x0, y0);
        int b = value(x1, y0);
        int c = value(x0, y1);
        int d = value(x1, y1);
        if (x1 - x0 <= 1 && y1 - y0 <= 1) {
            return;
        }
        int xm = (x0 + x1) / 2;
        int ym = (y0 + y1) / 2;
        int m = value(xm, ym);
        if (isPlane(a, b, c, d, m, x0, y0, x1, y1)) {
            for (int y = y0; y <= y1; y++) {
                for (int x = x0; x <= x1; x++) {
                    pixels[y * width + x] = between(a, b, c, d, x - x0, x1 - x0, y - y0, y1 - y0);
                }
            }
            return;
        }
        square(x0, y0, xm, ym);
        square(xm, y0, x1, ym);
        square(x0, ym, xm, y1);
        square(xm, ym, x1, y1);
    }

    private boolean isPlane(int a, int b, int c, int d, int m, int x0, int y0, int x1, int y1) {
        boolean inside = a < 0 && b < 0 && c < 0 && d < 0 && m < 0;
        int w = x1 - x0;
        int h = y1 - y0;
        int right = value(x1, (y0 + y1) / 2);
        int below = value((x0 + x1) / 2, y1);
        return inside
                && right < 0
                && below < 0
                && isNear(between(a, b, c, d, w / 2, w, h / 2, h), m)
                && isNear(between(a, b, c, d, w, w, h / 2, h), right)
                && isNear(between(a, b, c, d, w / 2, w, h, h), below);
    }

    private static boolean isNear(int one, int other) {
        return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff)) <= TOLERANCE
                && Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)) <= TOLERANCE
                && Math.abs((one & 0xff) - (other & 0xff)) <= TOLERANCE;
    }

    /** Opaque, or {@link #OUTSIDE} the domain; asked of the function once a pixel. */
    private int value(int x, int y) {
        int at = y * width + x;
        if (pixels[at] == 0) {
            pixels[at] = evaluate(left + x + 0.5f, top + y + 0.5f);
        }
        return pixels[at];
    }

    private int evaluate(float x, float y) {
        float[] point = {x, y};
        fromDevice.transform(point, 0, point, 0, 1);
        if (point[0] < domain[0]
                || point[0] > domain[1]
                || point[1] < domain[2]
                || point[1] > domain[3]) {
            return OUTSIDE;
        }
        try {
            return palette.evaluate(point);
        } catch (IOException e) {
            return OUTSIDE; // as PDFBox does: this pixel has no colour
        }
    }

    private static int between(int a, int b, int c, int d, int x, int w, int y, int h) {
        return 0xff000000
                | channel(a, b, c, d, 16, x, w, y, h) << 16
                | channel(a, b, c, d, 8, x, w, y, h) << 8
                | channel(a, b, c, d, 0, x, w, y, h);
    }

    private static int channel(int a, int b, int c, int d, int shift, int x, int w, int y, int h) {
        int across = Math.max(1, w);
        int down = Math.max(1, h);
        int upper = (a >> shift & 0xff) * (across - x) + (b >> shift & 0xff) * x;
        int lower = (c >> shift & 0xff) * (across - x) + (d >> shift & 0xff) * x;
        return (upper * (down - y) + lower * y + across * down / 2) / (across * down);
    }
}
