package app.seojae.search;

import java.util.Arrays;

/**
 * Writes texts and words as terms for SQLite's FTS5: a term for each three neighbouring characters,
 * so that a phrase of terms is exactly a substring. Words of one or two characters are the
 * beginnings of terms.
 *
 * <p>FTS5's own {@code trigram} cannot find two syllables and {@code unicode61} only whole words.
 * Its {@code ascii} tokenizer parts terms at ASCII punctuation, so those characters, the space
 * among them, are written as private ones.
 */
public final class Grams {

    /** Between two texts of a paper: no word can contain it, so none is found across it. */
    public static final char END = '\n';

    private static final int LENGTH = 3;

    private Grams() {}

    /** All terms of a folded text, in order; the last characters stand with {@link #END}. */
    public static String of(String folded) {
        int[] signs = signs(folded, LENGTH - 1);
        StringBuilder terms = new StringBuilder(signs.length * (LENGTH + 1));
        append(terms, signs);
        return terms.toString();
    }

    /** Each letter of a folded text once with the sign of its place, for words of one. */
    public static String letters(HitTier place, String folded) {
        StringBuilder terms = new StringBuilder();
        folded.codePoints()
                .filter(c -> c != END)
                .sorted()
                .distinct()
                .forEach(c -> terms.append(place.sign()).appendCodePoint(written(c)).append(' '));
        return terms.toString();
    }

    /** The FTS5 question for a folded word, always exact. */
    public static String question(String word) {
        int[] signs = signs(word, 0);
        if (signs.length < LENGTH) {
            return "\"" + new String(signs, 0, signs.length) + "\" *";
        }
        StringBuilder phrase = new StringBuilder("\"");
        append(phrase, signs);
        phrase.setLength(phrase.length() - 1);
        return phrase.append('"').toString();
    }

    /** The FTS5 question for a word of one letter among {@link #letters}. */
    public static String letter(HitTier place, String word) {
        return "\"" + place.sign() + Character.toString(written(word.codePointAt(0))) + "\"";
    }

    /** Whether a word is one character. */
    public static boolean isLetter(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    private static void append(StringBuilder terms, int[] signs) {
        for (int i = 0; i + LENGTH <= signs.length; i++) {
            for (int j = i; j < i + LENGTH; j++) {
                terms.appendCodePoint(signs[j]);
            }
            terms.append(' ');
        }
    }

    /** The characters of a folded text as they are written, with so many ends behind them. */
    static int[] signs(String folded, int ends) {
        int[] signs = folded.codePoints().map(Grams::written).toArray();
        int[] ended = Arrays.copyOf(signs, signs.length + ends);
        Arrays.fill(ended, signs.length, ended.length, written(END));
        return ended;
    }

    private static int written(int c) {
        boolean plain = c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        return plain ? c : Folding.PRIVATE_START + c;
    }
}
