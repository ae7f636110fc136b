package app.seojae.pdf.text.select;

import app.seojae.pdf.text.LetterKind;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextPosition;
import java.util.ArrayList;
import java.util.List;

/** Finds words in pages, over line ends, hyphens and page ends; pure. */
public final class TextFinder {

    /** Nobody looks through more hits of one page. */
    private static final int MAX_HITS = 10_000;

    private static final int CONTEXT = 60;

    private TextFinder() {}

    /** The hits on a page in reading order, none overlapping another. */
    public static List<FindHit> find(PageText page, FindQuery query) {
        List<FindHit> hits = new ArrayList<>();
        for (Match match : matches(page.text(), query)) {
            hits.add(
                    hit(
                            page.text(),
                            match,
                            new TextPosition(page.page(), match.start),
                            new TextPosition(page.page(), match.end)));
        }
        return hits;
    }

    /** The hits that begin on one page's text and end on the next one's. */
    public static List<FindHit> findAcross(PageText page, PageText next, FindQuery query) {
        int keep = Math.min(page.bodyEnd(), query.words().length() * 4 + 2 * CONTEXT);
        int skipped = page.bodyEnd() - keep;
        int ahead = Math.min(next.bodyEnd(), query.words().length() * 4 + 2 * CONTEXT);
        String both =
                page.text().substring(skipped, page.bodyEnd()) + next.text().substring(0, ahead);
        List<FindHit> hits = new ArrayList<>();
        for (Match match : matches(both, query)) {
            if (match.start < keep && match.end > keep) {
                hits.add(
                        hit(
                                both,
                                match,
                                new TextPosition(page.page(), match.start + skipped),
                                new TextPosition(next.page(), match.end - keep)));
            }
        }
        return hits;
    }

    private record Match(int start, int end) {}

    private static List<Match> matches(String text, FindQuery query) {
        FoldedText words = new FoldedText(query.words().strip(), query);
        if (words.length() == 0) {
            return List.of();
        }
        FoldedText folded = new FoldedText(text, query);
        List<Match> matches = new ArrayList<>();
        int from = 0;
        while (from < folded.length() && matches.size() < MAX_HITS) {
            int to = matchAt(folded, from, words);
            if (to > 0 && (!query.wholeWord() || isWhole(folded, from, to))) {
                matches.add(new Match(folded.start(from), folded.end(to - 1)));
                from = to;
            } else {
                from++;
            }
        }
        return matches;
    }

    /** Where a match that starts here ends, or -1. */
    private static int matchAt(FoldedText text, int from, FoldedText words) {
        int i = from;
        int j = 0;
        while (j < words.length()) {
            if (i >= text.length()) {
                return -1;
            }
            char c = text.charAt(i);
            char wanted = words.charAt(j);
            if (c == wanted
                    || (c == FoldedText.SOFT_HYPHEN && wanted == '-')
                    || (c == FoldedText.SOFT_BLANK && wanted == ' ')) {
                i++;
                j++;
            } else if (isSoft(c) && i > from) {
                i++;
            } else {
                return -1;
            }
        }
        return i;
    }

    private static boolean isSoft(char c) {
        return c == FoldedText.SOFT_HYPHEN || c == FoldedText.SOFT_BLANK;
    }

    private static boolean isWhole(FoldedText text, int from, int to) {
        return !(from > 0 && isInside(text.charAt(from - 1), text.charAt(from)))
                && !(to < text.length() && isInside(text.charAt(to - 1), text.charAt(to)));
    }

    private static boolean isInside(char left, char right) {
        boolean one = LetterKind.isWord(left) || left == FoldedText.SOFT_HYPHEN;
        boolean other = LetterKind.isWord(right) || right == FoldedText.SOFT_HYPHEN;
        return one && other;
    }

    private static FindHit hit(String text, Match match, TextPosition start, TextPosition end) {
        int from = Math.max(0, match.start - CONTEXT);
        int to = Math.min(text.length(), match.end + CONTEXT);
        return new FindHit(
                start.page(),
                start.index(),
                end.page(),
                end.index(),
                oneLine(cutLeft(text, from, match.start)).stripLeading(),
                oneLine(text.substring(match.start, match.end)).strip(),
                oneLine(cutRight(text, match.end, to)).stripTrailing());
    }

    private static String cutLeft(String text, int from, int to) {
        int start = from;
        while (start > 0 && start < to && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return text.substring(start == to ? from : start, to);
    }

    private static String cutRight(String text, int from, int to) {
        int end = to;
        while (end < text.length() && end > from && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return text.substring(from, end == from ? to : end);
    }

    private static String oneLine(String text) {
        return text.replaceAll("(?<=\\p{L})[-\u2010\u00AD]\n(?=\\p{Ll})", "").replace('\n', ' ');
    }
}
