package app.seojae.pdf.render.clip;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clipping paths, the upright rectangles among them as one.
 *
 * @param box {@code null} where none is a rectangle; may be empty
 * @param others in the coordinates of the box
 */
public record ClipParts(@Nullable Rectangle2D box, List<Path2D> others) {

    /** With a list of its own. */
    public ClipParts {
        others = List.copyOf(others);
    }

    /** Takes paths apart. */
    public static ClipParts of(List<Path2D> paths) {
        Rectangle2D box = null;
        List<Path2D> others = new ArrayList<>();
        for (Path2D path : paths) {
            Rectangle2D rectangle = ClipShape.rectangle(path);
            if (rectangle == null) {
                others.add(path);
            } else {
                box = box == null ? rectangle : box.createIntersection(rectangle);
            }
        }
        return new ClipParts(box, others);
    }

    /** The box around what all let through together; may be empty. */
    public Rectangle2D bounds() {
        Rectangle2D bounds = box;
        for (Path2D path : others) {
            Rectangle2D own = path.getBounds2D();
            bounds = bounds == null ? own : bounds.createIntersection(own);
        }
        return bounds == null ? new Rectangle2D.Double() : bounds;
    }

    /**
     * The segments of all that are no rectangles.
     *
     * @param most where counting ends
     */
    public int segments(int most) {
        int count = 0;
        for (Path2D path : others) {
            PathIterator at = path.getPathIterator(null);
            for (; !at.isDone() && count <= most; at.next()) {
                count++;
            }
        }
        return count;
    }
}
