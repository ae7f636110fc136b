package app.seojae.pdf.render.shade;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/**
 * A paint that makes pixels, mostly all of what it fills at once. Confined to the drawing thread.
 */
abstract class PixelPaint implements Paint {

    /** Fills over more are made piece by piece, as AWT asks for them. */
    private static final long MOST_AT_ONCE = 1L << 25;

    private static final ColorModel ARGB = ColorModel.getRGBdefault();

    private final AffineTransform toUser;

    /**
     * @param toUser from the shading's space
     */
    PixelPaint(AffineTransform toUser) {
        this.toUser = toUser;
    }

    /**
     * Makes pixels.
     *
     * @param left device pixel of the first column
     * @param top device pixel of the first row
     * @param pixels ARGB, row by row, all 0
     * @param toDevice from the shading's space; not to be changed
     */
    abstract void paint(
            int left, int top, int width, int height, int[] pixels, AffineTransform toDevice);

    /** The way back, {@code null} where a space is squeezed to a line, which covers nothing. */
    static @Nullable AffineTransform inverse(AffineTransform toDevice) {
        try {
            return toDevice.createInverse();
        } catch (NoninvertibleTransformException e) {
            return null;
        }
    }

    /** Whether all pixels of a fill are better made together, before the first is asked for. */
    boolean isMadeAtOnce() {
        return true;
    }

    @Override
    public final int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    @Override
    public final PaintContext createContext(
            ColorModel model,
            Rectangle device,
            Rectangle2D user,
            AffineTransform toDevice,
            RenderingHints hints) {
        return new Context(device, toDevice);
    }

    private final class Context implements PaintContext {
        private final AffineTransform toDevice;
        private final Rectangle box;
        private int[] made = new int[0];
        private WritableRaster raster = ARGB.createCompatibleWritableRaster(1, 1);

        Context(Rectangle device, AffineTransform toDevice) {
            this.toDevice = new AffineTransform(toDevice);
            this.toDevice.concatenate(toUser);
            box = new Rectangle(device);
            if (isMadeAtOnce() && !box.isEmpty() && (long) box.width * box.height <= MOST_AT_ONCE) {
                made = new int[box.width * box.height];
                paint(box.x, box.y, box.width, box.height, made, this.toDevice);
            }
        }

        @Override
        public void dispose() {
            made = new int[0];
        }

        @Override
        public ColorModel getColorModel() {
            return ARGB;
        }

        @Override
        public Raster getRaster(int x, int y, int width, int height) {
            if (raster.getWidth() < width || raster.getHeight() < height) {
                raster = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB).getRaster();
            }
            if (made.length > 0 && box.contains(x, y, width, height)) {
                int[] into = ((DataBufferInt) raster.getDataBuffer()).getData();
                for (int row = 0; row < height; row++) {
                    int from = (y + row - box.y) * box.width + x - box.x;
                    System.arraycopy(made, from, into, row * raster.getWidth(), width);
                }
                return raster;
            }
            int[] piece = new int[width * height];
            paint(x, y, width, height, piece, toDevice);
            raster.setDataElements(0, 0, width, height, piece);
            return raster;
        }
    }
}
