package app.seojae.pdf.render.stroke;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Tells lines that go along rows and columns of pixels from all others. */
final class UprightLines {

    /** Pixels by which such a line may lean. */
    private static final double SLACK = 0.05;

    private UprightLines() {}

    /** Whether a path is of upright lines only. */
    static boolean are(Path2D path, AffineTransform toPixels) {
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator at = path.getPathIterator(toPixels); !at.isDone(); at.next()) {
            int kind = at.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            boolean line = kind == PathIterator.SEG_LINETO;
            boolean leans = Math.abs(point[0] - x) > SLACK && Math.abs(point[1] - y) > SLACK;
            if (line ? leans : kind != PathIterator.SEG_MOVETO) {
                return false;
            }
            x = point[0];
            y = point[1];
        }
        return true;
    }
}
