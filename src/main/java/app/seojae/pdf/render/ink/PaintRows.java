package app.seojae.pdf.render.ink;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives what a paint paints as plain rows of pixels. Confined to the drawing thread. */
public final class PaintRows {

    private final @Nullable Color colour;
    private final @Nullable PaintContext context;
    private @Nullable Raster raster;

    /**
     * @param box the device pixels that may be asked for
     * @param toDevice from user space
     */
    public PaintRows(Paint paint, Rectangle box, AffineTransform toDevice, RenderingHints hints) {
        colour = paint instanceof Color plain ? plain : null;
        context =
                colour == null
                        ? paint.createContext(ColorModel.getRGBdefault(), box, box, toDevice, hints)
                        : null;
    }

    /** For a paint that has its context already. */
    public PaintRows(Paint paint, PaintContext context) {
        colour = paint instanceof Color plain ? plain : null;
        this.context = context;
    }

    /** Goes to a piece of the box; its rows can be read then. */
    public void go(int x, int y, int width, int height) {
        raster = context == null || colour != null ? null : context.getRaster(x, y, width, height);
    }

    /**
     * Reads a row of the piece.
     *
     * @param row from its top, from 0
     * @param argb gets the pixels, not premultiplied, from an index on
     */
    public void read(int row, int width, int[] argb, int at) {
        Raster from = raster;
        if (from == null || context == null) {
            Arrays.fill(argb, at, at + width, colour == null ? 0 : colour.getRGB());
            return;
        }
        ColorModel model = context.getColorModel();
        int left = from.getMinX();
        int top = from.getMinY() + row;
        if (model.equals(ColorModel.getRGBdefault())
                && from.getDataBuffer() instanceof DataBufferInt data
                && from.getSampleModel() instanceof SinglePixelPackedSampleModel packing) {
            int start =
                    data.getOffset()
                            + (top - from.getSampleModelTranslateY()) * packing.getScanlineStride()
                            + left
                            - from.getSampleModelTranslateX();
            System.arraycopy(data.getData(), start, argb, at, width);
        } else if (model instanceof DirectColorModel
                && model.getTransferType() == DataBuffer.TYPE_INT) {
            int[] packed = (int[]) from.getDataElements(left, top, width, 1, null);
            for (int i = 0; i < width; i++) {
                argb[at + i] = model.getRGB(packed[i]);
            }
        } else if (isBytes(model)) {
            byte[] rgba = (byte[]) from.getDataElements(left, top, width, 1, null);
            for (int i = 0; i < width; i++) {
                argb[at + i] =
                        rgba[4 * i + 3] << 24
                                | (rgba[4 * i] & 0xff) << 16
                                | (rgba[4 * i + 1] & 0xff) << 8
                                | (rgba[4 * i + 2] & 0xff);
            }
        } else {
            Object pixel = null;
            for (int i = 0; i < width; i++) {
                pixel = from.getDataElements(left + i, top, pixel);
                argb[at + i] = model.getRGB(pixel);
            }
        }
    }

    /** Red, green, blue and alpha, a byte each. */
    private static boolean isBytes(ColorModel model) {
        return model instanceof ComponentColorModel
                && model.getTransferType() == DataBuffer.TYPE_BYTE
                && model.getNumComponents() == 4
                && !model.isAlphaPremultiplied()
                && model.getColorSpace().isCS_sRGB();
    }

    /** The paint is not asked any more. */
    public void close() {
        if (context != null) {
            context.dispose();
        }
    }
}
