package app.seojae.pdf.render.mask;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/** A paint as a soft mask lets it through. Confined to the drawing thread. */
public final class MaskedPaint implements Paint {

    private final Paint paint;
    private final MaskPlane plane;

    public MaskedPaint(Paint paint, MaskPlane plane) {
        this.paint = paint;
        this.plane = plane;
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    @Override
    public PaintContext createContext(
            ColorModel model,
            Rectangle device,
            Rectangle2D user,
            AffineTransform toDevice,
            RenderingHints hints) {
        return new Faded(paint.createContext(model, device, user, toDevice, hints));
    }

    private final class Faded implements PaintContext {
        private final PaintContext inner;
        private WritableRaster raster =
                ColorModel.getRGBdefault().createCompatibleWritableRaster(32, 32);

        Faded(PaintContext inner) {
            this.inner = inner;
        }

        @Override
        public void dispose() {
            inner.dispose();
        }

        @Override
        public ColorModel getColorModel() {
            return ColorModel.getRGBdefault();
        }

        @Override
        public Raster getRaster(int x, int y, int width, int height) {
            if (raster.getWidth() < width || raster.getHeight() < height) {
                raster = getColorModel().createCompatibleWritableRaster(width, height);
            }
            int[] argb = ((DataBufferInt) raster.getDataBuffer()).getData();
            int stride = raster.getWidth();
            Raster from = paint instanceof Color ? null : inner.getRaster(x, y, width, height);
            for (int row = 0; row < height; row++) {
                if (from == null) {
                    int colour = ((Color) paint).getRGB();
                    Arrays.fill(argb, row * stride, row * stride + width, colour);
                } else {
                    copy(from, row, width, argb, row * stride);
                }
                plane.fade(x, y + row, argb, row * stride, width);
            }
            return raster;
        }

        private void copy(Raster from, int row, int width, int[] argb, int at) {
            ColorModel model = inner.getColorModel();
            int left = from.getMinX();
            int top = from.getMinY() + row;
            if (model instanceof DirectColorModel
                    && model.getTransferType() == DataBuffer.TYPE_INT) {
                int[] packed = (int[]) from.getDataElements(left, top, width, 1, null);
                for (int i = 0; i < width; i++) {
                    argb[at + i] = model.getRGB(packed[i]);
                }
                return;
            }
            Object pixel = null;
            for (int i = 0; i < width; i++) {
                pixel = from.getDataElements(left + i, top, pixel);
                argb[at + i] = model.getRGB(pixel);
            }
        }
    }
}
