package app.seojae.meaning;

import app.seojae.vector.Lexicon;

/**
 * For each Korean gram the English words it may stand for, each with how likely, and with how many
 * papers taught it. Immutable.
 */
final class TranslationTable {

    private final int[] starts;
    private final int[] words;
    private final float[] chances;
    private final short[] papers;

    TranslationTable(int[] starts, int[] words, float[] chances, short[] papers) {
        this.starts = starts;
        this.words = words;
        this.chances = chances;
        this.papers = papers;
    }

    /** Where the gram's words begin; the next gram's start ends them. */
    int start(int gram) {
        return starts[gram];
    }

    /** The word of an entry. */
    int word(int entry) {
        return words[entry];
    }

    /** How likely the word of an entry is. */
    float chance(int entry) {
        return chances[entry];
    }

    /** How many papers taught an entry. */
    int papers(int entry) {
        return papers[entry];
    }

    /** The same words with other chances. */
    TranslationTable with(float[] newChances) {
        return new TranslationTable(starts, words, newChances, papers);
    }

    /** How many entries it has. */
    int size() {
        return words.length;
    }

    /** Adds what a gram of so much weight may stand for to the weights of words. */
    void translate(int gram, float weight, float[] sum) {
        for (int i = starts[gram]; i < starts[gram + 1]; i++) {
            sum[words[i]] += weight * chances[i];
        }
    }

    /** Whether it has a word for a gram. */
    boolean knows(int gram) {
        return gram != Lexicon.UNKNOWN && starts[gram + 1] > starts[gram];
    }
}
