package app.seojae.meaning;

import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.util.Arrays;
import java.util.List;

/**
 * Weighs a table of likely words against itself: a word of a text is explained by the grams of its
 * unit in the shares of their chances, or by nothing, and the chances follow the shares (IBM's
 * model 1, by expectation and maximization). So a gram that only stands beside the right one loses
 * the word to it.
 */
final class ExpectedWords {

    private static final int ROUNDS = 6;

    private final List<TextUnit> units;
    private final TranslationTable table;
    private final float[] chances;
    private final float[] bare;
    private final int[] placeOfWord;

    ExpectedWords(List<TextUnit> units, TranslationTable table, int words) {
        this.units = units;
        this.table = table;
        chances = new float[table.size()];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = table.chance(i);
        }
        bare = new float[words];
        Arrays.fill(bare, 1f / Math.max(1, words));
        placeOfWord = new int[words];
    }

    /** The table with the chances found. */
    TranslationTable table(int grams, CancelFlag cancel) throws SeojaeException {
        for (int round = 0; round < ROUNDS; round++) {
            cancel.check();
            round(grams);
        }
        return table.with(chances);
    }

    private void round(int grams) {
        float[] counts = new float[chances.length];
        float[] bareCounts = new float[bare.length];
        float[] explained = new float[0];
        for (TextUnit unit : units) {
            int[] words = unit.words();
            if (explained.length < words.length) {
                explained = new float[words.length];
            }
            for (int i = 0; i < words.length; i++) {
                placeOfWord[words[i]] = i + 1;
                explained[i] = bare[words[i]];
            }
            for (int gram : unit.marks()) {
                for (int e = table.start(gram); e < table.start(gram + 1); e++) {
                    int place = placeOfWord[table.word(e)];
                    if (place > 0) {
                        explained[place - 1] += chances[e];
                    }
                }
            }
            for (int i = 0; i < words.length; i++) {
                explained[i] = unit.counts()[i] / Math.max(1e-20f, explained[i]);
                bareCounts[words[i]] += bare[words[i]] * explained[i];
            }
            for (int gram : unit.marks()) {
                for (int e = table.start(gram); e < table.start(gram + 1); e++) {
                    int place = placeOfWord[table.word(e)];
                    if (place > 0) {
                        counts[e] += chances[e] * explained[place - 1];
                    }
                }
            }
            for (int word : words) {
                placeOfWord[word] = 0;
            }
        }
        float all = 0;
        for (float count : bareCounts) {
            all += count;
        }
        for (int word = 0; word < bare.length; word++) {
            bare[word] = all == 0 ? 0 : bareCounts[word] / all;
        }
        for (int gram = 0; gram < grams; gram++) {
            float sum = 0;
            for (int e = table.start(gram); e < table.start(gram + 1); e++) {
                sum += counts[e];
            }
            for (int e = table.start(gram); e < table.start(gram + 1); e++) {
                chances[e] = sum == 0 ? 0 : counts[e] / sum;
            }
        }
    }
}
