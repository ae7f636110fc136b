package app.seojae.markdown;

/**
 * Keeps mathematics as written: {@code \(\widetilde{P}\)}, {@code \[…\]}, {@code $x_i$} and {@code
 * $$…$$} would lose backslashes and asterisks to Markdown, so their punctuation is escaped.
 */
final class Formulas {

    private static final int LONGEST = 2_000;
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Formulas() {}

    /** The source with its formulas escaped; code keeps what it has. */
    static String escape(String source) {
        if (source.indexOf('$') < 0 && source.indexOf("\\(") < 0 && source.indexOf("\\[") < 0) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length() + 64);
        int at = 0;
        while (at < source.length()) {
            int end = end(source, at);
            if (end > at) {
                escape(source, at, end, out);
                at = end;
            } else {
                int next = source.charAt(at) == '`' ? codeEnd(source, at) : at + skip(source, at);
                out.append(source, at, next);
                at = next;
            }
        }
        return out.toString();
    }

    /** A backslash takes the character behind it along. */
    private static int skip(String source, int at) {
        return source.charAt(at) == '\\' && at + 1 < source.length() ? 2 : 1;
    }

    /** Where the formula that begins here ends, or {@code at} where none does. */
    private static int end(String source, int at) {
        if (source.startsWith("\\(", at)) {
            return closing(source, at, 2, "\\)");
        }
        if (source.startsWith("\\[", at)) {
            return closing(source, at, 2, "\\]");
        }
        if (source.startsWith("$$", at)) {
            return closing(source, at, 2, "$$");
        }
        return source.charAt(at) == '$' ? dollar(source, at) : at;
    }

    private static int closing(String source, int at, int open, String close) {
        int limit = Math.min(source.length(), at + LONGEST);
        int from = Math.min(limit, at + open);
        int found = source.indexOf(close, from, limit);
        boolean inOneParagraph = found >= 0 && source.indexOf("\n\n", from, found) < 0;
        return inOneParagraph ? found + close.length() : at;
    }

    /** One dollar opens a formula only if what it holds looks like one; prices are more common. */
    private static int dollar(String source, int at) {
        int limit = Math.min(source.length(), at + LONGEST / 4);
        boolean formula = false;
        for (int i = at + 1; i < limit && source.charAt(i) != '\n'; i++) {
            char c = source.charAt(i);
            if (c == '$') {
                boolean tight = i > at + 1 && source.charAt(i - 1) != ' ';
                return formula && tight && source.charAt(at + 1) != ' ' ? i + 1 : at;
            }
            formula |= "\\^_={}".indexOf(c) >= 0;
        }
        return at;
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

    private static void escape(String source, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (PUNCTUATION.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
    }
}
