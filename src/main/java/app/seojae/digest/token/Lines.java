package app.seojae.digest.token;

import app.seojae.digest.label.InlineLabels;
import app.seojae.digest.label.LabelReader;
import app.seojae.digest.line.DigestLine;
import app.seojae.digest.line.HtmlLines;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a digest into lines, and unwraps what was only wrapped: fences, HTML, labels in a row. */
public final class Lines {

    /** How many lines are read; what lies behind is kept as raw text only. */
    static final int MOST = 500_000;

    private static final int LONGEST_STRUCTURE = 200_000;

    private Lines() {}

    /** Tells how many lines lie behind those that are read, or {@code null}. */
    static @Nullable public Problem leftOut(String text, List<DigestLine> lines) {
        if (lines.size() < MOST) {
            return null;
        }
        int all = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean pair = text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
            all += isEnd(text.charAt(i)) && !pair && i + 1 < text.length() ? 1 : 0;
        }
        return all <= MOST
                ? null
                : Problem.at(
                        MOST + 1,
                        ProblemKind.DIGEST_LINES_LEFT_OUT,
                        Integer.toString(MOST),
                        Integer.toString(all - MOST));
    }

    /** The lines, at most {@link #MOST}. */
    public static List<DigestLine> of(String text) {
        List<DigestLine> lines = new ArrayList<>();
        int start = 0;
        int number = 1;
        while (start <= text.length() && number <= MOST) {
            int end = start;
            while (end < text.length() && !isEnd(text.charAt(end))) {
                end++;
            }
            lines.add(DigestLine.of(number++, text.substring(start, end)));
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r';
            start = pair && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
        }
        return lines;
    }

    /** The lines a person would read: no fence round the whole, no HTML, a label at its start. */
    public static List<DigestLine> unwrapped(List<DigestLine> lines) {
        List<DigestLine> out = new ArrayList<>(lines.size() + 16);
        for (DigestLine line : Fences.unwrap(lines)) {
            if (line.code() || line.text().length() > LONGEST_STRUCTURE) {
                out.add(line);
                continue;
            }
            String markdown = HtmlLines.toMarkdown(line.text());
            if (markdown.indexOf('\n') < 0) {
                addLabelled(out, line.number(), markdown);
            } else {
                for (String part : markdown.split("\n", -1)) {
                    if (!part.isBlank()) {
                        addLabelled(out, line.number(), part);
                    }
                }
            }
        }
        return out;
    }

    /** Cuts before each label that stands in the middle of a line. */
    private static void addLabelled(List<DigestLine> out, int number, String text) {
        int start = 0;
        int cut = InlineLabels.next(text, 1 + LabelReader.Dress.of(text).length());
        while (cut > 0) {
            out.add(DigestLine.of(number, text.substring(start, cut)));
            start = cut;
            cut = InlineLabels.next(text, behindColon(text, cut));
        }
        out.add(DigestLine.of(number, start == 0 ? text : text.substring(start)));
    }

    /** In a label's own name no other begins: PDF 링크 is one, though 링크 is a name as well. */
    private static int behindColon(String text, int label) {
        int at = label;
        while (at < text.length() && !LabelReader.isColon(text.charAt(at))) {
            at++;
        }
        return at + 1;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
