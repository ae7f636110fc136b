package app.seojae.digest.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes from a digest what belongs to the page and not to its words: front matter, comments over
 * several lines, a template's {@code {% raw %}}. Line numbers stay.
 */
public record Preface(FrontMatter matter, List<DigestLine> lines) {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    /**
     * Empties the lines of front matter and of comments over several lines, and takes templates'
     * marks out.
     */
    public static Preface of(List<DigestLine> lines) {
        FrontMatter matter = FrontMatter.of(lines);
        List<DigestLine> out = new ArrayList<>(lines.size());
        int commentEnd = -1;
        boolean closable = true;
        for (int i = 0; i < lines.size(); i++) {
            DigestLine line = lines.get(i);
            if (i < matter.end() || i < commentEnd) {
                out.add(DigestLine.of(line.number(), ""));
                continue;
            }
            String text = i == commentEnd ? behind(line.text()) : line.text();
            int open = closable ? openComment(text) : -1;
            if (open >= 0) {
                int close = close(lines, i + 1);
                closable = close >= 0;
                if (close >= 0) {
                    commentEnd = close;
                    text = text.substring(0, open);
                }
            }
            text = withoutTemplate(text);
            out.add(text.equals(line.text()) ? line : DigestLine.of(line.number(), text));
        }
        return new Preface(matter, out);
    }

    private static String behind(String text) {
        return text.substring(text.indexOf(CLOSE) + CLOSE.length());
    }

    /** Where a comment begins that does not end on its line, or -1. */
    private static int openComment(String text) {
        int open = text.lastIndexOf(OPEN);
        return open >= 0 && text.indexOf(CLOSE, open) < 0 ? open : -1;
    }

    private static int close(List<DigestLine> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).text().contains(CLOSE)) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutTemplate(String text) {
        if (text.indexOf("{%") < 0) {
            return text;
        }
        String bare = text;
        for (String mark :
                new String[] {"{% raw %}", "{% endraw %}", "{%- raw -%}", "{%- endraw -%}"}) {
            bare = bare.replace(mark, "");
        }
        return bare;
    }
}
