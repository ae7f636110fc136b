package app.seojae.pdf.render.stroke;

import app.seojae.pdf.render.clip.ClipParts;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * The area a pen covers, for lines AWT does not draw well enough: those of a pen that is no circle
 * on the page (ISO 32000-1, 8.4.3.2: the line width is in user space, which may be stretched), and
 * upright ones along the edge of the clip, beyond which AWT, which moves them to whole pixels,
 * would put them.
 *
 * @param shape the area, in the coordinates of the path; {@code null} where AWT strokes the path
 * @param unclipped whether the clip is cut out of the area already
 * @param exact whether the path must stay where it is, not moved to whole pixels
 */
public record StrokeOutline(@Nullable Shape shape, boolean unclipped, boolean exact) {

    /** How much longer than wide a pen must be to be seen as no circle. */
    private static final double UNEVEN = 1.05;

    /** Areas of so many segments are cut in a moment. */
    private static final int SIMPLE = 64;

    private static final int MOST_OF_OUTLINE = 512;

    /** A path of so many dashes is left to AWT. */
    private static final int MOST_DASHES = 500;

    /** As AWT strokes. */
    public static final StrokeOutline USUAL = new StrokeOutline(null, false, false);

    private static final StrokeOutline EXACT = new StrokeOutline(null, false, true);

    /**
     * How a path is to be stroked.
     *
     * @param path in the coordinates of the page
     * @param state of the moment: pen and user space
     * @param toDevice from the page to device pixels
     * @param clip in the coordinates of the page
     * @param bounds the box around it
     */
    public static StrokeOutline of(
            Path2D path,
            PDGraphicsState state,
            AffineTransform toDevice,
            ClipParts clip,
            Rectangle2D bounds) {
        AffineTransform toPage = state.getCurrentTransformationMatrix().createAffineTransform();
        AffineTransform pen = new AffineTransform(toDevice);
        pen.concatenate(toPage);
        double width = state.getLineWidth() * longest(pen);
        boolean uneven = width >= 1 && longest(pen) > UNEVEN * shortest(pen);
        Rectangle2D reach = toDevice.createTransformedShape(path.getBounds2D()).getBounds2D();
        double grown = width / 2 + 1;
        reach.setRect(
                reach.getX() - grown,
                reach.getY() - grown,
                reach.getWidth() + 2 * grown,
                reach.getHeight() + 2 * grown);
        Rectangle2D device = toDevice.createTransformedShape(bounds).getBounds2D();
        boolean atEdge =
                !device.contains(reach)
                        && device.intersects(reach)
                        && UprightLines.are(path, toDevice);
        if (!uneven && !atEdge) {
            return USUAL;
        }
        Shape outline = segments(path, SIMPLE) > SIMPLE ? null : outline(path, state, toPage);
        if (outline == null) {
            return atEdge ? EXACT : USUAL;
        }
        if (!atEdge) {
            return new StrokeOutline(outline, false, true);
        }
        boolean simple =
                clip.segments(SIMPLE) <= SIMPLE
                        && segments(outline, MOST_OF_OUTLINE) <= MOST_OF_OUTLINE;
        if (!simple) {
            return uneven ? new StrokeOutline(outline, false, true) : EXACT;
        }
        Area area = new Area(outline);
        if (clip.box() != null) {
            area.intersect(new Area(clip.box()));
        }
        clip.others().forEach(other -> area.intersect(new Area(other)));
        return new StrokeOutline(area, true, true);
    }

    /** The path as the pen of user space draws it; {@code null} where that cannot be told. */
    private static @Nullable Shape outline(
            Path2D path, PDGraphicsState state, AffineTransform toPage) {
        double least = 0.25 / Math.max(1e-9, longest(toPage));
        float width = (float) Math.max(state.getLineWidth(), least);
        PDLineDashPattern pattern = state.getLineDashPattern();
        float[] dashes = pattern.getDashArray();
        try {
            Shape inUser = toPage.createInverse().createTransformedShape(path);
            if (dashes.length > 0 && !isUsual(dashes, inUser.getBounds2D())) {
                return null;
            }
            float miter = state.getMiterLimit();
            BasicStroke stroke =
                    new BasicStroke(
                            width,
                            Math.clamp(state.getLineCap(), 0, 2),
                            Math.clamp(state.getLineJoin(), 0, 2),
                            miter < 1 ? 10 : miter,
                            dashes.length == 0 ? null : dashes,
                            Math.max(0, pattern.getPhase()));
            return toPage.createTransformedShape(stroke.createStrokedShape(inUser));
        } catch (NoninvertibleTransformException e) {
            return null;
        }
    }

    /** Whether dashes have lengths, and are not too many for a line across a box. */
    private static boolean isUsual(float[] dashes, Rectangle2D box) {
        double period = 0;
        for (float dash : dashes) {
            if (!(dash >= 0)) {
                return false;
            }
            period += dash;
        }
        return period > 0 && (box.getWidth() + box.getHeight()) / period < MOST_DASHES;
    }

    private static int segments(Shape shape, int most) {
        int count = 0;
        for (PathIterator at = shape.getPathIterator(null);
                !at.isDone() && count <= most;
                at.next()) {
            count++;
        }
        return count;
    }

    /** The larger of the two singular values: how long a unit may become. */
    private static double longest(AffineTransform t) {
        double sum = Math.hypot(t.getScaleX() + t.getScaleY(), t.getShearY() - t.getShearX());
        double difference =
                Math.hypot(t.getScaleX() - t.getScaleY(), t.getShearY() + t.getShearX());
        return (sum + difference) / 2;
    }

    private static double shortest(AffineTransform t) {
        double sum = Math.hypot(t.getScaleX() + t.getScaleY(), t.getShearY() - t.getShearX());
        double difference =
                Math.hypot(t.getScaleX() - t.getScaleY(), t.getShearY() + t.getShearX());
        return Math.abs(sum - difference) / 2;
    }
}
