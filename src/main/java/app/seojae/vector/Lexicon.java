package app.seojae.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by number, each with the number of texts it stands in. Immutable once settled. */
public final class Lexicon {

    /** What is not in it. */
    public static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers;
    private final String[] words;
    private final int[] texts;
    private final int total;

    private Lexicon(Map<String, Integer> numbers, String[] words, int[] texts, int total) {
        this.numbers = numbers;
        this.words = words;
        this.texts = texts;
        this.total = total;
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    public int number(String word) {
        return numbers.getOrDefault(word, UNKNOWN);
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
            Map<String, Integer> kept = new HashMap<>();
            List<String> names = new ArrayList<>();
            int[] counts = new int[words.size()];
            for (int word = 0; word < words.size(); word++) {
                int count = word < texts.length ? texts[word] : 0;
                if (count >= fewestTexts) {
                    renumbered[word] = names.size();
                    counts[names.size()] = count;
                    kept.put(words.get(word), names.size());
                    names.add(words.get(word));
                }
            }
            return new Lexicon(
                    Map.copyOf(kept),
                    names.toArray(String[]::new),
                    Arrays.copyOf(counts, names.size()),
                    total);
        }

        /** How many words it has so far. */
        public int size() {
            return words.size();
        }
    }
}
