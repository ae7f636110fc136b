package app.seojae.vector;

/**
 * Parts a folded text into the pairs and triples of neighbouring syllables within each Korean word:
 * particles and endings then cost a gram or two, and the rest of the word is still itself.
 */
public final class HangulGrams {

    private static final int LONGEST_WORD = 40;

    private HangulGrams() {}

    /** Takes a gram, with the word it stands in. */
    @FunctionalInterface
    public interface Taker {
        /** One more gram of the text. */
        void take(String gram, String word);
    }

    /** Gives the grams of a folded text with their words, in order. */
    public static void words(String folded, Taker taker) {
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean syllable = i < folded.length() && isSyllable(folded.charAt(i));
            if (syllable && start < 0) {
                start = i;
            } else if (!syllable && start >= 0) {
                if (i - start <= LONGEST_WORD) {
                    grams(folded.substring(start, i), taker);
                }
                start = -1;
            }
        }
    }

    private static void grams(String word, Taker taker) {
        if (word.length() == 1) {
            taker.take(word, word);
        }
        for (int size = 2; size <= 3; size++) {
            for (int at = 0; at + size <= word.length(); at++) {
                taker.take(word.substring(at, at + size), word);
            }
        }
    }

    /** Whether a character is a whole Korean syllable. */
    public static boolean isSyllable(char c) {
        return c >= '가' && c <= '힣';
    }

    /** How many Korean syllables a text has. */
    public static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isSyllable(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }
}
