package app.seojae.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a formula stands in a text, with the marks around it.
 *
 * @param end behind its last character
 */
public record FormulaSpan(int start, int end) {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST = 200;

    /** The formulas of a text that is no Markdown, as a title is none. */
    public static List<FormulaSpan> in(String text) {
        boolean none = text.indexOf('$') < 0 && text.indexOf('\\') < 0;
        if (none || text.length() > LONGEST_TEXT) {
            return List.of();
        }
        List<FormulaSpan> found = new ArrayList<>();
        int at = 0;
        while (at < text.length() && found.size() < MOST) {
            int end = FormulaEnds.end(text, at);
            if (end > at) {
                found.add(new FormulaSpan(at, end));
            }
            at = end > at ? end : at + (text.charAt(at) == '\\' ? 2 : 1);
        }
        return found;
    }
}
