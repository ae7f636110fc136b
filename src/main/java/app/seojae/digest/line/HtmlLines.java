package app.seojae.digest.line;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the HTML some digests carry as Markdown, line by line; unknown tags stay as text. */
public final class HtmlLines {

    private static final int LONGEST_TAG = 2_048;
    private static final Set<String> DROPPED =
            Set.of(
                    "p", "div", "span", "center", "section", "article", "details", "summary", "ul",
                    "ol", "body", "html", "font", "table", "tbody", "thead", "small", "u");

    private HtmlLines() {}

    /** The line with its HTML written as Markdown; a {@code <br>} becomes a line end. */
    public static String toMarkdown(String line) {
        int open = line.indexOf('<');
        if (open < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        int at = 0;
        String address = "";
        while (open >= 0) {
            int close = close(line, open);
            if (close < 0) {
                open = line.indexOf('<', open + 1);
                continue;
            }
            String tag = line.substring(open + 1, close);
            String name = name(tag);
            String markdown = markdown(name, tag, address);
            if (markdown != null) {
                out.append(line, at, open).append(markdown);
                at = close + 1;
                if (name.equals("a")) {
                    address = attribute(tag, "href");
                }
            }
            open = line.indexOf('<', markdown == null ? open + 1 : close + 1);
        }
        String markdown = at == 0 ? line : out.append(line, at, line.length()).toString();
        // The head of a table, in HTML marked cell by cell, in Markdown by a rule under it.
        return line.contains("<th>") || line.contains("<th ") ? markdown + "\n|---|" : markdown;
    }

    /** Where the tag or comment ends that begins here, or -1 where none does. */
    private static int close(String line, int open) {
        int limit = Math.min(line.length(), open + LONGEST_TAG);
        boolean comment = line.startsWith("<!--", open);
        for (int i = open + 1; i < limit; i++) {
            char c = line.charAt(i);
            if (c == '>' && (!comment || line.startsWith("--", i - 2))) {
                return i;
            }
            if (c == '<' && !comment) {
                return -1;
            }
        }
        return -1;
    }

    private static String name(String tag) {
        int from = tag.startsWith("/") ? 1 : 0;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        return (from == 1 ? "/" : "") + tag.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String markdown(String name, String tag, String address) {
        if (tag.startsWith("!--")) {
            return "";
        }
        String bare = name.startsWith("/") ? name.substring(1) : name;
        boolean closing = bare.length() < name.length();
        if (bare.length() == 2 && bare.charAt(0) == 'h' && "123456".indexOf(bare.charAt(1)) >= 0) {
            return closing ? "" : "#".repeat(bare.charAt(1) - '0') + " ";
        }
        return switch (bare) {
            case "b", "strong" -> "**";
            case "i", "em" -> "*";
            case "br" -> "\n";
            case "hr" -> "\n---\n";
            case "tr" -> closing ? "" : "| ";
            case "li" -> closing ? "" : "- ";
            case "td", "th" -> closing ? " |" : "";
            case "img" -> "![" + attribute(tag, "alt") + "](" + attribute(tag, "src") + ")";
            case "a" -> closing ? address.isEmpty() ? "" : "](" + address + ")" : link(tag);
            default -> DROPPED.contains(bare) ? "" : null;
        };
    }

    private static String link(String tag) {
        return attribute(tag, "href").isEmpty() ? "" : "[";
    }

    private static String attribute(String tag, String name) {
        String lower = tag.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(name + "=");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 1;
        if (from >= tag.length()) {
            return "";
        }
        char quote = tag.charAt(from);
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? tag.indexOf(quote, from + 1) : tag.indexOf(' ', from);
        end = end < 0 ? tag.length() : end;
        return tag.substring(quoted ? from + 1 : from, end).strip();
    }
}
