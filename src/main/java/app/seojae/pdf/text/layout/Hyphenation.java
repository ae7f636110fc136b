package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.LetterKind;
import app.seojae.pdf.text.WordBoundaries;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines, and decides for a hyphen at a line's end whether the word has it or the line. A word
 * seen whole loses it, one seen with it keeps it; else two whole words keep it. Hangul is joined as
 * {@link HangulWords} says.
 */
public final class Hyphenation {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\d]+([-\u2010][\\p{L}\\d]+)*");
    private static final int MAX_WORDS = 200_000;
    private static final int SHORT = 3;

    /** Words that end compounds and are no endings of words. */
    private static final Set<String> SECOND =
            Set.of(
                    "level",
                    "based",
                    "aware",
                    "specific",
                    "style",
                    "driven",
                    "oriented",
                    "shot",
                    "conditioned",
                    "grounded",
                    "augmented",
                    "trained",
                    "tuned");

    /** Beginnings that papers write with a hyphen, if the rest is a word of its own. */
    private static final Set<String> FIRST =
            Set.of("self", "non", "multi", "cross", "semi", "quasi", "well");

    /** Words that begin other words too. */
    private static final Set<String> BEGINNINGS =
            Set.of("over", "under", "inter", "out", "with", "through", "there", "where", "some");

    /** Words that end other words too. */
    private static final Set<String> ENDINGS =
            Set.of("able", "less", "ness", "ment", "ship", "hood", "ward", "wards", "wise");

    /** Words inside compounds; no syllable of a broken word that goes on with a hyphen. */
    private static final Set<String> INNER =
            Set.of("of", "and", "to", "in", "on", "by", "for", "or", "at", "as", "the");

    private final Set<String> words = new HashSet<>();
    private final HangulWords hangul = new HangulWords();

    /** Remembers the words of a text that are not broken. */
    public void learn(String text) {
        hangul.learn(text);
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && words.size() < MAX_WORDS) {
            boolean cutAfter =
                    matcher.end() + 1 < text.length()
                            && LetterKind.isHyphen(text.charAt(matcher.end()))
                            && text.charAt(matcher.end() + 1) == '\n';
            boolean cutBefore = WordBoundaries.breaksBefore(text, matcher.start());
            if (!cutAfter && !cutBefore) {
                words.add(folded(matcher.group()));
            }
        }
    }

    private static String folded(String word) {
        return word.replace('\u2010', '-')
                .replace(LetterKind.SOFT_HYPHEN, '-')
                .toLowerCase(Locale.ROOT);
    }

    /** Appends the next line of a paragraph. */
    public void append(StringBuilder text, String line) {
        if (text.isEmpty()) {
            text.append(line);
            return;
        }
        int length = text.length();
        char last = text.charAt(length - 1);
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (WordBoundaries.isAddressBroken(text, length) && isLetter(first)) {
            text.append(line);
            return;
        }
        if (LetterKind.isHyphen(last) && length > 1 && isLetter(text.charAt(length - 2))) {
            if ((last == LetterKind.SOFT_HYPHEN && isLetter(first))
                    || (Character.isLowerCase(first) && !keeps(text, line))
                    || (Character.isUpperCase(first) && isKnownWhole(text, line))) {
                text.setLength(length - 1);
            } else if (!isLetter(first) && !Character.isDigit(first)) {
                text.append(' ');
            }
        } else if (!isUnspaced(last, first) && !endsOpen(last) && !hangul.isBroken(text, line)) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** Han and kana go on without a blank. */
    private static boolean isUnspaced(char last, char first) {
        return LetterKind.isUnspaced(last) && LetterKind.isUnspaced(first);
    }

    private static boolean endsOpen(char last) {
        return last == '\u2014' || Character.isWhitespace(last);
    }

    /** The word before the hyphen that a text ends with. */
    private static String left(CharSequence text) {
        int from = text.length() - 1;
        while (from > 0
                && (isLetter(text.charAt(from - 1))
                        || LetterKind.isHyphen(text.charAt(from - 1)))) {
            from--;
        }
        return folded(text.subSequence(from, text.length() - 1).toString());
    }

    /** The letters that a line begins with. */
    private static String right(String line) {
        int to = 0;
        while (to < line.length() && isLetter(line.charAt(to))) {
            to++;
        }
        return folded(line.substring(0, to));
    }

    /** A name with a capital inside, where it is seen so. */
    private boolean isKnownWhole(CharSequence text, String line) {
        String left = left(text);
        String right = right(line);
        return words.contains(left + right) && !words.contains(left + '-' + right);
    }

    private boolean keeps(CharSequence text, String line) {
        String left = left(text);
        String right = right(line);
        // A word that has a hyphen already is broken at another one of its own.
        if (left.indexOf('-') > 0 || words.contains(left + '-' + right)) {
            return true;
        }
        if (words.contains(left + right)) {
            return false;
        }
        // No word is broken after its first letter.
        if (left.length() == 1 && Character.isLetter(left.charAt(0))) {
            return true;
        }
        boolean compound =
                right.length() + 1 < line.length()
                        && LetterKind.isHyphen(line.charAt(right.length()))
                        && isLetter(line.charAt(right.length() + 1));
        if (compound && INNER.contains(right)) {
            return true;
        }
        if (FIRST.contains(left) && right.length() > SHORT && !right.startsWith("pl")) {
            return true;
        }
        if (SECOND.contains(right) && left.length() >= SHORT) {
            return true;
        }
        boolean whole = words.contains(left) && words.contains(right);
        return whole
                && left.length() >= SHORT
                && right.length() > SHORT
                && !BEGINNINGS.contains(left)
                && !ENDINGS.contains(right);
    }
}
