package app.seojae.search;

import app.seojae.model.PlainSign;
import java.text.Normalizer;

/**
 * Makes texts comparable: what a person would call the same letters become the same characters.
 *
 * <p>NFC, lower case, full-width forms as ASCII, Latin and Greek letters without their accents,
 * each run of white space as one space, nothing that has no width. Both sides of every comparison
 * go through here and nowhere else.
 */
public final class Folding {

    /**
     * Where ASCII punctuation goes in the index; in texts these private characters mean nothing.
     */
    static final int PRIVATE_START = 0xE000;

    private static final int PRIVATE_END = 0xE07F;
    private static final int ACCENTED_END = 0x2000;
    private static final char[] BARE = bare();
    private static final int JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int FULL_WIDTH_START = 0xFF01;
    private static final int FULL_WIDTH_END = 0xFF5E;
    private static final int FULL_WIDTH_DISTANCE = 0xFEE0;

    private Folding() {}

    /**
     * What names things in stored keys: as {@link #fold}, but with accents and unseen signs. It
     * must stay as it is, or libraries no longer know their own.
     */
    public static String key(String text) {
        return lower(tidy(text, false), false);
    }

    /** The text as it is shown beside a hit: NFC, white space in single spaces, nothing unseen. */
    public static String tidy(String text) {
        return tidy(text, true);
    }

    private static String tidy(String text, boolean seen) {
        String composed = composed(text);
        StringBuilder tidy = new StringBuilder(composed.length());
        boolean space = true;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (seen && PlainSign.isUnseen(c) && !joinsPictures(composed, i, c)) {
                continue;
            }
            boolean blank = isBlank(c);
            if (!blank) {
                tidy.appendCodePoint(isUnfit(c) ? REPLACEMENT : c);
            } else if (!space) {
                tidy.append(' ');
            }
            space = blank;
        }
        // What stood apart only by an unseen sign belongs together now.
        return seen ? composed(tidy.toString()) : tidy.toString();
    }

    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The text as it is compared. */
    public static String fold(String text) {
        return lower(tidy(text));
    }

    /** A family of signs is one picture; between letters the joiner only changes their shape. */
    private static boolean joinsPictures(String text, int behind, int c) {
        return c == JOINER
                && behind < text.length()
                && !Character.isLetterOrDigit(text.codePointAt(behind));
    }

    /** Folds a tidy text; every character keeps its place. */
    static String lower(String tidy) {
        return lower(tidy, true);
    }

    private static String lower(String tidy, boolean bare) {
        StringBuilder folded = new StringBuilder(tidy.length());
        for (int i = 0; i < tidy.length(); ) {
            int c = tidy.codePointAt(i);
            i += Character.charCount(c);
            if (c >= FULL_WIDTH_START && c <= FULL_WIDTH_END) {
                c -= FULL_WIDTH_DISTANCE;
            }
            int lower = c < 0x80 ? lowerAscii(c) : lowerInPlace(c);
            folded.appendCodePoint(
                    bare && lower < BARE.length && lower >= 0x80 ? BARE[lower] : lower);
        }
        return folded.toString();
    }

    /** Letters of the alphabets that have accents, without them. */
    private static char[] bare() {
        char[] bare = new char[ACCENTED_END];
        for (char c = 0; c < ACCENTED_END; c++) {
            bare[c] = c;
            boolean accented =
                    (c >= 0xC0 && c < 0x250)
                            || (c >= 0x370 && c < 0x400)
                            || (c >= 0x1E00 && c < ACCENTED_END);
            if (accented) {
                char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
                bare[c] = Character.isLetter(base) ? base : c;
            }
        }
        String whole = "\u00F8o\u0142l\u0111d\u0127h\u0131i\u0167t";
        for (int i = 0; i < whole.length(); i += 2) {
            bare[whole.charAt(i)] = whole.charAt(i + 1);
        }
        return bare;
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
