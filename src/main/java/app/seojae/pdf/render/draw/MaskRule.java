package app.seojae.pdf.render.draw;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/**
 * A line that is an image mask of one sample, as dvips makes the rules of tables. Scaled down as an
 * image it vanishes; here it is at least a pixel thick, as the specification has it for what an
 * image touches (ISO 32000-2, 10.7.5).
 */
final class MaskRule {

    private static final double STRAIGHT = 1e-6;

    private MaskRule() {}

    /** Whether an image is such a line, and paints. */
    static boolean is(PDImage image) throws IOException {
        return image.isStencil()
                && image.getWidth() == 1
                && image.getHeight() == 1
                && image.getStencilImage(Color.BLACK).getRGB(0, 0) >>> 24 != 0;
    }

    /**
     * The pixels it covers; null where it lies askew.
     *
     * @param toDevice from the unit square to pixels
     */
    static @Nullable Rectangle2D pixels(AffineTransform toDevice) {
        boolean upright =
                Math.abs(toDevice.getShearX()) + Math.abs(toDevice.getShearY()) < STRAIGHT;
        boolean turned = Math.abs(toDevice.getScaleX()) + Math.abs(toDevice.getScaleY()) < STRAIGHT;
        if (!upright && !turned) {
            return null;
        }
        Rectangle2D box =
                toDevice.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        double width = Math.max(1, box.getWidth());
        double height = Math.max(1, box.getHeight());
        double x = width > box.getWidth() ? Math.floor(box.getCenterX()) : box.getX();
        double y = height > box.getHeight() ? Math.floor(box.getCenterY()) : box.getY();
        return new Rectangle2D.Double(x, y, width, height);
    }
}
