package app.seojae.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearWordsTest {

    private static final Map<String, Integer> WORDS =
            Map.of(
                    "diffusion",
                    9,
                    "diffusions",
                    1,
                    "추론",
                    5,
                    "추천",
                    7,
                    "모델",
                    3,
                    "robot",
                    2,
                    "rag",
                    4);

    private static List<String> near(String word) {
        return NearWords.of(word, WORDS, 3);
    }

    @Test
    void aSlipOfTheFingerIsNear() {
        assertEquals(List.of("diffusion", "diffusions"), near("difusion"));
        assertEquals("diffusion", near("diffuison").getFirst());
        assertEquals(List.of("robot"), near("robt"));
        assertEquals(List.of("추천", "추론"), near("추런"), "the commoner first");
        assertEquals(List.of("모델"), near("모댈"));
        assertEquals(List.of("추론"), near("춰론"));
    }

    @Test
    void whatIsFarOrTooShortIsNot() {
        assertEquals(List.of(), near("vision"));
        assertEquals(List.of(), near("ra"));
        assertTrue(near("robot").isEmpty(), "a word is not near to itself");
    }

    @Test
    void theDistanceIsThatOfAPlainTable() {
        Random random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            String one = word(random);
            String other = word(random);
            int plain = plain(one, other);
            assertEquals(Math.min(plain, 3), NearWords.distance(one, other, 2), one + " " + other);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int k = random.nextInt(6); k >= 0; k--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int plain(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                table[i][j] =
                        Math.min(
                                Math.min(table[i - 1][j], table[i][j - 1]) + 1,
                                table[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[one.length()][other.length()];
    }
}
