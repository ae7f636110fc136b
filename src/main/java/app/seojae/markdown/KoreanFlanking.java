package app.seojae.markdown;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Lets {@code **RLHF(인간 피드백)**를} be bold.
 *
 * <p>CommonMark wants white space or punctuation behind a {@code **} that follows a bracket; Korean
 * puts a particle there. The amendment proposed as commonmark-spec#839 lets a neighbour that is
 * Hangul or another wide letter stand for punctuation. No extension point of the parser reaches
 * that decision, so a mark of punctuation is put between, and taken out of the parsed text again.
 */
final class KoreanFlanking {

    /** A punctuation mark no digest holds; a text that does is parsed as it is. */
    static final char MARK = '\u10FB';

    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(
                    UnicodeScript.HANGUL,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO);

    private KoreanFlanking() {}

    /** The source with a mark beside each run of asterisks that would not open or close else. */
    static String mark(String source) {
        int star = source.indexOf('*');
        if (star < 0 || source.indexOf(MARK) >= 0) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length() + 16);
        int at = 0;
        while (star >= 0) {
            int end = star;
            while (end < source.length() && source.charAt(end) == '*') {
                end++;
            }
            if (star > 0 && end < source.length()) {
                int before = source.codePointBefore(star);
                int after = source.codePointAt(end);
                out.append(source, at, star);
                out.append(isPunctuation(after) && isWide(before) ? String.valueOf(MARK) : "");
                out.append(source, star, end);
                out.append(isPunctuation(before) && isWide(after) ? String.valueOf(MARK) : "");
                at = end;
            }
            star = source.indexOf('*', end);
        }
        return out.append(source, at, source.length()).toString();
    }

    static String unmark(String text) {
        return text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "");
    }

    private static boolean isWide(int c) {
        return (Character.isLetter(c) && WIDE.contains(UnicodeScript.of(c)))
                || (c >= 0xFF10 && c <= 0xFF5A && Character.isLetterOrDigit(c));
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    true;
            default -> false;
        };
    }
}
