package app.seojae.pdf.render.mask;

import app.seojae.pdf.render.ink.PaintRows;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

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
        private final PaintRows rows;
        private WritableRaster raster =
                ColorModel.getRGBdefault().createCompatibleWritableRaster(32, 32);

        Faded(PaintContext inner) {
            this.inner = inner;
            this.rows = new PaintRows(paint, inner);
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
            rows.go(x, y, width, height);
            for (int row = 0; row < height; row++) {
                rows.read(row, width, argb, row * stride);
                plane.fade(x, y + row, argb, row * stride, width);
            }
            return raster;
        }
    }
}
