package app.seojae.pdf.link;

import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the captions of a page and what they stand under or over. */
final class Captions {

    private static final Pattern CAPTION =
            Pattern.compile(
                    "^(?<kind>Figure|FIGURE|Fig\\.?|FIG\\.?|Table|TABLE|Tab\\.|Algorithm|ALGORITHM"
                            + "|그림|표|알고리즘)\\s*"
                            + "(?<number>(?:[A-Z]\\.?)?\\d+(?:\\.\\d+)?)(?<end>[.:|]|\\s*$|\\s)");

    private static final double MARGIN = 6;
    private static final int MOST_LINES = 14;

    /** What belongs to a caption is no further away than this share of the page's text. */
    private static final double REACH = 0.6;

    private final PageLines page;

    private Captions(PageLines page) {
        this.page = page;
    }

    static List<Landmark> on(PageLines page) {
        Captions captions = new Captions(page);
        List<Landmark> found = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            TextLine line = page.lines().get(i);
            Matcher matcher = CAPTION.matcher(page.text(line));
            if (matcher.find() && captions.starts(i, matcher)) {
                int end = captions.end(i);
                found.add(
                        captions.landmark(
                                kind(matcher.group("kind")), matcher.group("number"), i, end));
            }
        }
        return found;
    }

    /** The kind a word names; also used for the words that point there. */
    static Landmark.Kind kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("fig") || lower.startsWith("그림")) {
            return Landmark.Kind.FIGURE;
        }
        return lower.startsWith("tab") || lower.startsWith("표")
                ? Landmark.Kind.TABLE
                : Landmark.Kind.ALGORITHM;
    }

    /**
     * A sentence may begin a line with "Figure 3" as well: it has no mark behind the number, or
     * stands in the middle of a paragraph.
     */
    private boolean starts(int index, Matcher matcher) {
        boolean marked = matcher.group("end").matches("[.:|]");
        TextLine line = page.lines().get(index);
        boolean algorithm = kind(matcher.group("kind")) == Landmark.Kind.ALGORITHM;
        boolean first = index == 0 || isApart(page.lines().get(index - 1), line);
        return marked ? first || line.bold() : algorithm && first;
    }

    /** Whether a line does not follow the one before in one paragraph. */
    private static boolean isApart(TextLine before, TextLine line) {
        Quad a = before.quad();
        Quad b = line.quad();
        double gap = a.bottom() - b.top();
        return before.block() != line.block()
                || gap > 0.45 * line.size()
                || gap < -2 * line.size()
                || Math.abs(before.size() - line.size()) > 0.4
                || a.right() < b.left()
                || b.right() < a.left();
    }

    private int end(int start) {
        int end = start + 1;
        List<TextLine> lines = page.lines();
        while (end < lines.size()
                && end - start < MOST_LINES
                && !isApart(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    private Landmark landmark(Landmark.Kind kind, String number, int start, int end) {
        List<TextLine> lines = page.lines().subList(start, end);
        Quad box = Quad.around(lines.stream().map(TextLine::quad).toList());
        String text =
                page.page()
                        .text()
                        .substring(lines.getFirst().start(), lines.getLast().end())
                        .replace('\n', ' ');
        return new Landmark(kind, number, page.page().page(), area(box, start, end, kind), text);
    }

    /**
     * The caption and the picture: a figure stands over its caption, a table under it, or over it
     * where running text follows at once.
     */
    private Quad area(Quad caption, int start, int end, Landmark.Kind kind) {
        Quad wide = widened(caption);
        double above = edge(wide, start, end, true);
        double below = edge(wide, start, end, false);
        double up = above - caption.top();
        double down = caption.bottom() - below;
        boolean over = kind == Landmark.Kind.FIGURE ? up > down / 4 : up > down;
        return over
                ? Quad.of(wide.left(), caption.bottom() - MARGIN, wide.right(), above)
                : Quad.of(wide.left(), below, wide.right(), caption.top() + MARGIN);
    }

    /** How far it is free of running text and other captions above or below. */
    private double edge(Quad caption, int start, int end, boolean above) {
        Quad text = page.page().textBox();
        double height = text == null ? 600 : text.top() - text.bottom();
        double reach = height * REACH;
        double edge =
                above
                        ? Math.min(text == null ? 1e9 : text.top() + MARGIN, caption.top() + reach)
                        : Math.max(
                                text == null ? -1e9 : text.bottom() - MARGIN,
                                caption.bottom() - reach);
        edge = above ? Math.max(edge, caption.top()) : Math.min(edge, caption.bottom());
        for (int i = 0; i < page.lines().size(); i++) {
            TextLine line = page.lines().get(i);
            Quad other = line.quad();
            boolean beside = other.right() <= caption.left() || other.left() >= caption.right();
            boolean own = i >= start && i < end;
            if (own || beside || !(page.isRunning(line) || isCaption(line))) {
                continue;
            }
            if (above && other.bottom() >= caption.top() - 1) {
                edge = Math.min(edge, other.bottom());
            } else if (!above && other.top() <= caption.bottom() + 1) {
                edge = Math.max(edge, other.top());
            }
        }
        return edge;
    }

    private boolean isCaption(TextLine line) {
        Matcher matcher = CAPTION.matcher(page.text(line));
        return matcher.find() && matcher.group("end").matches("[.:|]");
    }

    /** A short caption under a wide picture: the whole column is shown. */
    private Quad widened(Quad caption) {
        Quad text = page.page().textBox();
        if (text == null) {
            return caption;
        }
        double middle = page.middle();
        boolean across = caption.left() < middle - 24 && caption.right() > middle + 24;
        boolean right = !across && caption.left() >= middle - 24;
        double left = right ? middle : text.left();
        double end = across || right ? text.right() : middle;
        // A centred short caption of a page with one column reaches over the middle a little.
        boolean centred = !across && Math.abs((caption.left() + caption.right()) / 2 - middle) < 24;
        return Quad.of(
                Math.min(caption.left(), centred ? text.left() : left) - MARGIN,
                caption.bottom(),
                Math.max(caption.right(), centred ? text.right() : end) + MARGIN,
                caption.top());
    }
}
