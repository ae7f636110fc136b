package app.seojae.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds words that differ from a mistyped one by little: a letter more, less, other or changed with
 * its neighbour. Hangul is compared by its letters, so that 추런 is near to 추론.
 */
public final class NearWords {

    private static final int SHORTEST = 3;
    private static final int LONG = 8;

    private NearWords() {}

    private record Near(String word, int distance, int count) {}

    /**
     * The nearest words, of equals the commonest first; never the word itself.
     *
     * @param words folded, each with how often it stands in the library
     */
    public static List<String> of(String mistyped, Map<String, Integer> words, int most) {
        String typed = letters(mistyped);
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        int bound = typed.length() >= LONG ? 2 : 1;
        List<Near> near = new ArrayList<>();
        words.forEach(
                (word, count) -> {
                    if (!word.equals(mistyped)) {
                        int distance = distance(typed, letters(word), bound);
                        if (distance <= bound) {
                            near.add(new Near(word, distance, count));
                        }
                    }
                });
        near.sort(
                Comparator.comparingInt(Near::distance)
                        .thenComparing(Near::count, Comparator.reverseOrder())
                        .thenComparing(Near::word));
        return near.stream().limit(most).map(Near::word).toList();
    }

    private static String letters(String word) {
        return Hangul.toKeys(word);
    }

    /** Optimal string alignment; more than the bound where it is more than that. */
    static int distance(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) > bound) {
            return bound + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int best = i;
            for (int j = 1; j <= other.length(); j++) {
                int other1 = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + other1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
                best = Math.min(best, now[j]);
            }
            if (best > bound) {
                return bound + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[other.length()], bound + 1);
    }
}
