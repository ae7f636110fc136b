package app.seojae.anchor;

import app.seojae.model.PlainSign;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without what changes when it is set anew: no blanks, line ends and hyphens; compatibility
 * forms and typographic quotes as plain ones. Each character knows where it came from.
 */
final class NormalizedText {

    private char[] chars;
    private int[] starts;
    private int length;

    private NormalizedText(int capacity) {
        chars = new char[Math.max(16, capacity)];
        starts = new int[chars.length];
    }

    static NormalizedText of(String text, boolean matchCase) {
        NormalizedText skeleton = new NormalizedText(text.length() + 1);
        int i = 0;
        while (i < text.length()) {
            int end = cluster(text, i);
            skeleton.add(text, i, end, matchCase);
            i = end;
        }
        skeleton.chars = Arrays.copyOf(skeleton.chars, skeleton.length);
        skeleton.starts = Arrays.copyOf(skeleton.starts, skeleton.length + 1);
        skeleton.starts[skeleton.length] = text.length();
        return skeleton;
    }

    /** Where the characters that are written as one end: a letter with its marks, a syllable. */
    private static int cluster(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && isJoined(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isJoined(char c) {
        boolean jamo = c >= 0x1160 && c <= 0x11FF;
        return jamo || (c >= 0x0300 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private void add(String text, int start, int end, boolean matchCase) {
        char c = text.charAt(start);
        if (end == start + 1 && c < 0x80) {
            if (c > ' ' && c != '-' && c != 0x7F) {
                char plain = PlainSign.of(c);
                put(matchCase ? plain : Character.toLowerCase(plain), start);
            }
            return;
        }
        String plain = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
        for (int i = 0; i < plain.length(); i++) {
            char one = PlainSign.of(plain.charAt(i));
            if (isKept(one)) {
                put(matchCase ? one : Character.toLowerCase(one), start);
            }
        }
    }

    private static boolean isKept(char c) {
        int type = Character.getType(c);
        return c > ' '
                && c != '-'
                && type != Character.DASH_PUNCTUATION
                && type != Character.FORMAT
                && type != Character.CONTROL
                && !Character.isSpaceChar(c);
    }

    private void put(char c, int from) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
        }
        chars[length] = c;
        starts[length++] = from;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    /** Where a character came from; the text's length for the end. */
    int start(int index) {
        return starts[index];
    }

    /** The first place at or behind an index of the text. */
    int indexOf(int textIndex) {
        int found = Arrays.binarySearch(starts, 0, length, textIndex);
        while (found > 0 && starts[found - 1] == textIndex) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }

    String text() {
        return new String(chars, 0, length);
    }

    String text(int from, int to) {
        int start = Math.max(0, from);
        return new String(chars, start, Math.max(0, Math.min(length, to) - start));
    }
}
