package app.seojae.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences of made-up words, no two the same. */
final class Sentences {

    private static final String CONSONANTS = "bdfgklmnprst";
    private static final String VOWELS = "aeiou";

    private Sentences() {}

    static List<String> of(int count, long seed) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int words = 8 + random.nextInt(10);
            StringBuilder sentence = new StringBuilder();
            for (int j = 0; j < words; j++) {
                sentence.append(j == 0 ? "" : " ").append(word(random));
            }
            sentences.add(sentence.append('.').toString());
        }
        return sentences;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.toString();
    }
}
