package app.seojae.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words by number, in the order of their letters, each with the number of texts it stands in.
 * Immutable once settled: a word is looked for among the sorted ones, since a map of all would take
 * several times the memory.
 */
public final class Lexicon {

    /** What is not in it. */
    public static final int UNKNOWN = -1;

    private final String[] words;
    private final int[] texts;
    private final int total;

    private Lexicon(String[] words, int[] texts, int total) {
        this.words = words;
        this.texts = texts;
        this.total = total;
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    public int number(String word) {
        int number = Arrays.binarySearch(words, word);
        return number < 0 ? UNKNOWN : number;
    }

    /** The word of a number. */
    public String word(int number) {
        return words[number];
    }

    /** How many words it has. */
    public int size() {
        return words.length;
    }

    /** In how many texts a word stands. */
    public int texts(int number) {
        return texts[number];
    }

    /** How much a word tells: the rarer, the more. */
    public float rarity(int number) {
        return (float) Math.log((total + 1) / (texts[number] + 0.5));
    }

    /** Gathers words, text by text. */
    public static final class Builder {

        /** Strangers' files cannot fill the memory with words. */
        private static final int MOST_WORDS = 600_000;

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private int[] texts = new int[1 << 12];
        private int[] seen = new int[1 << 12];
        private int total;

        /** The number of a word for now; {@link #UNKNOWN} where there are too many. */
        public int number(String word) {
            Integer known = numbers.get(word);
            if (known != null) {
                return known;
            }
            if (words.size() == MOST_WORDS) {
                return UNKNOWN;
            }
            numbers.put(word, words.size());
            words.add(word);
            return words.size() - 1;
        }

        /** One text has these words, by their numbers for now. */
        public void text(int[] numbersForNow) {
            total++;
            if (texts.length < words.size()) {
                int room = Math.max(words.size(), texts.length * 2);
                texts = Arrays.copyOf(texts, room);
                seen = Arrays.copyOf(seen, room);
            }
            for (int word : numbersForNow) {
                if (seen[word] != total) {
                    seen[word] = total;
                    texts[word]++;
                }
            }
        }

        /**
         * The words that stand in so many texts at least.
         *
         * @param renumbered is filled with the number each word has now, or {@link #UNKNOWN}
         */
        public Lexicon settle(int fewestTexts, int[] renumbered) {
            Arrays.fill(renumbered, UNKNOWN);
            List<String> kept = new ArrayList<>();
            for (int word = 0; word < words.size(); word++) {
                if (word < texts.length && texts[word] >= fewestTexts) {
                    kept.add(words.get(word));
                }
            }
            kept.sort(null);
            int[] counts = new int[kept.size()];
            for (int number = 0; number < counts.length; number++) {
                int word = numbers.getOrDefault(kept.get(number), UNKNOWN);
                renumbered[word] = number;
                counts[number] = texts[word];
            }
            return new Lexicon(kept.toArray(String[]::new), counts, total);
        }

        /** How many words it has so far. */
        public int size() {
            return words.size();
        }
    }
}
