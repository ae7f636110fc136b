package app.seojae.pdf.render.ink;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/** A paint in a space of its own, as an image is. Immutable. */
public final class PlacedPaint implements Paint {

    private final Paint paint;
    private final AffineTransform place;

    /**
     * @param place from the paint's space to user space
     */
    public PlacedPaint(Paint paint, AffineTransform place) {
        this.paint = paint;
        this.place = new AffineTransform(place);
    }

    @Override
    public int getTransparency() {
        return paint.getTransparency();
    }

    @Override
    public PaintContext createContext(
            ColorModel model,
            Rectangle device,
            Rectangle2D user,
            AffineTransform toDevice,
            RenderingHints hints) {
        AffineTransform all = new AffineTransform(toDevice);
        all.concatenate(place);
        return paint.createContext(model, device, user, all, hints);
    }
}
