package app.seojae.digest.label;

import app.seojae.digest.line.LinkScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a title out of its dress: label words, counters, bold marks, a link round it. */
public final class Titles {

    private static final int MOST_LAYERS = 6;
    private static final List<String> WORDS =
            List.of("논문 제목", "논문", "제목", "paper title", "paper", "title", "no.", "no", "#");
    private static final String[][] ENTITIES = {
        {"&lt;", "<"},
        {"&gt;", ">"},
        {"&quot;", "\""},
        {"&#39;", "'"},
        {"&nbsp;", " "},
        {"&amp;", "&"}
    };

    private Titles() {}

    /** The bare title, or {@code null} where nothing is left. */
    static @Nullable public String clean(String written) {
        String title =
                written.length() > Limits.LONGEST_TITLE
                        ? written.substring(0, Limits.LONGEST_TITLE)
                        : written;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String before = title;
            title = withoutMarks(withoutLink(withoutVotes(withoutPictures(title.strip()))));
            title = withoutCounter(title);
            if (title.equals(before)) {
                break;
            }
        }
        title = entities(LinkScanner.unescape(withoutBold(title))).strip();
        return title.isEmpty() ? null : title;
    }

    /** A link round the title; brackets inside it are its own, a counter before it is not. */
    private static String withoutLink(String title) {
        int join = title.indexOf("](");
        int close = title.indexOf(']');
        int open = title.indexOf('[', 1);
        boolean inner = open > 0 && open < join;
        boolean linked =
                title.startsWith("[")
                        && join > 0
                        && title.endsWith(")")
                        && (inner || close == join)
                        && !(inner && close < open);
        return linked ? title.substring(1, join) : title;
    }

    /** A picture is no title, nor part of one. */
    private static String withoutPictures(String title) {
        String text = title;
        int open = text.indexOf("![");
        while (open >= 0) {
            int join = text.indexOf("](", open);
            int close = join < 0 ? -1 : text.indexOf(')', join);
            if (close < 0) {
                break;
            }
            text = (text.substring(0, open) + text.substring(close + 1)).strip();
            open = text.indexOf("![");
        }
        return text;
    }

    /** Stars and {@code 👍 12} behind a title count, they do not name. */
    private static String withoutVotes(String title) {
        int end = title.length();
        boolean sign = false;
        while (end > 0) {
            char c = title.charAt(end - 1);
            boolean votes = c == '⭐' || c == '★' || c == '☆' || c == '▲' || isThumb(title, end);
            boolean between = Character.isDigit(c) || " ()*,-–—·|:\uFE0F".indexOf(c) >= 0;
            if (!votes && !between) {
                break;
            }
            sign |= votes;
            end -= votes && Character.isLowSurrogate(c) ? 2 : 1;
            if (sign && end > 0 && isRestOfTitle(title, end)) {
                break;
            }
        }
        return sign ? withoutDashes(title.substring(0, end)) : title;
    }

    /** Behind the outermost sign only blanks, dashes and brackets still belong to it. */
    private static boolean isRestOfTitle(String title, int end) {
        String before = title.substring(0, end).stripTrailing();
        char c = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        return "⭐★☆▲".indexOf(c) < 0 && !isThumb(before, before.length());
    }

    private static boolean isThumb(String text, int end) {
        return text.startsWith("👍", Math.max(0, end - 2)) && end >= 2;
    }

    private static String withoutDashes(String title) {
        int end = title.length();
        while (end > 0 && " (-–—·|:,".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        String text = title.substring(0, end);
        return text.startsWith("**") && text.indexOf("**", 2) < 0 ? text.substring(2) : text;
    }

    private static String withoutMarks(String title) {
        int from = 0;
        while (from < title.length() && isDress(title, from)) {
            from++;
        }
        String text = title.substring(from);
        while (text.endsWith(" #") || text.endsWith("##") || text.endsWith(" ##")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        for (String mark : new String[] {"**", "__", "*", "_"}) {
            if (text.length() > 2 * mark.length()
                    && text.startsWith(mark)
                    && text.indexOf(mark, mark.length()) == text.length() - mark.length()) {
                text = text.substring(mark.length(), text.length() - mark.length());
            }
        }
        return text.strip();
    }

    /** Heading marks, quotes, bullets and emoji before a title. */
    private static boolean isDress(String title, int at) {
        char c = title.charAt(at);
        boolean bullet = "-+*•".indexOf(c) >= 0 && title.startsWith(" ", at + 1);
        return c == ' '
                || c == '>'
                || (c == '#'
                        && !Character.isDigit(at + 1 < title.length() ? title.charAt(at + 1) : ' '))
                || bullet
                || Character.isSurrogate(c)
                || c == '\uFE0F'
                || (Character.getType(c) == Character.OTHER_SYMBOL && c > 0x2190 && !isCircled(c));
    }

    private static boolean isCircled(char c) {
        return c >= '①' && c <= '⑳';
    }

    /** Bold marks inside a title are dropped; a lone asterisk belongs to it. */
    private static String withoutBold(String title) {
        return title.replace("**", "");
    }

    /**
     * Drops {@code 논문 3:}, {@code [논문 3]}, {@code 3.}, {@code (3)} and the like; {@code 3D …} and
     * {@code 4-bit …} are titles.
     */
    private static String withoutCounter(String title) {
        if (title.isEmpty()) {
            return title;
        }
        String text = title;
        if (isCircled(text.charAt(0))) {
            return text.substring(1).strip();
        }
        boolean bracket = "[(【".indexOf(text.charAt(0)) >= 0;
        int at = bracket ? 1 : 0;
        int word = word(text, at);
        int number = digits(text, blanks(text, at + word));
        int end = blanks(text, at + word) + number;
        int keycap = text.startsWith("\uFE0F", end) ? end + 1 : end;
        if (number == 1 && text.startsWith("\u20E3", keycap)) {
            return text.substring(keycap + 1).strip();
        }
        if (word == 0 && (number == 0 || number > 3)) {
            return title;
        }
        if (bracket) {
            boolean closed =
                    number > 0 && end < text.length() && "])】".indexOf(text.charAt(end)) >= 0;
            return closed ? afterSeparator(text, end + 1) : title;
        }
        if (word > 0 && number > 0 && blanks(text, end) == text.length()) {
            return "";
        }
        return separated(text, end, word > 0, number);
    }

    private static String separated(String text, int end, boolean word, int number) {
        if (end >= text.length()) {
            return text;
        }
        char c = text.charAt(blanks(text, end));
        boolean spaced = blanks(text, blanks(text, end) + 1) > blanks(text, end) + 1;
        boolean last = blanks(text, end) + 1 >= text.length();
        boolean colon = LabelReader.isColon(c) && (word || number <= 2);
        boolean point = (c == '.' || c == ')') && number > 0 && (spaced || last);
        boolean dash = "-–—|".indexOf(c) >= 0 && word && (spaced || last);
        return colon || point || dash ? text.substring(blanks(text, end) + 1).strip() : text;
    }

    private static String afterSeparator(String text, int from) {
        int at = blanks(text, from);
        boolean separator = at < text.length() && LabelReader.isColon(text.charAt(at));
        return text.substring(separator ? at + 1 : at).strip();
    }

    private static int word(String text, int at) {
        for (String word : WORDS) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    private static int blanks(String text, int from) {
        int at = Math.min(from, text.length());
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '#')) {
            at++;
        }
        return at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static String entities(String title) {
        String text = title;
        if (text.indexOf('&') >= 0) {
            for (String[] entity : ENTITIES) {
                text = text.replace(entity[0], entity[1]);
            }
        }
        return text;
    }
}
