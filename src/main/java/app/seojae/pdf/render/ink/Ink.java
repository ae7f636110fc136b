package app.seojae.pdf.render.ink;

import app.seojae.pdf.render.clip.PixelClip;
import java.awt.Color;
import java.awt.Composite;
import java.awt.CompositeContext;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/**
 * The pixels behind a {@code Graphics2D}, for writing without AWT's way from call to call: that
 * took longer than the pixels did. Confined to the drawing thread.
 */
public final class Ink {

    private final int[] data;
    private final int stride;
    private final int start;
    private final boolean alpha;
    private final Rectangle all;

    private Ink(Raster root, SinglePixelPackedSampleModel model, DataBufferInt buffer, boolean a) {
        data = buffer.getData();
        stride = model.getScanlineStride();
        start =
                buffer.getOffset()
                        - root.getSampleModelTranslateY() * stride
                        - root.getSampleModelTranslateX();
        alpha = a;
        all = new Rectangle(0, 0, root.getWidth(), root.getHeight());
    }

    /** The pixels, or {@code null} where they are not plain (A)RGB or not only these. */
    static @Nullable Ink behind(Graphics2D graphics) {
        if (graphics.getClass().getPackageName().startsWith("org.apache")) {
            // PDFBox's own, which draws everything twice for a group's backdrop.
            return null;
        }
        AffineTransform transform = graphics.getTransform();
        Shape clip = graphics.getClip();
        Composite composite = graphics.getComposite();
        Probe probe = new Probe();
        graphics.setTransform(new AffineTransform());
        graphics.setClip(null);
        graphics.setComposite(probe);
        graphics.setPaint(Color.BLACK);
        graphics.fillRect(0, 0, 1, 1);
        graphics.setComposite(composite);
        graphics.setTransform(transform);
        graphics.setClip(clip);
        return probe.found;
    }

    /** The upper left of the pixels as they look on white. */
    int[] copy(int width, int height) {
        int[] copy = new int[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(data, start + y * stride, copy, y * width, width);
        }
        if (alpha) {
            for (int i = 0; i < copy.length; i++) {
                copy[i] = over(0xffffff, copy[i] & 0xffffff, copy[i] >>> 24);
            }
        }
        return copy;
    }

    /** The whole of the pixels. */
    Rectangle all() {
        return all;
    }

    /**
     * Covers pixels with a colour as far as a mask says.
     *
     * @param coverage of the mask, row by row, each as wide as {@code place}
     * @param place of the mask
     * @param opacity 0 to 255
     * @param clip within {@link #all}, what may be touched
     * @param pixels what of the clip may be touched, {@code null} for all
     */
    public void blend(
            byte[] coverage,
            Rectangle place,
            int rgb,
            int opacity,
            Rectangle clip,
            @Nullable PixelClip pixels) {
        int left = Math.max(place.x, clip.x);
        int right = Math.min(place.x + place.width, clip.x + clip.width);
        int top = Math.max(place.y, clip.y);
        int bottom = Math.min(place.y + place.height, clip.y + clip.height);
        for (int row = top; row < bottom; row++) {
            int from = (row - place.y) * place.width - place.x;
            int to = start + row * stride;
            for (int column = left; column < right; column++) {
                int a = coverage[from + column] & 0xff;
                if (a != 0 && (pixels == null || pixels.has(column, row))) {
                    if (opacity != 255) {
                        a = div255(a * opacity);
                    }
                    int at = to + column;
                    data[at] = alpha ? overAlpha(data[at], rgb, a) : over(data[at], rgb, a);
                }
            }
        }
    }

    /**
     * Lays a row of a paint over pixels.
     *
     * @param x of the first
     * @param argb of the paint, from its start
     * @param cover how much of each pixel is covered, from an index on; {@code null} for all
     * @param opacity 0 to 255
     */
    void lay(int x, int y, int[] argb, byte @Nullable [] cover, int from, int count, int opacity) {
        int to = start + y * stride + x;
        for (int i = 0; i < count; i++) {
            int paint = argb[i];
            int a = paint >>> 24;
            if (cover != null) {
                a = cover[from + i] == -1 ? a : div255(a * (cover[from + i] & 0xff));
            }
            if (opacity != 255) {
                a = div255(a * opacity);
            }
            if (a != 0) {
                int at = to + i;
                data[at] = alpha ? overAlpha(data[at], paint, a) : over(data[at], paint, a);
            }
        }
    }

    private static int over(int below, int rgb, int a) {
        if (a == 255) {
            return rgb;
        }
        int rest = 255 - a;
        int r = div255((rgb >> 16 & 0xff) * a + (below >> 16 & 0xff) * rest);
        int g = div255((rgb >> 8 & 0xff) * a + (below >> 8 & 0xff) * rest);
        int b = div255((rgb & 0xff) * a + (below & 0xff) * rest);
        return r << 16 | g << 8 | b;
    }

    private static int overAlpha(int below, int rgb, int a) {
        int under = below >>> 24;
        if (under == 255 || a == 255) {
            return 0xff000000 | over(below, rgb, a);
        }
        int rest = div255(under * (255 - a));
        int sum = a + rest;
        if (sum == 0) {
            return below;
        }
        int r = ((rgb >> 16 & 0xff) * a + (below >> 16 & 0xff) * rest + sum / 2) / sum;
        int g = ((rgb >> 8 & 0xff) * a + (below >> 8 & 0xff) * rest + sum / 2) / sum;
        int b = ((rgb & 0xff) * a + (below & 0xff) * rest + sum / 2) / sum;
        return sum << 24 | r << 16 | g << 8 | b;
    }

    /** Rounded, exact for products of two bytes. */
    private static int div255(int product) {
        int v = product + 128;
        return (v + (v >> 8)) >> 8;
    }

    /** Is handed a pixel to compose, leaves it as it is and remembers where it lies. */
    private static final class Probe implements Composite, CompositeContext {

        private @Nullable Ink found;
        private @Nullable ColorModel colors;

        @Override
        public CompositeContext createContext(
                ColorModel source, ColorModel target, RenderingHints hints) {
            colors = target;
            return this;
        }

        @Override
        public void compose(Raster source, Raster in, WritableRaster out) {
            out.setDataElements(out.getMinX(), out.getMinY(), in);
            Raster root = in;
            while (root.getParent() != null) {
                root = root.getParent();
            }
            if (root.getSampleModel() instanceof SinglePixelPackedSampleModel model
                    && root.getDataBuffer() instanceof DataBufferInt buffer
                    && colors instanceof DirectColorModel direct
                    && direct.getRedMask() == 0xff0000
                    && direct.getBlueMask() == 0xff
                    && !direct.isAlphaPremultiplied()
                    && root.getMinX() == 0
                    && root.getMinY() == 0) {
                found = new Ink(root, model, buffer, direct.hasAlpha());
            }
        }

        @Override
        public void dispose() {
            // Nothing was taken.
        }
    }
}
