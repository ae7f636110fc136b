package app.seojae.pdf.render.clip;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * Pixels that are left of a rectangle of them after shapes were cut out of it, in device pixels.
 */
public final class PixelClip {

    /** A clip over more is taken for all of its rectangle. */
    private static final long MOST = 1L << 26;

    private final Rectangle box;
    private final byte[] left;

    private PixelClip(Rectangle box, byte[] left) {
        this.box = box;
        this.left = left;
    }

    /** All pixels of a rectangle. */
    static PixelClip all(Rectangle box) {
        boolean much = (long) box.width * box.height > MOST || box.isEmpty();
        byte[] left = new byte[much ? 0 : box.width * box.height];
        Arrays.fill(left, (byte) -1);
        return new PixelClip(box, left);
    }

    /**
     * What clipping paths leave.
     *
     * @param parts in user space
     * @param most device pixels there may be at all
     */
    public static PixelClip of(ClipParts parts, AffineTransform toDevice, Rectangle most) {
        Rectangle device = toDevice.createTransformedShape(parts.bounds()).getBounds();
        device.grow(1, 1);
        PixelClip pixels = all(device.intersection(most));
        if (parts.box() != null) {
            pixels.cut(toDevice.createTransformedShape(parts.box()));
        }
        parts.others().forEach(path -> pixels.cut(toDevice.createTransformedShape(path)));
        return pixels;
    }

    /** Leaves only pixels whose middle lies within a shape. */
    void cut(Shape shape) {
        if (left.length == 0) {
            return;
        }
        PathScan.cut(shape, box, left);
    }

    /** The rectangle of device pixels nothing is left outside of. */
    public Rectangle box() {
        return new Rectangle(box);
    }

    /**
     * Clears what is not left of a row.
     *
     * @param x of the first pixel of the row, within the box
     * @param y of the row, within the box
     * @param cover how much of each pixel is covered, from an index on
     */
    public void clear(int x, int y, byte[] cover, int from, int count) {
        if (left.length > 0) {
            int at = (y - box.y) * box.width + x - box.x;
            for (int i = 0; i < count; i++) {
                cover[from + i] &= left[at + i];
            }
        }
    }

    /** Whether a pixel within the box is left. */
    public boolean has(int x, int y) {
        return left.length == 0 || left[(y - box.y) * box.width + x - box.x] != 0;
    }

    /** The pixels as rectangles, rows that are alike joined. */
    Shape shape() {
        if (left.length == 0) {
            return box;
        }
        Path2D path = new Path2D.Double();
        int[] above = new int[0];
        int since = 0;
        for (int y = 0; y <= box.height; y++) {
            int[] runs = y == box.height ? new int[0] : runs(y);
            if (!Arrays.equals(runs, above)) {
                for (int i = 0; i < above.length; i += 2) {
                    path.append(
                            new Rectangle(
                                    box.x + above[i],
                                    box.y + since,
                                    above[i + 1] - above[i],
                                    y - since),
                            false);
                }
                above = runs;
                since = y;
            }
        }
        return path.getCurrentPoint() == null ? new Rectangle() : path;
    }

    /** Where runs begin and end, by turns. */
    private int[] runs(int y) {
        int[] runs = new int[16];
        int count = 0;
        boolean inside = false;
        for (int x = 0; x <= box.width; x++) {
            boolean now = x < box.width && left[y * box.width + x] != 0;
            if (now != inside) {
                if (count == runs.length) {
                    runs = Arrays.copyOf(runs, 2 * count);
                }
                runs[count++] = x;
                inside = now;
            }
        }
        return Arrays.copyOf(runs, count);
    }
}
