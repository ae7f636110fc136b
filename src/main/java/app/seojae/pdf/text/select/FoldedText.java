package app.seojae.pdf.text.select;

import app.seojae.model.PlainSign;
import app.seojae.pdf.text.LetterKind;
import app.seojae.pdf.text.WordBoundaries;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text made comparable, knowing for each of its characters where it came from.
 *
 * <p>Compatibility forms become plain ones (NFKC: full width, ligatures, jamo of the keyboard,
 * marks on letters), runs of blanks and line ends one blank, dashes and quotes their plain forms. A
 * hyphen at a line's end and a line end between letters of scripts without blanks may be passed
 * over.
 */
final class FoldedText {

    /** A hyphen at the end of a line: matches a hyphen or nothing. */
    static final char SOFT_HYPHEN = 0xE000;

    /** A line end where there may or may not be a blank. */
    static final char SOFT_BLANK = 0xE001;

    private final boolean matchCase;
    private final boolean diacritics;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    FoldedText(String text, FindQuery how) {
        matchCase = how.matchCase();
        diacritics = how.diacritics();
        chars = new char[text.length() + 16];
        starts = new int[chars.length];
        ends = new int[chars.length];
        fold(text);
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return chars[index];
    }

    /** Where the original of a character starts. */
    int start(int index) {
        return starts[index];
    }

    /** Where the original of a character ends. */
    int end(int index) {
        return ends[index];
    }

    private void fold(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F && !(c == '-' && atLineEnd(text, i))) {
                char plain = PlainSign.of(c);
                put(matchCase ? plain : Character.toLowerCase(plain), i, i + 1);
                i++;
                if (i < text.length() && text.charAt(i) >= 0x300 && isContinued(text, i)) {
                    length--;
                    i = cluster(text, i - 1);
                }
            } else if (isBlank(c)) {
                i = blank(text, i);
            } else if (LetterKind.isHyphen(c) && atLineEnd(text, i)) {
                put(SOFT_HYPHEN, i, i + 2);
                i += 2;
            } else {
                i = cluster(text, i);
            }
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == 0xA0 || Character.isSpaceChar(c);
    }

    /** Whether a hyphen stands between letters over a line end. */
    private static boolean atLineEnd(String text, int at) {
        return at > 0
                && at + 2 < text.length()
                && text.charAt(at + 1) == '\n'
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 2));
    }

    private int blank(String text, int from) {
        int to = from;
        boolean line = false;
        while (to < text.length() && isBlank(text.charAt(to))) {
            line |= text.charAt(to) == '\n';
            to++;
        }
        boolean soft = line && from > 0 && to < text.length() && isUnsure(text, from, to);
        put(soft ? SOFT_BLANK : ' ', from, to);
        return to;
    }

    /** Whether the words before and after a line's end may be one. */
    private static boolean isUnsure(String text, int end, int start) {
        if (isEastern(text.charAt(end - 1)) && isEastern(text.charAt(start))) {
            return true;
        }
        return Character.isLetterOrDigit(text.charAt(start))
                && WordBoundaries.isAddressBroken(text, end);
    }

    private static boolean isEastern(char c) {
        return LetterKind.isHangul(c) || LetterKind.isUnspaced(c);
    }

    private static boolean isContinued(String text, int at) {
        int c = text.codePointAt(at);
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (c >= 0x1160 && c <= 0x11FF);
    }

    /** Folds a letter with the marks after it. */
    private int cluster(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && isContinued(text, to)) {
            to += Character.charCount(text.codePointAt(to));
        }
        String folded = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC);
        if (!diacritics && !LetterKind.isHangul(folded.isEmpty() ? 0 : folded.charAt(0))) {
            folded = bare(folded);
        }
        if (!matchCase) {
            folded = folded.toLowerCase(Locale.ROOT);
        }
        for (int i = 0; i < folded.length(); i++) {
            char one = folded.charAt(i);
            if (!PlainSign.isUnseen(one)) {
                put(PlainSign.of(one), from, to);
            }
        }
        return to;
    }

    private static String bare(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK || isKana(c))
                .forEach(bare::appendCodePoint);
        return bare.isEmpty() ? letter : Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** The voicing marks of kana make other letters, not accents. */
    private static boolean isKana(int c) {
        return c == 0x3099 || c == 0x309A;
    }

    private void put(char c, int start, int end) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }
}
