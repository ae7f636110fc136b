package app.seojae.meaning;

import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.util.Arrays;
import java.util.List;

/**
 * Which English words go with a Korean gram more often than by chance: Dunning's log-likelihood
 * ratio over units of text. What is left is few enough to be weighed in earnest.
 */
final class LikelyWords {

    /** Words kept a gram, the likeliest. */
    private static final int MOST = 64;

    /** A ratio that chance reaches once in about a hundred times. */
    private static final double LEAST = 6.6;

    private static final int FEWEST_TIMES = 2;

    private final List<TextUnit> units;
    private final int grams;
    private final int[] unitsOfWord;
    private final int[] together;
    private final int[] papersTogether;
    private final int[] lastPaper;
    private final int[] touched;

    LikelyWords(List<TextUnit> units, int grams, int words) {
        this.units = units;
        this.grams = grams;
        unitsOfWord = new int[words];
        together = new int[words];
        papersTogether = new int[words];
        lastPaper = new int[words];
        touched = new int[words];
        for (TextUnit unit : units) {
            for (int word : unit.words()) {
                unitsOfWord[word]++;
            }
        }
    }

    /** The table of what goes together, all of a gram's words as likely as each other. */
    TranslationTable table(CancelFlag cancel) throws SeojaeException {
        int[][] unitsOfGram = unitsOfGrams();
        int[] starts = new int[grams + 1];
        int[] kept = new int[grams * 8 + MOST];
        short[] papers = new short[kept.length];
        int filled = 0;
        for (int gram = 0; gram < grams; gram++) {
            if (gram % 256 == 0) {
                cancel.check();
            }
            if (kept.length < filled + MOST) {
                kept = Arrays.copyOf(kept, kept.length * 2);
                papers = Arrays.copyOf(papers, kept.length);
            }
            filled = likely(unitsOfGram[gram], kept, papers, filled);
            starts[gram + 1] = filled;
        }
        float[] chances = new float[filled];
        for (int gram = 0; gram < grams; gram++) {
            Arrays.fill(
                    chances,
                    starts[gram],
                    starts[gram + 1],
                    1f / Math.max(1, starts[gram + 1] - starts[gram]));
        }
        return new TranslationTable(
                starts, Arrays.copyOf(kept, filled), chances, Arrays.copyOf(papers, filled));
    }

    private int[][] unitsOfGrams() {
        int[] counts = new int[grams];
        for (TextUnit unit : units) {
            for (int gram : unit.marks()) {
                counts[gram]++;
            }
        }
        int[][] unitsOfGram = new int[grams][];
        for (int gram = 0; gram < grams; gram++) {
            unitsOfGram[gram] = new int[counts[gram]];
        }
        for (int i = 0; i < units.size(); i++) {
            for (int gram : units.get(i).marks()) {
                unitsOfGram[gram][--counts[gram]] = i;
            }
        }
        return unitsOfGram;
    }

    /** Writes the likely words of a gram behind those there; says where they end. */
    private int likely(int[] with, int[] kept, short[] papers, int from) {
        int met = 0;
        for (int i : with) {
            TextUnit unit = units.get(i);
            for (int word : unit.words()) {
                if (together[word]++ == 0) {
                    touched[met++] = word;
                    papersTogether[word] = 0;
                    lastPaper[word] = -1;
                }
                if (lastPaper[word] != unit.paper()) {
                    lastPaper[word] = unit.paper();
                    papersTogether[word]++;
                }
            }
        }
        long[] ranked = new long[met];
        int count = 0;
        for (int i = 0; i < met; i++) {
            int word = touched[i];
            double ratio =
                    together[word] < FEWEST_TIMES
                            ? 0
                            : ratio(together[word], with.length, unitsOfWord[word], units.size());
            if (ratio >= LEAST) {
                // Greatest first when sorted upwards; of equal ones the lower number.
                ranked[count++] = ((long) -Float.floatToIntBits((float) ratio) << 32) | word;
            }
        }
        Arrays.sort(ranked, 0, count);
        int end = from;
        for (int i = 0; i < Math.min(count, MOST); i++) {
            int word = (int) ranked[i];
            kept[end] = word;
            papers[end++] = (short) Math.min(Short.MAX_VALUE, papersTogether[word]);
        }
        for (int i = 0; i < met; i++) {
            together[touched[i]] = 0;
        }
        return end;
    }

    /**
     * Twice the logarithm of how much likelier the counts are where the two have to do with each
     * other; 0 where they avoid each other.
     */
    static double ratio(int both, int first, int second, int all) {
        if ((long) both * all <= (long) first * second) {
            return 0;
        }
        double onlyFirst = first - both;
        double onlySecond = second - both;
        double neither = all - first - onlySecond;
        return 2
                * (log(both)
                        + log(onlyFirst)
                        + log(onlySecond)
                        + log(neither)
                        - log(first)
                        - log(all - first)
                        - log(second)
                        - log(all - second)
                        + log(all));
    }

    private static double log(double x) {
        return x <= 0 ? 0 : x * Math.log(x);
    }
}
