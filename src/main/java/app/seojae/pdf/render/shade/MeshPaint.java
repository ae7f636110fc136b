package app.seojae.pdf.render.shade;

import app.seojae.pdf.render.shade.Mesh.Corner;
import app.seojae.pdf.render.shade.Mesh.Patch;
import java.awt.geom.AffineTransform;
import java.util.Arrays;

/** Paints with a mesh: its triangles, and patches cut into triangles as fine as pixels show. */
final class MeshPaint extends PixelPaint {

    /** So many pixels of a patch's side are drawn straight. */
    private static final double STRAIGHT = 6;

    private static final int MOST_PIECES = 64;

    /** So many triangles are filled at once. */
    private static final int ASKED = 64;

    private final Mesh mesh;
    private final int background;
    private final Runnable check;

    /**
     * @param toUser from shading space
     * @param background ARGB beneath the mesh, 0 for none
     * @param check asked again and again; throws to leave
     */
    MeshPaint(Mesh mesh, AffineTransform toUser, int background, Runnable check) {
        super(toUser);
        this.mesh = mesh;
        this.background = background;
        this.check = check;
    }

    @Override
    void paint(int left, int top, int width, int height, int[] pixels, AffineTransform toDevice) {
        Arrays.fill(pixels, background);
        TriangleRaster raster =
                new TriangleRaster(left, top, width, height, pixels, mesh.palette());
        double[] point = new double[2];
        int drawn = 0;
        for (Corner[] triangle : mesh.triangles()) {
            if (drawn++ % ASKED == 0) {
                check.run();
            }
            for (int i = 0; i < 3; i++) {
                point[0] = triangle[i].x();
                point[1] = triangle[i].y();
                toDevice.transform(point, 0, point, 0, 1);
                raster.corner(i, point[0], point[1], triangle[i].colour());
            }
            raster.fill();
        }
        for (Patch patch : mesh.patches()) {
            check.run();
            cut(patch, toDevice, left, top, left + width, top + height, raster);
        }
    }

    private static void cut(
            Patch patch,
            AffineTransform to,
            int left,
            int top,
            int right,
            int bottom,
            TriangleRaster raster) {
        double[] points = new double[32];
        for (int i = 0; i < 16; i++) {
            points[2 * i] = patch.x()[i];
            points[2 * i + 1] = patch.y()[i];
        }
        to.transform(points, 0, points, 0, 16);
        if (isOutside(points, left, top, right, bottom)) {
            return;
        }
        int across = pieces(points, 4, 1);
        int along = pieces(points, 1, 4);
        double[][] weights = new double[along + 1][];
        for (int j = 0; j <= along; j++) {
            weights[j] = weights((double) j / along);
        }
        double[] before = new double[2 * (along + 1)];
        double[] now = new double[2 * (along + 1)];
        float[][] coloursBefore = new float[along + 1][];
        float[][] coloursNow = new float[along + 1][];
        for (int i = 0; i <= across; i++) {
            double u = (double) i / across;
            double[] weight = weights(u);
            for (int j = 0; j <= along; j++) {
                place(points, weight, weights[j], now, 2 * j);
                coloursNow[j] = colour(patch.colours(), u, (double) j / along);
                if (i > 0 && j > 0) {
                    raster.corner(0, before[2 * j - 2], before[2 * j - 1], coloursBefore[j - 1]);
                    raster.corner(1, before[2 * j], before[2 * j + 1], coloursBefore[j]);
                    raster.corner(2, now[2 * j - 2], now[2 * j - 1], coloursNow[j - 1]);
                    raster.fill();
                    raster.corner(0, now[2 * j], now[2 * j + 1], coloursNow[j]);
                    raster.fill();
                }
            }
            System.arraycopy(now, 0, before, 0, now.length);
            System.arraycopy(coloursNow, 0, coloursBefore, 0, coloursNow.length);
        }
    }

    private static boolean isOutside(double[] points, int left, int top, int right, int bottom) {
        boolean[] beyond = {true, true, true, true};
        for (int i = 0; i < points.length; i += 2) {
            beyond[0] &= points[i] < left - 1;
            beyond[1] &= points[i] > right + 1;
            beyond[2] &= points[i + 1] < top - 1;
            beyond[3] &= points[i + 1] > bottom + 1;
        }
        return beyond[0] || beyond[1] || beyond[2] || beyond[3];
    }

    /** By the longest of the four curves that run one way. */
    private static int pieces(double[] points, int step, int curve) {
        double longest = 0;
        for (int i = 0; i < 4; i++) {
            double length = 0;
            for (int j = 1; j < 4; j++) {
                int at = 2 * (i * curve + j * step);
                length +=
                        Math.hypot(
                                points[at] - points[at - 2 * step],
                                points[at + 1] - points[at + 1 - 2 * step]);
            }
            longest = Math.max(longest, length);
        }
        return Math.clamp((int) Math.ceil(longest / STRAIGHT), 1, MOST_PIECES);
    }

    private static double[] weights(double t) {
        double s = 1 - t;
        return new double[] {s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t};
    }

    private static void place(double[] points, double[] us, double[] vs, double[] into, int at) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                double weight = us[i] * vs[j];
                x += weight * points[2 * (4 * i + j)];
                y += weight * points[2 * (4 * i + j) + 1];
            }
        }
        into[at] = x;
        into[at + 1] = y;
    }

    private static float[] colour(float[][] colours, double u, double v) {
        float[] blended = new float[colours[0].length];
        for (int i = 0; i < blended.length; i++) {
            double start = colours[0][i] + v * (colours[1][i] - colours[0][i]);
            double end = colours[3][i] + v * (colours[2][i] - colours[3][i]);
            blended[i] = (float) (start + u * (end - start));
        }
        return blended;
    }
}
