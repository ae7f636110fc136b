package app.seojae.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Keeps mathematics as written: {@code \(\widetilde{P}\)}, {@code \[…\]}, {@code $x_i$} and {@code
 * $$…$$} would lose backslashes and asterisks to Markdown, so their punctuation is escaped. Marks
 * around each let it be found in the parsed text again.
 */
final class Formulas {

    /** Characters that no text has, as Unicode gives them to nobody. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';
    private static final char LINE_END = '\uFDD2';

    private static final int LONGEST = 2_000;

    /** More formulas than any text has; those behind stay as they are written. */
    static final int MOST = 1_000;

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern MARK = Pattern.compile("[" + OPEN + CLOSE + LINE_END + "]");
    private static final Pattern MARKED =
            Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");
    private static final Pattern NEXT_LINE = Pattern.compile("\\r?\\n[ \\t]*");
    private static final Pattern QUOTED_LINE =
            Pattern.compile("\\r?\\n[ \\t]*(?:>[ \\t]?)*[ \\t]*");

    private Formulas() {}

    /** The source with its formulas marked and escaped; code and links keep what they have. */
    static String mark(String text) {
        String source = MARK.matcher(text).find() ? MARK.matcher(text).replaceAll("") : text;
        if (source.indexOf('$') < 0 && source.indexOf("\\(") < 0 && source.indexOf("\\[") < 0) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length() + 64);
        int at = 0;
        int found = 0;
        while (at < source.length()) {
            int end = FormulaEnds.end(source, at);
            if (end > at) {
                boolean drawn = ++found <= MOST;
                out.append(drawn ? String.valueOf(OPEN) : "");
                escape(source, at, end, drawn ? LINE_END : ' ', out);
                out.append(drawn ? String.valueOf(CLOSE) : "");
                at = end;
            } else {
                int next = next(source, at);
                out.append(source, at, next);
                at = next;
            }
        }
        return out.toString();
    }

    /** Behind what begins here and holds no formula. */
    private static int next(String source, int at) {
        return switch (source.charAt(at)) {
            case '`' -> codeEnd(source, at);
            case '\\' -> Math.min(source.length(), at + 2);
            case ':' -> source.startsWith("://", at) ? addressEnd(source, at) : at + 1;
            case ']' -> source.startsWith("](", at) ? addressEnd(source, at) : at + 1;
            default -> at + 1;
        };
    }

    private static int addressEnd(String source, int at) {
        int end = at + 2;
        int limit = Math.min(source.length(), at + LONGEST);
        while (end < limit && " \t\n\r)>".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where a code span or fence that begins here ends. */
    private static int codeEnd(String source, int at) {
        int ticks = at;
        while (ticks < source.length() && source.charAt(ticks) == '`') {
            ticks++;
        }
        int limit = Math.min(source.length(), ticks + LONGEST);
        int run = 0;
        for (int i = ticks; i < limit; i++) {
            run = source.charAt(i) == '`' ? run + 1 : 0;
            boolean last = i + 1 == source.length() || source.charAt(i + 1) != '`';
            if (run == ticks - at && last) {
                return i + 1;
            }
        }
        return ticks;
    }

    private static void escape(String source, int from, int to, char lineEnd, StringBuilder out) {
        int line = source.lastIndexOf('\n', from) + 1;
        boolean quoted = source.substring(line, from).stripLeading().startsWith(">");
        String one =
                (quoted ? QUOTED_LINE : NEXT_LINE)
                        .matcher(source.substring(from, to))
                        .replaceAll(String.valueOf(lineEnd));
        for (int i = 0; i < one.length(); i++) {
            char c = one.charAt(i);
            if (PUNCTUATION.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    static boolean isMarked(String literal) {
        return literal.indexOf(OPEN) >= 0 || literal.indexOf(CLOSE) >= 0;
    }

    /** Code as it was written. */
    static String raw(String literal) {
        if (!isMarked(literal)) {
            return literal;
        }
        String whole =
                MARKED.matcher(literal)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                ESCAPED.matcher(found.group(1)).replaceAll("$1")));
        return unmark(whole.replace(LINE_END, '\n'));
    }

    /** Where an address or a name had a formula. */
    static String unmark(String text) {
        return isMarked(text) ? MARK.matcher(text).replaceAll("") : text;
    }

    /** Puts words and formulas where a text had both; the first of them. */
    static Node split(Text text) {
        String literal = text.getLiteral();
        Matcher formula = MARKED.matcher(literal);
        Node last = text;
        int at = 0;
        while (formula.find()) {
            last = words(last, literal.substring(at, formula.start()));
            Node next = new Formula(formula.group(1).replace(LINE_END, ' '));
            last.insertAfter(next);
            last = next;
            at = formula.end();
        }
        words(last, literal.substring(at));
        Node first = text.getNext();
        if (first == null) {
            text.setLiteral("");
            return text;
        }
        text.unlink();
        return first;
    }

    private static Node words(Node before, String words) {
        if (words.isEmpty()) {
            return before;
        }
        Text text = new Text(unmark(words));
        before.insertAfter(text);
        return text;
    }
}
