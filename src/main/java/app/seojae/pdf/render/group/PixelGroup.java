package app.seojae.pdf.render.group;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A transparency group whose box is whole pixels: PDFBox rounds the size of its picture up, but
 * places it as if it had not, up to two pixels too low. The caller cuts it to its own box.
 */
public final class PixelGroup extends PDTransparencyGroup {

    /** A box of whole pixels ends this part of a pixel before the next begins. */
    private static final double END = 1e-3;

    private final PDTransparencyGroup form;
    private final Rectangle2D box;

    private PixelGroup(PDTransparencyGroup form, Rectangle2D box) {
        super(form.getCOSObject(), null);
        this.form = form;
        this.box = box;
    }

    /**
     * The same group with a box around another.
     *
     * @param box in user space
     * @param toUser from the group's own space
     * @return {@code null} where it is flat
     */
    public static @Nullable PixelGroup of(
            PDTransparencyGroup form, Rectangle2D box, Matrix toUser) {
        try {
            AffineTransform toForm = toUser.createAffineTransform().createInverse();
            return new PixelGroup(form, toForm.createTransformedShape(box).getBounds2D());
        } catch (NoninvertibleTransformException e) {
            return null;
        }
    }

    /**
     * The whole pixels around a box, counted from the origin of user space.
     *
     * @param toPixels whose scale is taken, not its place
     */
    public static Rectangle2D whole(Rectangle2D box, AffineTransform toPixels) {
        // PDFBox has the scale in floats.
        double x = (float) Math.hypot(toPixels.getScaleX(), toPixels.getShearX());
        double y = (float) Math.hypot(toPixels.getScaleY(), toPixels.getShearY());
        double left = begin(Math.floor(box.getMinX() * x + END), x);
        double bottom = begin(Math.floor(box.getMinY() * y + END), y);
        double right = (Math.floor(box.getMaxX() * x - END) + 1 - END) / x;
        double top = (Math.floor(box.getMaxY() * y - END) + 1 - END) / y;
        return new Rectangle2D.Double(left, bottom, right - left, top - bottom);
    }

    /** Where a pixel begins, not a bit before: PDFBox would count it with the last. */
    private static double begin(double pixel, double scale) {
        double place = pixel / scale;
        while (place * scale < pixel) {
            place = Math.nextUp(place);
        }
        return place;
    }

    @Override
    public PDRectangle getBBox() {
        return new PDRectangle(
                (float) box.getX() - 1,
                (float) box.getY() - 1,
                (float) box.getWidth() + 2,
                (float) box.getHeight() + 2);
    }

    @Override
    public PDResources getResources() {
        return form.getResources();
    }
}
