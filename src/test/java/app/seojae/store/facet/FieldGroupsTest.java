package app.seojae.store.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which names of fields mean one field, by spelling and by the person's word. */
class FieldGroupsTest {

    private static final List<String> NAMES =
            List.of("자연어 처리", "자연어처리", "NLP", "자연어 처리(NLP)", "전산언어학", "언어 모델", "비전");

    private final Map<String, FieldWord> words = new HashMap<>();

    private void join(String one, String other) {
        words.putAll(FieldWord.joining(words, FieldGroups.key(one), FieldGroups.key(other)));
    }

    private void part(String name) {
        words.putAll(FieldWord.parting(words, FieldGroups.key(name)));
    }

    /** The groups of more than one name, as sorted lists. */
    private List<List<String>> groups() {
        FieldGroups groups = new FieldGroups(NAMES, words);
        Map<String, TreeSet<String>> all = new TreeMap<>();
        NAMES.forEach(
                name -> all.computeIfAbsent(groups.group(name), key -> new TreeSet<>()).add(name));
        List<List<String>> sorted = new ArrayList<>();
        all.values().stream()
                .filter(one -> one.size() > 1)
                .forEach(one -> sorted.add(List.copyOf(one)));
        return sorted;
    }

    private static List<String> sorted(String... names) {
        return List.copyOf(new TreeSet<>(List.of(names)));
    }

    @Test
    void withoutAWordSpellingsAndPairsCount() {
        assertEquals(List.of(sorted("자연어 처리", "자연어처리", "NLP", "자연어 처리(NLP)")), groups());
    }

    @Test
    void whatIsCountedTogetherTakesItsSpellingsAlong() {
        join("자연어 처리", "전산언어학");
        assertEquals(List.of(sorted("자연어 처리", "자연어처리", "NLP", "자연어 처리(NLP)", "전산언어학")), groups());
        join("자연어처리", "언어 모델");
        assertEquals(6, groups().getFirst().size(), "the first word still holds");
        Map<String, FieldWord> before = Map.copyOf(words);
        join("언어 모델", "전산언어학");
        assertEquals(before, words, "nothing is said twice");
    }

    @Test
    void whatStandsApartLeavesTheOthersTogether() {
        part("NLP");
        assertEquals(List.of(sorted("자연어 처리", "자연어처리", "자연어 처리(NLP)")), groups());
        join("NLP", "비전");
        assertEquals(
                List.of(sorted("NLP", "비전"), sorted("자연어 처리", "자연어처리", "자연어 처리(NLP)")),
                groups().stream().sorted((a, b) -> Integer.compare(a.size(), b.size())).toList());
    }

    @Test
    void thoseThatMeantANameStayTogetherWithoutIt() {
        join("언어 모델", "전산언어학");
        join("비전", "전산언어학");
        part("전산언어학");
        assertEquals(
                List.of(sorted("언어 모델", "비전")),
                groups().stream().filter(one -> one.contains("비전")).toList());
        FieldGroups now = new FieldGroups(NAMES, words);
        assertNotEquals(now.group("전산언어학"), now.group("비전"));
    }

    @Test
    void whateverIsSaidItHoldsAtOnceAndGoesInNoCircle() {
        Random random = new Random(4);
        for (int step = 0; step < 3_000; step++) {
            String one = NAMES.get(random.nextInt(NAMES.size()));
            String other = NAMES.get(random.nextInt(NAMES.size()));
            if (random.nextInt(3) == 0) {
                part(one);
                FieldGroups now = new FieldGroups(NAMES, words);
                for (String name : NAMES) {
                    if (!FieldGroups.key(name).equals(FieldGroups.key(one))) {
                        assertNotEquals(now.group(one), now.group(name), one + " and " + name);
                    }
                }
            } else {
                join(one, other);
                FieldGroups now = new FieldGroups(NAMES, words);
                assertEquals(now.group(one), now.group(other), one + " and " + other);
            }
        }
    }
}
