package app.seojae.vector;

import java.util.Arrays;

/**
 * A matrix of which each row has few numbers that are not zero: texts by words. The arithmetic goes
 * row by row, with dense matrices as one array, row after row.
 */
public final class SparseRows {

    private final int columns;
    private final int[] starts;
    private final int[] places;
    private final float[] values;

    private SparseRows(int columns, int[] starts, int[] places, float[] values) {
        this.columns = columns;
        this.starts = starts;
        this.places = places;
        this.values = values;
    }

    /** How many rows it has. */
    public int rows() {
        return starts.length - 1;
    }

    /** How many columns it has. */
    public int columns() {
        return columns;
    }

    /** Where the row begins in {@link #place} and {@link #value}; the next row's start ends it. */
    public int start(int row) {
        return starts[row];
    }

    /** The column of an entry. */
    public int place(int entry) {
        return places[entry];
    }

    /** The number of an entry. */
    public float value(int entry) {
        return values[entry];
    }

    /**
     * Counts of words as what they tell: the logarithm of the count times how rare the word is,
     * each row of length one.
     */
    public SparseRows weighted(Lexicon words) {
        Builder weighted = new Builder(columns);
        for (int row = 0; row < rows(); row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                float count = 1 + (float) Math.log(values[i]);
                weighted.add(places[i], count * words.rarity(places[i]));
            }
            weighted.endUnitRow();
        }
        return weighted.build();
    }

    /** A row times a vector of one number a column or more. */
    public double product(int row, float[] with) {
        double sum = 0;
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            sum += (double) with[places[i]] * values[i];
        }
        return sum;
    }

    /** It times a dense matrix of so many columns. */
    public float[] times(float[] dense, int width) {
        float[] product = new float[rows() * width];
        for (int row = 0; row < rows(); row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                add(product, row * width, dense, places[i] * width, width, values[i]);
            }
        }
        return product;
    }

    /** Its transpose times a dense matrix of so many columns. */
    public float[] transposedTimes(float[] dense, int width) {
        float[] product = new float[columns * width];
        for (int row = 0; row < rows(); row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                add(product, places[i] * width, dense, row * width, width, values[i]);
            }
        }
        return product;
    }

    private static void add(
            float[] sum, int at, float[] summand, int from, int width, float factor) {
        for (int j = 0; j < width; j++) {
            sum[at + j] += factor * summand[from + j];
        }
    }

    /** Gathers rows, one after another. */
    public static final class Builder {

        private final int columns;
        private int[] starts = new int[1 << 10];
        private int[] places = new int[1 << 14];
        private float[] values = new float[1 << 14];
        private int rows;
        private int filled;

        public Builder(int columns) {
            this.columns = columns;
        }

        /** One more number of the row at hand. */
        public void add(int place, float value) {
            if (filled == places.length) {
                places = Arrays.copyOf(places, filled * 2);
                values = Arrays.copyOf(values, filled * 2);
            }
            places[filled] = place;
            values[filled++] = value;
        }

        /** Ends the row at hand, as it is. */
        public void endRow() {
            rows++;
            if (rows == starts.length) {
                starts = Arrays.copyOf(starts, rows * 2);
            }
            starts[rows] = filled;
        }

        /** Ends the row at hand, stretched to the length of one. */
        public void endUnitRow() {
            double squares = 0;
            for (int i = starts[rows]; i < filled; i++) {
                squares += (double) values[i] * values[i];
            }
            float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
            for (int i = starts[rows]; i < filled; i++) {
                values[i] /= length;
            }
            endRow();
        }

        /** The matrix of all rows ended. */
        public SparseRows build() {
            return new SparseRows(
                    columns,
                    Arrays.copyOf(starts, rows + 1),
                    Arrays.copyOf(places, filled),
                    Arrays.copyOf(values, filled));
        }
    }
}
