package app.seojae.search;

/**
 * Writes texts and words as terms for SQLite's FTS5: a term for each pair of neighbouring
 * characters, so that a phrase of terms is exactly a substring.
 *
 * <p>FTS5's own {@code trigram} cannot find two syllables and {@code unicode61} only whole words.
 * Its {@code ascii} tokenizer parts terms at ASCII punctuation, so those characters, the space
 * among them, are written as private ones.
 */
public final class Grams {

    /** Between two texts of a paper: no word can contain it, so none is found across it. */
    public static final char END = '\n';

    private Grams() {}

    /** All terms of a folded text, in order; the last character stands with {@link #END}. */
    public static String of(String folded) {
        StringBuilder terms = new StringBuilder(folded.length() * 3 + 8);
        int previous = -1;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (previous >= 0) {
                append(terms, previous, c);
            }
            previous = c;
        }
        if (previous >= 0) {
            append(terms, previous, END);
        }
        return terms.toString();
    }

    /** Each letter of a folded text once, for words of one. */
    public static String letters(String folded) {
        StringBuilder terms = new StringBuilder();
        folded.codePoints()
                .filter(c -> c != END)
                .sorted()
                .distinct()
                .forEach(c -> terms.appendCodePoint(written(c)).append(' '));
        return terms.toString();
    }

    /** The FTS5 phrase that stands for a word of two characters or more. */
    public static String phrase(String word) {
        StringBuilder phrase = new StringBuilder("\"");
        int previous = -1;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (previous >= 0) {
                append(phrase, previous, c);
            }
            previous = c;
        }
        phrase.setLength(phrase.length() - 1);
        return phrase.append('"').toString();
    }

    /** One character, for an FTS5 question by the beginning of terms. */
    public static String letter(String word) {
        return "\"" + Character.toString(written(word.codePointAt(0))) + "\"";
    }

    /** Whether a word is one character, for which there is no pair. */
    public static boolean isLetter(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    private static void append(StringBuilder terms, int first, int second) {
        terms.appendCodePoint(written(first)).appendCodePoint(written(second)).append(' ');
    }

    static int written(int c) {
        boolean plain = c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        return plain ? c : Folding.PRIVATE_START + c;
    }
}
