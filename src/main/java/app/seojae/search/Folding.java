package app.seojae.search;

import java.text.Normalizer;

/**
 * Makes texts comparable: what a person would call the same letters become the same characters.
 *
 * <p>NFC, lower case, full-width forms as ASCII, each run of white space as one space. Both sides
 * of every comparison go through here and nowhere else.
 */
public final class Folding {

    /**
     * Where ASCII punctuation goes in the index; in texts these private characters mean nothing.
     */
    static final int PRIVATE_START = 0xE000;

    private static final int PRIVATE_END = 0xE07F;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int FULL_WIDTH_START = 0xFF01;
    private static final int FULL_WIDTH_END = 0xFF5E;
    private static final int FULL_WIDTH_DISTANCE = 0xFEE0;

    private Folding() {}

    /** The text as it is shown beside a hit: NFC, white space in single spaces. */
    public static String tidy(String text) {
        String composed =
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder tidy = new StringBuilder(composed.length());
        boolean space = true;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            boolean blank = isBlank(c);
            if (!blank) {
                tidy.appendCodePoint(isUnfit(c) ? REPLACEMENT : c);
            } else if (!space) {
                tidy.append(' ');
            }
            space = blank;
        }
        return tidy.toString();
    }

    /** The text as it is compared. */
    public static String fold(String text) {
        return lower(tidy(text));
    }

    /** Folds a tidy text; every character keeps its place. */
    static String lower(String tidy) {
        StringBuilder folded = new StringBuilder(tidy.length());
        for (int i = 0; i < tidy.length(); ) {
            int c = tidy.codePointAt(i);
            i += Character.charCount(c);
            if (c >= FULL_WIDTH_START && c <= FULL_WIDTH_END) {
                c -= FULL_WIDTH_DISTANCE;
            }
            folded.appendCodePoint(c < 0x80 ? lowerAscii(c) : lowerInPlace(c));
        }
        return folded.toString();
    }

    private static int lowerAscii(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    private static int lowerInPlace(int c) {
        int lower = Character.toLowerCase(c);
        return Character.charCount(lower) == Character.charCount(c) ? lower : c;
    }

    private static boolean isBlank(int c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x7F;
    }

    private static boolean isUnfit(int c) {
        return (c >= PRIVATE_START && c <= PRIVATE_END)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
