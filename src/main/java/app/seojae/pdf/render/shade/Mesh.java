package app.seojae.pdf.render.shade;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A mesh shading as read: triangles, or patches of sixteen control points, in shading space.
 *
 * @param triangles three corners each
 * @param palette what colours come to
 */
record Mesh(List<Corner[]> triangles, List<Patch> patches, Palette palette) {

    /**
     * A corner of a triangle.
     *
     * @param colour as {@link Palette} blends it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Corner(float x, float y, float[] colour) {}

    /**
     * A tensor-product patch; {@code p[4 * i + j]} weighs with the i-th polynomial of u and the
     * j-th of v.
     *
     * @param colours at (0,0), (0,1), (1,1), (1,0), as {@link Palette} blends them
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Patch(float[] x, float[] y, float[][] colours) {}

    /** Where it can paint at all, in the space a transform leads to; may be empty. */
    Rectangle2D bounds(AffineTransform to) {
        double[] box = {
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        };
        double[] point = new double[2];
        for (Corner[] triangle : triangles) {
            for (Corner corner : triangle) {
                grow(box, to, corner.x, corner.y, point);
            }
        }
        for (Patch patch : patches) {
            for (int i = 0; i < patch.x.length; i++) {
                grow(box, to, patch.x[i], patch.y[i], point);
            }
        }
        return box[0] > box[2]
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(box[0], box[1], box[2] - box[0], box[3] - box[1]);
    }

    private static void grow(double[] box, AffineTransform to, float x, float y, double[] point) {
        point[0] = x;
        point[1] = y;
        to.transform(point, 0, point, 0, 1);
        box[0] = Math.min(box[0], point[0]);
        box[1] = Math.min(box[1], point[1]);
        box[2] = Math.max(box[2], point[0]);
        box[3] = Math.max(box[3], point[1]);
    }
}
