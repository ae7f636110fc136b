package app.seojae.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds 한국어(English) pairs in a Markdown text.
 *
 * <p>How many Korean words belong to the term is told by a bold mark before it, else guessed from
 * the number of English words or the letters of an abbreviation; {@link Glossary} lets the texts
 * vote.
 */
public final class TermPairs {

    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_WORDS = 5;

    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z0-9\\-]*[A-Z0-9]s?");

    /** Asides and pointers into the paper stand in brackets too. */
    private static final Pattern NO_TERM =
            Pattern.compile(
                    "(?i)(e\\.?g|i\\.?e|cf|fig(ure)?|tab(le)?|sec(tion)?|eq(uation)?|appendix)"
                            + "\\b.*");

    private static final Pattern WORD_OF_HANGUL = Pattern.compile(".*[가-힣].*");

    /** Words that end a clause: what stands before them is not part of the term. */
    private static final Pattern NOT_OF_A_TERM =
            Pattern.compile(".*([을를은는의에]|에서|으로|하는|되는|있는|위한|통해|통한|대한|기존|이러한|그리고|또는|및|와|과|한)$");

    private TermPairs() {}

    /** The pairs of a text, in order. */
    public static List<TermPair> in(String markdown) {
        List<TermPair> pairs = new ArrayList<>();
        if (markdown.length() > LONGEST_TEXT) {
            return pairs;
        }
        for (String line : markdown.split("\n", -1)) {
            for (Bracketed one : Bracketed.in(line)) {
                TermPair pair = pair(one);
                if (pair != null) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static @Nullable TermPair pair(Bracketed one) {
        List<String> english = english(one.english());
        if (english.isEmpty()) {
            return null;
        }
        String before = one.korean();
        int mark = before.lastIndexOf('*');
        List<String> marked = words(before.substring(mark + 1));
        if (one.closed() && mark >= 0 && !marked.isEmpty() && marked.size() <= MOST_WORDS) {
            return new TermPair(List.of(String.join(" ", marked)), english);
        }
        List<String> korean = guesses(marked, expected(english));
        return korean.isEmpty() ? null : new TermPair(korean, english);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.replaceAll("[*‘’'\"]", " ").strip().split("\\s+")) {
            if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The last words, as many as expected first, then one fewer and one more. */
    private static List<String> guesses(List<String> words, int expected) {
        int most = 0;
        for (int i = words.size() - 1; i >= 0 && most < MOST_WORDS; i--) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            if (!last && NOT_OF_A_TERM.matcher(word).matches()) {
                break;
            }
            most++;
        }
        List<String> guesses = new ArrayList<>();
        for (int count : new int[] {expected, expected - 1, expected + 1, most}) {
            int taken = Math.clamp(count, 1, Math.max(1, most));
            if (words.size() < taken) {
                continue;
            }
            String guess = String.join(" ", words.subList(words.size() - taken, words.size()));
            if (WORD_OF_HANGUL.matcher(guess).matches() && !guesses.contains(guess)) {
                guesses.add(guess);
            }
        }
        return guesses;
    }

    private static int expected(List<String> english) {
        String first = english.getFirst();
        if (ACRONYM.matcher(first).matches() && !first.contains(" ")) {
            return (int) first.chars().filter(Character::isUpperCase).count();
        }
        return first.split("[ \\-]+").length;
    }

    private static List<String> english(String bracket) {
        List<String> english = new ArrayList<>();
        for (String part : bracket.split("[,/]")) {
            String term = part.strip().replaceAll("\\s+", " ");
            boolean letters = term.chars().filter(Character::isLetter).count() >= 2;
            if (letters && !NO_TERM.matcher(term).matches()) {
                english.add(term);
            }
        }
        return english;
    }
}
