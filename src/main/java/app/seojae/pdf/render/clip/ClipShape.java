package app.seojae.pdf.render.clip;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several clipping paths let through together. PDFBox cuts their areas with each other, which
 * takes seconds for a text or a coast; AWT clips by whole pixels, so a single path is enough as it
 * is, and several are cut pixel by pixel.
 */
public final class ClipShape {

    /** Areas of so few segments are cut in no time. */
    private static final int SIMPLE = 64;

    private ClipShape() {}

    /**
     * Sets the clip of a graphics.
     *
     * @param paths in the graphics' coordinates
     */
    public static void set(Graphics2D graphics, List<Path2D> paths) {
        set(graphics, ClipParts.of(paths));
    }

    /** The same for paths that were taken apart. */
    public static void set(Graphics2D graphics, ClipParts parts) {
        Rectangle2D box = parts.box();
        List<Path2D> others = parts.others();
        Rectangle2D bounds = parts.bounds();
        if (bounds.isEmpty()) {
            graphics.setClip(new Rectangle());
        } else if (others.isEmpty()) {
            graphics.setClip(bounds);
        } else if (others.size() == 1
                && (box == null || box.contains(others.getFirst().getBounds2D()))) {
            graphics.setClip(others.getFirst());
        } else if (parts.segments(SIMPLE) <= SIMPLE) {
            Area area = new Area(box == null ? bounds : box);
            others.forEach(path -> area.intersect(new Area(path)));
            graphics.setClip(area.isEmpty() ? new Rectangle() : area);
        } else {
            setByPixels(graphics, box, others, bounds);
        }
    }

    /**
     * Fills what paths let through together, with smooth edges where one of them has edges at all.
     *
     * @param graphics without a clip; has one of its own afterwards
     * @param parts in the graphics' coordinates
     */
    public static void fill(Graphics2D graphics, ClipParts parts) {
        Rectangle2D box = parts.box();
        if (parts.others().size() == 1) {
            set(graphics, box == null ? parts : new ClipParts(box, List.of()));
            graphics.fill(parts.others().getFirst());
            return;
        }
        Rectangle2D bounds = parts.bounds();
        if (!bounds.isEmpty()) {
            if (!parts.others().isEmpty()) {
                set(graphics, parts);
            }
            graphics.fill(bounds);
        }
    }

    /** The box around what paths let through together; may be empty. */
    public static Rectangle2D bounds(List<Path2D> paths) {
        return new ClipParts(null, paths).bounds();
    }

    /** Whether a path is an upright rectangle, in the coordinates it has. */
    public static boolean isRectangle(Path2D path) {
        return rectangle(path) != null;
    }

    /**
     * Whether a path has four corners and is no upright rectangle.
     *
     * @param slack how far a corner of a rectangle may be off, in the coordinates the path has
     */
    public static boolean isSlanted(Path2D path, double slack) {
        double[] x = new double[4];
        double[] y = new double[4];
        double[] point = new double[6];
        int count = 0;
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            if (count == x.length
                    || kind != (count == 0 ? PathIterator.SEG_MOVETO : PathIterator.SEG_LINETO)) {
                return false;
            }
            x[count] = point[0];
            y[count++] = point[1];
        }
        return count == x.length && !isUpright(x, y, slack);
    }

    private static void setByPixels(
            Graphics2D graphics,
            @Nullable Rectangle2D box,
            List<Path2D> others,
            Rectangle2D bounds) {
        AffineTransform toDevice = graphics.getTransform();
        Rectangle device = toDevice.createTransformedShape(bounds).getBounds();
        PixelClip pixels = PixelClip.all(device);
        if (box != null) {
            pixels.cut(toDevice.createTransformedShape(box));
        }
        others.forEach(path -> pixels.cut(toDevice.createTransformedShape(path)));
        Shape left = pixels.shape();
        graphics.setTransform(new AffineTransform());
        graphics.setClip(left);
        graphics.setTransform(toDevice);
    }

    /** The path itself where it is an upright rectangle. */
    static @Nullable Rectangle2D rectangle(Path2D path) {
        double[] x = new double[5];
        double[] y = new double[5];
        double[] point = new double[6];
        int count = 0;
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            boolean right =
                    count == 0 ? kind == PathIterator.SEG_MOVETO : kind == PathIterator.SEG_LINETO;
            if (!right) {
                // A last move, as after closing, draws nothing.
                if (kind == PathIterator.SEG_MOVETO && count >= 4) {
                    continue;
                }
                return null;
            }
            if (count == x.length) {
                return null;
            }
            x[count] = point[0];
            y[count++] = point[1];
        }
        boolean whole = count == 4 || (count == 5 && x[4] == x[0] && y[4] == y[0]);
        return whole && isUpright(x, y, 0) ? path.getBounds2D() : null;
    }

    private static boolean isUpright(double[] x, double[] y, double slack) {
        double flat = 0;
        double tall = 0;
        for (int i = 0; i < 4; i++) {
            double acrossX = Math.abs(x[i] - x[(i + 1) % 4]);
            double acrossY = Math.abs(y[i] - y[(i + 1) % 4]);
            flat = Math.max(flat, i % 2 == 0 ? acrossX : acrossY);
            tall = Math.max(tall, i % 2 == 0 ? acrossY : acrossX);
        }
        return Math.min(flat, tall) <= slack;
    }
}
