package app.seojae.pdf.render.mask;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * How much a soft mask lets through at each pixel of the page or group drawn on, worked out square
 * by square where something is drawn. Confined to the drawing thread.
 */
public final class MaskPlane {

    private static final int SIDE = 64;
    private static final int SHIFT = 6;

    private final Rectangle box;
    private final int columns;
    private final byte[] @Nullable [] squares;
    private final PaintContext context;

    /**
     * @param paint an opaque colour under the mask
     * @param box the device pixels that may be drawn on; nothing shows outside
     * @param toDevice from user space
     */
    public MaskPlane(Paint paint, Rectangle box, AffineTransform toDevice) {
        this.box = box;
        columns = (box.width + SIDE - 1) / SIDE;
        squares = new byte[columns * ((box.height + SIDE - 1) / SIDE)][];
        context =
                paint.createContext(
                        ColorModel.getRGBdefault(), box, box, toDevice, new RenderingHints(null));
    }

    /**
     * Fades a row of pixels.
     *
     * @param x device pixel of the first
     * @param y device pixel of the row
     * @param argb where the row begins at an index
     */
    void fade(int x, int y, int[] argb, int from, int count) {
        int row = y - box.y;
        for (int i = 0; i < count; i++) {
            int column = x + i - box.x;
            int pixel = argb[from + i];
            int share = 0;
            if (row >= 0 && row < box.height && column >= 0 && column < box.width) {
                byte[] square = square(column >> SHIFT, row >> SHIFT);
                share = square[((row & (SIDE - 1)) << SHIFT) | (column & (SIDE - 1))] & 0xff;
            }
            int alpha = ((pixel >>> 24) * share + 127) / 255;
            argb[from + i] = alpha << 24 | (pixel & 0xffffff);
        }
    }

    private byte[] square(int column, int row) {
        int at = row * columns + column;
        byte[] square = squares[at];
        if (square == null) {
            square = make(column * SIDE, row * SIDE);
            squares[at] = square;
        }
        return square;
    }

    private byte[] make(int left, int top) {
        byte[] square = new byte[SIDE * SIDE];
        Raster raster = context.getRaster(box.x + left, box.y + top, SIDE, SIDE);
        ColorModel model = context.getColorModel();
        Object pixel = null;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                pixel = raster.getDataElements(x, y, pixel);
                square[y * SIDE + x] = (byte) model.getAlpha(pixel);
            }
        }
        return square;
    }
}
