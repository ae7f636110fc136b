package app.seojae.pdf.render.jpeg;

import java.util.Arrays;

/**
 * Turns the coefficients of a block of eight by eight samples into fewer samples, each the exact
 * mean of those it stands for: both the cosines and the means are sums, so they are one.
 */
final class BlockMeans {

    /** Samples of a block in a row or a column. */
    static final int SIDE = 8;

    /** Coefficients of a block. */
    static final int BLOCK = SIDE * SIDE;

    /** By row of a block as it is stored: where its coefficients stand, row by row. */
    static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27,
        20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
        58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
    };

    private final int across;
    private final int down;
    private final float[] ofColumns;
    private final float[] ofRows;
    private final float[] half;
    private final float[] line;

    /**
     * @param across samples of a block in a row: 1, 2, 4 or 8
     * @param down samples of a block in a column
     */
    BlockMeans(int across, int down) {
        this.across = across;
        this.down = down;
        ofColumns = means(across);
        ofRows = means(down);
        half = new float[SIDE * across];
        line = new float[across];
    }

    /** What each coefficient gives to each mean, by coefficient. */
    private static float[] means(int count) {
        float[] means = new float[SIDE * count];
        int each = SIDE / count;
        for (int k = 0; k < SIDE; k++) {
            double norm = k == 0 ? Math.sqrt(0.125) : 0.5;
            for (int n = 0; n < count; n++) {
                double sum = 0;
                for (int x = n * each; x < (n + 1) * each; x++) {
                    sum += Math.cos((2 * x + 1) * k * Math.PI / 16);
                }
                means[k * count + n] = (float) (norm * sum / each);
            }
        }
        return means;
    }

    /**
     * Writes the samples of a block.
     *
     * @param block coefficients in their order of storage, from an index on
     * @param scale what each is to be multiplied with, in the same order
     * @param last no coefficient behind it differs from 0
     * @param plane gets the samples
     * @param to the index of the first sample
     */
    void write(short[] block, int from, int[] scale, int last, byte[] plane, int to, int stride) {
        if (last == 0) {
            byte level = level(block[from] * scale[0] / 8f);
            for (int y = 0; y < down; y++) {
                for (int x = 0; x < across; x++) {
                    plane[to + y * stride + x] = level;
                }
            }
            return;
        }
        Arrays.fill(half, 0);
        int lowest = 0;
        for (int i = 0; i <= last; i++) {
            int value = block[from + i];
            if (value != 0) {
                int place = ZIGZAG[i];
                int row = place >> 3;
                int column = (place & 7) * across;
                float coefficient = (float) value * scale[i];
                lowest = Math.max(lowest, row);
                int at = row * across;
                for (int x = 0; x < across; x++) {
                    half[at + x] += coefficient * ofColumns[column + x];
                }
            }
        }
        for (int y = 0; y < down; y++) {
            Arrays.fill(line, 0);
            for (int row = 0; row <= lowest; row++) {
                float share = ofRows[row * down + y];
                int at = row * across;
                for (int x = 0; x < across; x++) {
                    line[x] += half[at + x] * share;
                }
            }
            int at = to + y * stride;
            for (int x = 0; x < across; x++) {
                plane[at + x] = level(line[x]);
            }
        }
    }

    private static byte level(float value) {
        return (byte) Math.clamp((int) (value + 128.5f), 0, 255);
    }
}
