package app.seojae.anchor;

import app.seojae.model.PlainSign;
import app.seojae.model.annotation.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds quotes in one text: word for word however lines are broken, and where the words changed, by
 * likeness. Immutable; safe for any thread.
 */
public final class QuoteFinder {

    /** What changed more than this is another sentence. */
    private static final double LIKE = 0.7;

    /** With the same words around it, a quote may have changed so much. */
    private static final double LIKE_IN_CONTEXT = 0.5;

    /** Words around that are the same up to an edit here and there. */
    private static final double SAME_CONTEXT = 0.7;

    /** Unrelated words of one language are about 0.3 alike. */
    private static final double SOME_CONTEXT = 0.5;

    /** A quote of so many letters stands for itself. */
    private static final int LONG = 30;

    private static final int SHORT = 12;
    private static final int SLACK = 48;

    private final String text;
    private final NormalizedText skeleton;
    private final String letters;

    public QuoteFinder(String text) {
        this.text = text;
        skeleton = NormalizedText.of(text, false);
        letters = skeleton.text();
    }

    /**
     * Every place where words stand, for a person who names them: whole words before parts of
     * words, the same case before any case.
     */
    public List<Match> named(String words) {
        List<Match> all = occurrences(NormalizedText.of(words, false).text());
        List<Match> whole = all.stream().filter(this::isWhole).toList();
        List<Match> found = whole.isEmpty() ? all : whole;
        String wanted = NormalizedText.of(words, true).text();
        List<Match> sameCase =
                found.stream()
                        .filter(
                                one ->
                                        NormalizedText.of(
                                                        text.substring(one.start(), one.end()),
                                                        true)
                                                .text()
                                                .equals(wanted))
                        .toList();
        return sameCase.isEmpty() ? found : sameCase;
    }

    /**
     * The place of a quote.
     *
     * @param near where it probably is, an index into the text
     */
    public Optional<Match> find(Quote quote, int near) {
        String words = NormalizedText.of(quote.exact(), false).text();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Around around = new Around(quote);
        Optional<Match> exact = exact(words, around, near);
        return exact.isPresent() ? exact : similar(words, around, near);
    }

    /** What stood around a quote, ready to be compared. */
    private final class Around {

        private final String prefix;
        private final String suffix;

        Around(Quote quote) {
            prefix = NormalizedText.of(quote.prefix(), false).text();
            suffix = NormalizedText.of(quote.suffix(), false).text();
        }

        /** How much of it stands around a stretch; one side the same says more than two halves. */
        double likeness(Match match) {
            int start = skeleton.indexOf(match.start());
            int end = skeleton.indexOf(match.end());
            double before = EditDistance.of(prefix, skeleton.text(start - prefix.length(), start));
            double behind = EditDistance.of(suffix, skeleton.text(end, end + suffix.length()));
            return 0.7 * Math.max(before, behind) + 0.3 * Math.min(before, behind);
        }
    }

    private Optional<Match> exact(String words, Around around, int near) {
        List<Match> all = occurrences(words);
        Match best = null;
        double most = -1;
        for (Match one : all) {
            double context = around.likeness(one);
            double score = context + 0.1 * closeness(one, near);
            boolean sure =
                    words.length() >= LONG
                            || context >= SOME_CONTEXT
                            || (all.size() == 1 && words.length() >= SHORT);
            if (sure && score > most) {
                most = score;
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Match> similar(String words, Around around, int near) {
        Match best = null;
        double most = -1;
        for (int start : CandidateRanges.of(words, letters)) {
            int from = Math.max(0, start - SLACK);
            int to = Math.min(letters.length(), start + words.length() * 3 / 2 + 2 * SLACK);
            if (from >= to) {
                continue;
            }
            EditDistance.Stretch stretch = EditDistance.within(words, letters.substring(from, to));
            if (stretch.start() >= stretch.end()) {
                continue;
            }
            Match match =
                    wholeWords(from + stretch.start(), from + stretch.end(), stretch.likeness());
            double context = around.likeness(match);
            boolean like =
                    (stretch.likeness() >= LIKE && words.length() >= SHORT)
                            || (stretch.likeness() >= LIKE_IN_CONTEXT && context >= SAME_CONTEXT);
            double score = stretch.likeness() + 0.3 * context + 0.05 * closeness(match, near);
            if (like && score > most) {
                most = score;
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Match> occurrences(String words) {
        List<Match> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        for (int at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1)) {
            int end = at + words.length();
            found.add(new Match(skeleton.start(at), endOf(end), 1));
        }
        return found;
    }

    /** Where the character before a place of the skeleton ends in the text. */
    private int endOf(int index) {
        int last = skeleton.start(index - 1);
        int end = index < skeleton.length() ? skeleton.start(index) : text.length();
        int trimmed = end;
        while (trimmed > last + 1 && isGap(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || PlainSign.of(c) == '-';
    }

    private Match wholeWords(int from, int to, double likeness) {
        int start = skeleton.start(from);
        int end = endOf(to);
        while (start > 0 && isInside(start)) {
            start--;
        }
        while (end < text.length() && isInside(end)) {
            end++;
        }
        return new Match(start, end, Math.min(likeness, 0.999));
    }

    private boolean isWhole(Match match) {
        return !isInside(match.start()) && !isInside(match.end());
    }

    /** Whether a gap between characters lies inside a word of letters and digits. */
    private boolean isInside(int gap) {
        return gap > 0
                && gap < text.length()
                && Character.isLetterOrDigit(text.charAt(gap - 1))
                && Character.isLetterOrDigit(text.charAt(gap));
    }

    private double closeness(Match match, int near) {
        return 1 - Math.abs(match.start() - near) / (double) Math.max(1, text.length());
    }
}
