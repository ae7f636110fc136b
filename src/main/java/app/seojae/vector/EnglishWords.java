package app.seojae.vector;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Parts a folded text into English words and numbers without their endings, so that {@code
 * generating} and {@code generation} are one.
 *
 * <p>The endings are cut by a rule, not by a dictionary: what is left need not be a word, it only
 * has to be the same for words of one family.
 */
public final class EnglishWords {

    private static final int LONGEST = 40;
    private static final int SHORTEST_STEM = 4;

    /** Words that stand everywhere and mean nothing by themselves. */
    private static final Set<String> PLAIN =
            Set.of(
                    "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "with", "by",
                    "from", "as", "is", "are", "be", "was", "were", "this", "that", "these",
                    "those", "it", "its", "we", "us", "our", "they", "their", "can", "which",
                    "while", "such", "at", "not", "have", "has", "than", "into", "also", "both",
                    "each", "other", "however");

    private static final String[] ENDINGS = {
        "ization", "isation", "ative", "ating", "ated", "ator", "ate", "ational", "ation", "ition",
        "ing", "ive", "ion", "ed", "ly", "al", "er", "or", "e"
    };

    private EnglishWords() {}

    /** Takes a word, whole and without its ending. */
    @FunctionalInterface
    public interface Taker {
        /** One more word of the text. */
        void take(String word, String stem);
    }

    /** Gives the words of a folded text with their stems, in order. */
    public static void words(String folded, Taker taker) {
        plain(folded, word -> taker.take(word, stem(word)));
    }

    /** Gives the words of a folded text, in order. */
    public static void plain(String folded, Consumer<String> taker) {
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start > 1 && i - start <= LONGEST) {
                    String word = folded.substring(start, i);
                    if (!PLAIN.contains(word)) {
                        taker.accept(word);
                    }
                }
                start = -1;
            }
        }
    }

    /** A word without its ending. */
    public static String stem(String word) {
        String one = singular(word);
        for (String ending : ENDINGS) {
            if (one.length() - ending.length() >= SHORTEST_STEM && one.endsWith(ending)) {
                return one.substring(0, one.length() - ending.length());
            }
        }
        return one;
    }

    private static String singular(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return length > 3 && plural ? word.substring(0, length - 1) : word;
    }
}
