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

    private final BufferedImage image;
    private final int width;
    private final int height;
    private final int[] firstColumn;
    private final float[] firstShare;
    private final float[] row;
    private final float[] sum;
    private final int[] out;

    private ImageShrinker(BufferedImage image, int width, int height) {
        this.image = image;
        this.width = width;
        this.height = height;
        int from = image.getWidth();
        firstColumn = new int[from];
        firstShare = new float[from];
        double step = (double) width / from;
        for (int x = 0; x < from; x++) {
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
        ImageShrinker shrinker = new ImageShrinker(image, width, height);
        boolean alpha = image.getColorModel().hasAlpha();
        shrinker.run(alpha, check);
        BufferedImage small =
                new BufferedImage(
                        width,
                        height,
                        alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        small.setRGB(0, 0, width, height, shrinker.out, 0, width);
        return small;
    }

    private void run(boolean alpha, Runnable check) {
        int from = image.getHeight();
        double step = (double) height / from;
        int[] pixels = new int[image.getWidth()];
        int current = 0;
        for (int y = 0; y < from; y++) {
            check.run();
            read(y, pixels);
            reduce(pixels, alpha);
            double start = y * step;
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
        if (current < height) {
            write(current);
        }
    }

    private void read(int y, int[] pixels) {
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
    private void reduce(int[] pixels, boolean alpha) {
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
        float area = (float) width / image.getWidth() * height / image.getHeight();
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
