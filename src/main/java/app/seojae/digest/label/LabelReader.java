package app.seojae.digest.label;

import org.jspecify.annotations.Nullable;

/**
 * Recognises a label at the start of a line, in any of the dresses digests put it in: heading,
 * bold, list item, brackets, counters, colon inside or outside, or none.
 */
public final class LabelReader {

    private static final String OPENING = "*_[【「『<〈《`";
    private static final String CLOSING = "*_]】」』>〉》`";
    private static final String DASHES = "-–—";
    private static final int LONGEST_DRESS = 24;

    private LabelReader() {}

    /**
     * A label at the start of a line.
     *
     * @param heading the number of {@code #}s, 0 for none
     */
    public record Found(Label label, String name, String value, int heading) {}

    /** The label a line begins with, or {@code null}. */
    static @Nullable public Found read(String line) {
        Dress dress = Dress.of(line);
        int from = dress.length();
        int to = nameEnd(line, from);
        String name = line.substring(from, to).strip();
        if (name.isEmpty() || name.length() > Label.LONGEST) {
            return null;
        }
        int value = to;
        boolean closed = false;
        boolean colon = false;
        while (value < line.length()) {
            char c = line.charAt(value);
            if (isColon(c) && !colon) {
                colon = true;
            } else if (dress.opened() && isClosing(line, value, closed, colon)) {
                closed = true;
            } else if (c != ' ' && c != '\t') {
                break;
            }
            value++;
        }
        String rest = line.substring(value);
        boolean dash = closed && !colon && startsWithDash(rest);
        if (dash) {
            rest = rest.substring(1).strip();
        }
        if (dress.bold() && !closed) {
            rest = withoutClosingBold(rest);
        }
        if (dress.heading() > 0) {
            rest = withoutClosingMarks(rest);
        }
        Label named = Label.named(name);
        Label label = named == Label.SUMMARY_STAND_IN ? Label.OTHER : named;
        return label != null
                ? known(label, name, rest.strip(), dress, closed, colon || dash)
                : unknown(name, rest.strip(), dress, closed, colon);
    }

    private static @Nullable Found known(
            Label label, String name, String value, Dress dress, boolean closed, boolean colon) {
        Found found = new Found(label, name, value, dress.heading());
        boolean number = label == Label.UPVOTES && isNumber(value);
        if (colon || number || (value.isEmpty() && (dress.heading() > 0 || closed))) {
            return found;
        }
        boolean core = label != Label.LINK && label != Label.IMAGE && label != Label.OTHER;
        if (value.isEmpty()) {
            return core && name.length() > 1 && !dress.bullet() ? found : null;
        }
        boolean link = label == Label.LINK && "[!<h".indexOf(value.charAt(0)) >= 0;
        return closed && (core || link) && dress.bold() ? found : null;
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> Character.isDigit(c) || c == ',');
    }

    /** Only bold and a colon make a label of words nobody knows; in a list they are text. */
    private static @Nullable Found unknown(
            String name, String value, Dress dress, boolean closed, boolean colon) {
        boolean label = dress.bold() && closed && colon && !dress.bullet() && dress.heading() == 0;
        return label ? new Found(Label.OTHER, name, value, 0) : null;
    }

    private static int nameEnd(String line, int from) {
        int depth = 0;
        int limit = Math.min(line.length(), from + Label.LONGEST + 2);
        for (int i = from; i < limit; i++) {
            char c = line.charAt(i);
            if (c == '(' || c == '（') {
                depth++;
            } else if (c == ')' || c == '）') {
                depth--;
            } else if (depth <= 0
                    && (isColon(c) || CLOSING.indexOf(c) >= 0 || isUpvotes(line, i))) {
                return i;
            }
        }
        return limit;
    }

    /** {@code 추천수 20}: a number may follow its label with nothing between. */
    private static boolean isUpvotes(String line, int at) {
        return Character.isDigit(line.charAt(at))
                && at > 0
                && line.charAt(at - 1) == ' '
                && line.substring(at).strip().length() < 8
                && Label.named(line.substring(Dress.of(line).length(), at)) == Label.UPVOTES;
    }

    /** What is closed once is closed: bold that opens behind a blank is the value's own. */
    private static boolean isClosing(String line, int at, boolean closed, boolean colon) {
        boolean opensAnew =
                closed
                        && CLOSING.indexOf(line.charAt(at - 1)) < 0
                        && !(isColon(line.charAt(at - 1)) && line.startsWith("** ", at));
        return CLOSING.indexOf(line.charAt(at)) >= 0 && !opensAnew && !isBullet(line, at, colon);
    }

    /** After a colon {@code "* "} begins a value that is a list, it closes nothing. */
    private static boolean isBullet(String line, int at, boolean colon) {
        return colon
                && line.charAt(at) == '*'
                && line.charAt(at - 1) != '*'
                && at + 1 < line.length()
                && line.charAt(at + 1) == ' ';
    }

    private static boolean startsWithDash(String rest) {
        return rest.length() > 1 && DASHES.indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == ' ';
    }

    private static String withoutClosingBold(String text) {
        String value = text.strip();
        return value.endsWith("**") ? value.substring(0, value.length() - 2) : value;
    }

    private static String withoutClosingMarks(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '#' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether a character ends a label as a colon does, fullwidth ones too. */
    public static boolean isColon(char c) {
        return c == ':' || c == '：' || c == '﹕' || c == '∶';
    }

    /**
     * What stands before a name.
     *
     * @param length how many characters
     */
    public record Dress(int length, int heading, boolean bold, boolean opened, boolean bullet) {

        /**
         * What stands before a label's name: marks of headings and lists, counters, brackets,
         * symbols.
         */
        public static Dress of(String line) {
            int at = 0;
            int heading = 0;
            boolean bold = false;
            boolean opened = false;
            boolean bullet = false;
            while (at < line.length() && at < LONGEST_DRESS) {
                char c = line.charAt(at);
                boolean listMark = (c == '-' || c == '+' || c == '*') && isBlankAt(line, at + 1);
                int counter = opened && !bold ? 0 : counter(line, at);
                if (c == '#') {
                    heading++;
                } else if (listMark || c == '•' || c == '·') {
                    bullet = true;
                } else if (counter > 0) {
                    bullet |= heading == 0;
                    at += counter;
                    continue;
                } else if (OPENING.indexOf(c) >= 0) {
                    bold |= c == '*' || c == '_';
                    opened = true;
                } else if (c != ' ' && c != '\t' && c != '>' && !isSymbol(line, at)) {
                    break;
                }
                at++;
            }
            return new Dress(at, heading, bold, opened, bullet);
        }

        private static int counter(String line, int from) {
            int at = from;
            while (at < line.length() && at - from < 3 && isAsciiDigit(line.charAt(at))) {
                at++;
            }
            boolean marked =
                    at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')');
            return at > from && marked && isBlankAt(line, at + 1) ? at + 1 - from : 0;
        }

        private static boolean isAsciiDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static boolean isBlankAt(String line, int at) {
            return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
        }

        private static boolean isSymbol(String line, int at) {
            char c = line.charAt(at);
            int type = Character.getType(c);
            return Character.isSurrogate(c)
                    || type == Character.OTHER_SYMBOL
                    || type == Character.FORMAT
                    || type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || c == '※'
                    || c == '|';
        }
    }
}
