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

    private static final int OPAQUE = 0xff000000;

    /** What an image has beside its place. */
    enum Kind {
        /** One of two colours a sample. */
        BITS(1),
        /** Red, green and blue are the same. */
        GREY(1),
        /** All colours, nothing clear. */
        COLOURS(3),
        /** Colours that let through what lies below. */
        CLEAR(4);

        private final int channels;

        Kind(int channels) {
            this.channels = channels;
        }
    }

    private final Kind kind;
    private final Spans spans;
    private final double fromWidth;
    private final double fromHeight;
    private final int width;
    private final int height;
    private final int none;
    private final int one;
    private final float[] row;
    private final float[] sum;
    private final BufferedImage small;
    private final int[] out;
    private int y;
    private int current;

    /**
     * From a size to a smaller one; neither side may grow.
     *
     * @param fromWidth of the last pixel of a row there may be only a part
     * @param fromHeight of the last row there may be only a part
     */
    ImageShrinker(double fromWidth, double fromHeight, int width, int height, Kind kind) {
        this(fromWidth, fromHeight, width, height, kind, OPAQUE, -1);
    }

    /**
     * Of bits.
     *
     * @param none ARGB of a bit that is 0
     * @param one ARGB of a bit that is 1
     */
    ImageShrinker(double fromWidth, double fromHeight, int width, int height, int none, int one) {
        this(fromWidth, fromHeight, width, height, Kind.BITS, none, one);
    }

    private ImageShrinker(
            double fromWidth,
            double fromHeight,
            int width,
            int height,
            Kind kind,
            int none,
            int one) {
        this.kind = kind;
        this.fromWidth = fromWidth;
        this.fromHeight = fromHeight;
        this.width = width;
        this.height = height;
        this.none = none;
        this.one = one;
        spans = new Spans(fromWidth, width);
        row = new float[width * kind.channels];
        sum = new float[width * kind.channels];
        boolean opaque = kind != Kind.CLEAR && none >>> 24 == 255 && one >>> 24 == 255;
        small =
                new BufferedImage(
                        width,
                        height,
                        opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        out = ((DataBufferInt) small.getRaster().getDataBuffer()).getData();
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
                        image.getColorModel().hasAlpha() ? Kind.CLEAR : Kind.COLOURS);
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
        switch (kind) {
            case GREY -> spans.grey(pixels, row);
            case COLOURS -> spans.colours(pixels, row);
            default -> spans.clear(pixels, row);
        }
        addRow();
    }

    /** Takes the next row of bits, the first the highest of its byte. */
    void addBits(byte[] bits) {
        spans.bits(bits, row);
        addRow();
    }

    private void addRow() {
        double step = height / fromHeight;
        double start = y * step;
        float there = (float) Math.min(1, fromHeight - y);
        y++;
        int line = Math.min((int) start, height - 1);
        if (line != current) {
            write(current);
            current = line;
        }
        float share = line == height - 1 ? 1 : (float) Math.min(1, (line + 1 - start) / step);
        add(share * there);
        if (share < 1) {
            write(line);
            current = line + 1;
            add((1 - share) * there);
        }
    }

    /** The small image; rows that were not given are clear, or black, or of bits that are 0. */
    BufferedImage finish() {
        int[] missing = new int[(int) Math.ceil(fromWidth)];
        Arrays.fill(missing, kind == Kind.CLEAR ? 0 : OPAQUE);
        byte[] bits = new byte[missing.length / 8 + 1];
        Arrays.fill(bits, (byte) (one >>> 24 == 0 ? -1 : 0));
        while (y < fromHeight) {
            if (kind == Kind.BITS) {
                addBits(bits);
            } else {
                add(missing);
            }
        }
        if (current < height) {
            write(current);
        }
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

    private void add(float share) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i] * share;
        }
    }

    private void write(int line) {
        float area = (float) (width / fromWidth * height / fromHeight);
        int to = line * width;
        switch (kind) {
            case BITS -> {
                for (int x = 0; x < width; x++) {
                    out[to + x] = mixed(sum[x] * area);
                }
            }
            case GREY -> {
                for (int x = 0; x < width; x++) {
                    out[to + x] = OPAQUE | round(sum[x] * area) * 0x010101;
                }
            }
            case COLOURS -> {
                for (int x = 0, at = 0; x < width; x++, at += 3) {
                    out[to + x] =
                            OPAQUE
                                    | round(sum[at] * area) << 16
                                    | round(sum[at + 1] * area) << 8
                                    | round(sum[at + 2] * area);
                }
            }
            case CLEAR -> {
                for (int x = 0, at = 0; x < width; x++, at += 4) {
                    float a = sum[at] * area;
                    float unweight = a <= 0 ? 0 : area * 255 / a;
                    out[to + x] =
                            round(a) << 24
                                    | round(sum[at + 1] * unweight) << 16
                                    | round(sum[at + 2] * unweight) << 8
                                    | round(sum[at + 3] * unweight);
                }
            }
        }
        Arrays.fill(sum, 0);
    }

    /** The colour of so many bits that are 1, from 0 to 1; of what is clear only how much. */
    private int mixed(float share) {
        if (none >>> 24 == 0) {
            return round(share * 255) << 24 | (one & 0xffffff);
        }
        if (one >>> 24 == 0) {
            return round((1 - share) * 255) << 24 | (none & 0xffffff);
        }
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int from = none >> shift & 0xff;
            mixed |= round(from + ((one >> shift & 0xff) - from) * share) << shift;
        }
        return OPAQUE | mixed;
    }

    private static int round(float value) {
        return Math.clamp((int) (value + 0.5f), 0, 255);
    }
}
