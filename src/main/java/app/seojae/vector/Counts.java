package app.seojae.vector;

import java.util.Arrays;

/** How often each of some numbers came, in the order of the numbers. */
public final class Counts {

    private long[] entries = new long[0];

    /** Of some numbers, each under its new number where it has one. */
    public static Counts of(int[] numbers, int[] renumbered) {
        Counts counts = new Counts();
        counts.add(numbers, renumbered, 1);
        return counts;
    }

    /** How many numbers came. */
    public int size() {
        return entries.length;
    }

    /** Takes more in, each under its new number where it has one. */
    public void add(int[] numbers, int[] renumbered, int times) {
        long[] more = Arrays.copyOf(entries, entries.length + numbers.length);
        int filled = entries.length;
        for (int number : numbers) {
            if (renumbered[number] != Lexicon.UNKNOWN) {
                more[filled++] = ((long) renumbered[number] << 32) | times;
            }
        }
        Arrays.sort(more, 0, filled);
        int kept = 0;
        for (int i = 0; i < filled; i++) {
            if (kept > 0 && more[kept - 1] >> 32 == more[i] >> 32) {
                more[kept - 1] += (int) more[i];
            } else {
                more[kept++] = more[i];
            }
        }
        entries = Arrays.copyOf(more, kept);
    }

    /** Takes an entry. */
    @FunctionalInterface
    public interface Taker {
        /** A number came so often. */
        void take(int number, float count);
    }

    /** Gives all entries. */
    public void each(Taker taker) {
        for (long entry : entries) {
            taker.take((int) (entry >> 32), (int) entry);
        }
    }

    /** The numbers. */
    public int[] keys() {
        int[] keys = new int[entries.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (int) (entries[i] >> 32);
        }
        return keys;
    }

    /** How often each came. */
    public float[] values() {
        float[] values = new float[entries.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (int) entries[i];
        }
        return values;
    }
}
