package app.seojae.pdf.render.clip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * Pixels that are left of a rectangle of them after shapes were cut out of it, in device pixels.
 */
final class PixelClip {

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
        boolean much = (long) box.width * box.height > MOST;
        byte[] left = new byte[much ? 0 : box.width * box.height];
        Arrays.fill(left, (byte) -1);
        return new PixelClip(box, left);
    }

    /** Leaves only pixels whose middle lies within a shape. */
    void cut(Shape shape) {
        if (left.length == 0) {
            return;
        }
        BufferedImage image =
                new BufferedImage(box.width, box.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.translate(-box.x, -box.y);
        pen.setColor(Color.WHITE);
        pen.fill(shape);
        pen.dispose();
        byte[] inside = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < left.length; i++) {
            left[i] &= inside[i];
        }
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
