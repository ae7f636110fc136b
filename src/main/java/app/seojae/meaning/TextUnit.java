package app.seojae.meaning;

/**
 * A Korean text and an English one that say the same, as numbers of marks and words, each once.
 *
 * @param paper the number of the paper's row
 * @param counts how much each word weighs in the English text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TextUnit(int paper, int[] marks, int[] words, float[] counts) {}
