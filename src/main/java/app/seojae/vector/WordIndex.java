package app.seojae.vector;

import java.util.Arrays;

/**
 * The texts of each word, with a weight each that counts repetition less and less and long texts
 * for less: BM25 without its rarity, which the question brings.
 */
public final class WordIndex {

    private static final float SATURATION = 1.2f;
    private static final float LENGTH_SHARE = 0.75f;

    private final int texts;
    private final int[] starts;
    private final int[] rows;
    private final short[] weights;

    /** Of weights as they are kept; none is greater than {@link #SATURATION} + 1. */
    private static final float SCALE = Short.MAX_VALUE / (SATURATION + 1);

    /** Of the counts of words in texts. */
    public WordIndex(SparseRows counts) {
        texts = counts.rows();
        starts = new int[counts.columns() + 1];
        int entries = counts.start(texts);
        float[] lengths = new float[texts];
        double all = 0;
        for (int row = 0; row < texts; row++) {
            for (int i = counts.start(row); i < counts.start(row + 1); i++) {
                starts[counts.place(i) + 1]++;
                lengths[row] += counts.value(i);
                all += counts.value(i);
            }
        }
        for (int word = 0; word < counts.columns(); word++) {
            starts[word + 1] += starts[word];
        }
        float usual = texts == 0 ? 1 : (float) Math.max(1, all / texts);
        rows = new int[entries];
        weights = new short[entries];
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int row = 0; row < texts; row++) {
            float long_ = 1 - LENGTH_SHARE + LENGTH_SHARE * lengths[row] / usual;
            for (int i = counts.start(row); i < counts.start(row + 1); i++) {
                int at = next[counts.place(i)]++;
                float count = counts.value(i);
                float weight = count * (SATURATION + 1) / (count + SATURATION * long_);
                rows[at] = row;
                weights[at] = (short) (weight * SCALE);
            }
        }
    }

    /** How many texts it has. */
    public int texts() {
        return texts;
    }

    /** Adds what a word of so much weight gives each text. */
    public void add(int word, float weight, float[] scores) {
        for (int i = starts[word]; i < starts[word + 1]; i++) {
            scores[rows[i]] += weight * weights[i] / SCALE;
        }
    }

    /** What a word gives one text; 0 where it does not stand there. */
    public float weight(int word, int text) {
        int at = Arrays.binarySearch(rows, starts[word], starts[word + 1], text);
        return at < 0 ? 0 : weights[at] / SCALE;
    }
}
