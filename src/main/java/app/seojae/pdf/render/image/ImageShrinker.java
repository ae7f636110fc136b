package app.seojae.pdf.render.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * Makes an image much smaller, each pixel the exact mean of what it covers. PDFBox would have AWT's
 * area averaging do it, which goes through a chain of image producers and takes several times as
 * long.
 */
final class ImageShrinker {

    private static final int CHANNELS = 4;

    private final int fromWidth;
    private final int fromHeight;
    private final int width;
    private final int height;
    private final boolean alpha;
    private final int[] firstColumn;
    private final float[] firstShare;
    private final float[] row;
    private final float[] sum;
    private final int[] out;
    private int y;
    private int current;

    /** From a size to a smaller one; neither side may grow. */
    ImageShrinker(int fromWidth, int fromHeight, int width, int height, boolean alpha) {
        this.fromWidth = fromWidth;
        this.fromHeight = fromHeight;
        this.width = width;
        this.height = height;
        this.alpha = alpha;
        firstColumn = new int[fromWidth];
        firstShare = new float[fromWidth];
        double step = (double) width / fromWidth;
        for (int x = 0; x < fromWidth; x++) {
            double start = x * step;
            int column = Math.min((int) start, width - 1);
            firstColumn[x] = column;
            // What of this pixel lies left of the next column's edge.
            double inside = Math.min(1, (column + 1 - start) / step);
            firstShare[x] = column == width - 1 ? 1 : (float) inside;
        }
        row = new float[(width + 1) * CHANNELS];
        sum = new float[(width + 1) * CHANNELS];
        out = new int[width * height];
    }

    /**
     * The image in a smaller size; neither side may grow.
     *
     * @param check asked once a row; throws to leave
     */
    static BufferedImage shrink(BufferedImage image, int width, int height, Runnable check) {
        ImageShrinker shrinker =
                new ImageShrinker(
                        image.getWidth(),
                        image.getHeight(),
                        width,
                        height,
                        image.getColorModel().hasAlpha());
        int[] pixels = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            check.run();
            read(image, y, pixels);
            shrinker.add(pixels);
        }
        return shrinker.finish();
    }

    /** Takes the next row, from the top. */
    void add(int[] pixels) {
        double step = (double) height / fromHeight;
        reduce(pixels);
        double start = y * step;
        y++;
        int line = Math.min((int) start, height - 1);
        if (line != current) {
            write(current);
            current = line;
        }
        float share = line == height - 1 ? 1 : (float) Math.min(1, (line + 1 - start) / step);
        add(share);
        if (share < 1) {
            write(line);
            current = line + 1;
            add(1 - share);
        }
    }

    /** The small image; rows that were not given are black, or clear. */
    BufferedImage finish() {
        int[] missing = new int[fromWidth];
        Arrays.fill(missing, alpha ? 0 : 0xff000000);
        while (y < fromHeight) {
            add(missing);
        }
        if (current < height) {
            write(current);
        }
        BufferedImage small =
                new BufferedImage(
                        width,
                        height,
                        alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        small.setRGB(0, 0, width, height, out, 0, width);
        return small;
    }

    private static void read(BufferedImage image, int y, int[] pixels) {
        int type = image.getType();
        if (image.getRaster().getDataBuffer() instanceof DataBufferInt data
                && (type == BufferedImage.TYPE_INT_RGB || type == BufferedImage.TYPE_INT_ARGB)
                && data.getSize() == image.getWidth() * image.getHeight()) {
            System.arraycopy(data.getData(), y * image.getWidth(), pixels, 0, image.getWidth());
        } else {
            image.getRGB(0, y, image.getWidth(), 1, pixels, 0, image.getWidth());
        }
    }

    /** One line of the source, narrowed; colours weighted by their alpha. */
    private void reduce(int[] pixels) {
        Arrays.fill(row, 0);
        for (int x = 0; x < pixels.length; x++) {
            int pixel = pixels[x];
            float a = alpha ? pixel >>> 24 : 255;
            float opacity = a / 255;
            float r = (pixel >> 16 & 0xff) * opacity;
            float g = (pixel >> 8 & 0xff) * opacity;
            float b = (pixel & 0xff) * opacity;
            float share = firstShare[x];
            int at = firstColumn[x] * CHANNELS;
            row[at] += a * share;
            row[at + 1] += r * share;
            row[at + 2] += g * share;
            row[at + 3] += b * share;
            if (share < 1) {
                float rest = 1 - share;
                row[at + 4] += a * rest;
                row[at + 5] += r * rest;
                row[at + 6] += g * rest;
                row[at + 7] += b * rest;
            }
        }
    }

    private void add(float share) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i] * share;
        }
    }

    private void write(int line) {
        float area = (float) width / fromWidth * height / fromHeight;
        for (int x = 0; x < width; x++) {
            int at = x * CHANNELS;
            float a = sum[at] * area;
            float unweight = a <= 0 ? 0 : area * 255 / a;
            out[line * width + x] =
                    round(a) << 24
                            | round(sum[at + 1] * unweight) << 16
                            | round(sum[at + 2] * unweight) << 8
                            | round(sum[at + 3] * unweight);
        }
        Arrays.fill(sum, 0);
    }

    private static int round(float value) {
        return Math.clamp((int) (value + 0.5f), 0, 255);
    }
}
