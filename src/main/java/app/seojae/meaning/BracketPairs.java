package app.seojae.meaning;

import app.seojae.terms.TermPair;
import app.seojae.terms.TermPairs;
import app.seojae.vector.HangulGrams;
import java.util.function.BiConsumer;

/**
 * Finds English in brackets behind the Korean it stands for: single terms as the glossary has them,
 * and whole sentences that some digests quote from the abstract.
 */
final class BracketPairs {

    private static final int LONGEST_TEXT = 100_000;
    private static final int SENTENCE = 25;
    private static final int LONGEST_SIDE = 2_000;
    private static final int LONGEST_TERM = 80;
    private static final int BEFORE_TERM = 60;

    private BracketPairs() {}

    /** Gives the Korean and the English of each pair. */
    static void each(String markdown, BiConsumer<String, String> taker) {
        if (markdown.length() > LONGEST_TEXT) {
            return;
        }
        for (String line : markdown.split("\n", -1)) {
            brackets(line, taker);
        }
    }

    /** The Korean of a sentence reaches back to the sentence in brackets before it. */
    private static void brackets(String line, BiConsumer<String, String> taker) {
        int start = 0;
        int open = line.indexOf('(');
        while (open >= 0) {
            int close = closing(line, open);
            if (close < 0) {
                return;
            }
            String english = line.substring(open + 1, close);
            if (english.length() >= SENTENCE && HangulGrams.count(english) == 0) {
                if (english.length() <= LONGEST_SIDE && open - start <= LONGEST_SIDE) {
                    taker.accept(line.substring(start, open), english);
                }
                start = close + 1;
            } else if (close - open <= LONGEST_TERM) {
                String before = line.substring(Math.max(start, open - BEFORE_TERM), close + 1);
                for (TermPair pair : TermPairs.in(before)) {
                    taker.accept(pair.korean().getFirst(), String.join(" ", pair.english()));
                }
            }
            open = line.indexOf('(', close + 1);
        }
    }

    /** Where the bracket ends, brackets in it included. */
    private static int closing(String line, int open) {
        int depth = 0;
        for (int i = open; i < line.length(); i++) {
            if (line.charAt(i) == '(') {
                depth++;
            } else if (line.charAt(i) == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
