package app.seojae.terms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of Korean words, bold marks kept, right before a bracket of English. Found from the bracket
 * back, since digests are full of Korean and have few brackets.
 *
 * @param korean up to a letter or digit, with a syllable of Hangul near its end
 * @param closed whether marks of emphasis or quotation stand between it and the bracket
 * @param english what stands in the bracket
 */
record Bracketed(String korean, boolean closed, String english) {

    private static final int MOST_MARKS = 3;
    private static final int LONGEST_END = 20;
    private static final int LONGEST_START = 60;
    private static final int LONGEST_ENGLISH = 80;
    private static final String MARKS = "*’'\"";
    private static final String BETWEEN = MARKS + "·‘- ";
    private static final String IN_ENGLISH = " ,.&/+'’-";

    /** All of a line, in order. */
    static List<Bracketed> in(String line) {
        List<Bracketed> found = new ArrayList<>();
        int from = 0;
        for (int open = 0; open < line.length(); open++) {
            if (line.charAt(open) == '(' || line.charAt(open) == '（') {
                int close = endOfEnglish(line, open + 1);
                Bracketed one = close < 0 ? null : before(line, from, open, close);
                if (one != null) {
                    found.add(one);
                    open = close;
                    from = close + 1;
                }
            }
        }
        return found;
    }

    private static int endOfEnglish(String line, int start) {
        if (start >= line.length() || !isLatin(line.charAt(start))) {
            return -1;
        }
        int at = start + 1;
        while (at < line.length() && isOfEnglish(line.charAt(at))) {
            at++;
        }
        int rest = at - start - 1;
        boolean ends = at < line.length() && (line.charAt(at) == ')' || line.charAt(at) == '）');
        return ends && rest >= 1 && rest <= LONGEST_ENGLISH ? at : -1;
    }

    private static @Nullable Bracketed before(String line, int from, int open, int close) {
        int end = open > from && line.charAt(open - 1) == ' ' ? open - 1 : open;
        int marks = end;
        while (end > from && marks - end < MOST_MARKS && MARKS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        int syllable = firstSyllable(line, from, end);
        if (syllable < 0) {
            return null;
        }
        int start = syllable;
        while (start > from
                && syllable - start < LONGEST_START
                && isOfKorean(line.charAt(start - 1))) {
            start--;
        }
        // What begins with the syllable needs another one.
        return start == syllable && firstSyllable(line, syllable + 1, end) < 0
                ? null
                : new Bracketed(
                        line.substring(start, end), end < marks, line.substring(open + 1, close));
    }

    /** The first syllable near the end behind which only letters and digits stand. */
    private static int firstSyllable(String line, int from, int end) {
        int first = -1;
        for (int at = end - 1; at >= from && end - at <= LONGEST_END + 1; at--) {
            char c = line.charAt(at);
            if (isHangul(c)) {
                first = at;
            } else if (!isLatin(c) && !isDigit(c)) {
                return first;
            }
        }
        return first;
    }

    private static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfKorean(char c) {
        return isHangul(c) || isLatin(c) || isDigit(c) || BETWEEN.indexOf(c) >= 0;
    }

    private static boolean isOfEnglish(char c) {
        return isLatin(c) || isDigit(c) || IN_ENGLISH.indexOf(c) >= 0;
    }
}
