package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.search.Hangul;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Initials find what a look at every text finds, wherever they stand and however many. */
class InitialsFoundTest {

    private static final int PAPERS = 80;
    private static final String CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String SYLLABLES = "확산모델은언어추론을강화학습로봇까지딸기뿌리씨앗찌꺼기";

    @TempDir Path folder;
    private final Random random = new Random(21);
    private final Map<Long, List<String>> texts = new TreeMap<>();
    private Library library;

    @BeforeEach
    void fill() throws Exception {
        library = Digests.open(folder);
        for (int i = 0; i < PAPERS; i++) {
            String id = "2401.%05d".formatted(i + 1);
            List<String> parts = new ArrayList<>();
            for (int length : new int[] {8, 40, 6, 25}) {
                parts.add(text(length));
            }
            String line =
                    "%s|%s|%s|%s|%s|1"
                            .formatted(id, parts.get(0), parts.get(1), parts.get(3), parts.get(2));
            library.importer().importText("d%03d.md".formatted(i), Digests.lines(line));
            long number = library.browse().resolve(id).orElseThrow();
            texts.put(number, parts);
            if (i == PAPERS / 2) {
                library.indexer().catchUp(CancelFlag.never());
            }
        }
        for (long paper : texts.keySet()) {
            write(paper);
        }
    }

    /** Some papers have words of the person's. */
    private void write(long paper) throws Exception {
        String own = text(9);
        switch ((int) (paper % 4)) {
            case 0 -> library.notes().replace(paper, own);
            case 1 -> library.paperStates().tag(List.of(paper), List.of(own), List.of());
            case 2 ->
                    library.annotations()
                            .put(paper, List.of(Made.of(paper, AnnotationKind.HIGHLIGHT, 1, own)));
            default -> own = "";
        }
        texts.get(paper).add(own);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int chance = random.nextInt(12);
            char sign = chance == 0 ? 'x' : ' ';
            text.append(
                    chance <= 1 && !text.isEmpty()
                            ? sign
                            : SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return text.toString().strip() + "까";
    }

    /** By Unicode's own composition of syllables; what is no syllable parts. */
    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (char c : text.replace(" ", "").toCharArray()) {
            initials.append(c >= '가' && c <= '힣' ? CONSONANTS.charAt((c - '가') / 588) : '|');
        }
        return initials.toString();
    }

    private Set<Long> scan(String asked) {
        Set<Long> found = new TreeSet<>();
        texts.forEach(
                (paper, parts) -> {
                    if (parts.stream().anyMatch(part -> initials(part).contains(asked))) {
                        found.add(paper);
                    }
                });
        return found;
    }

    private List<Long> found(String words) throws Exception {
        return Arrays.stream(library.browse().search(Query.best(words, Scope.ALL)))
                .boxed()
                .toList();
    }

    private List<String> questions() {
        List<String> questions = new ArrayList<>();
        List<List<String>> all = List.copyOf(texts.values());
        while (questions.size() < 500) {
            List<String> parts = all.get(random.nextInt(all.size()));
            String[] runs = initials(parts.get(random.nextInt(parts.size()))).split("\\|");
            String run = runs[random.nextInt(runs.length)];
            int length = 2 + random.nextInt(8);
            if (run.length() >= length) {
                int from = random.nextInt(run.length() - length + 1);
                questions.add(run.substring(from, from + length));
            }
        }
        return questions;
    }

    @Test
    void rowsOfAnyLengthAreFoundBeforeAndBehindTheIndex() throws Exception {
        List<String> questions = questions();
        Map<String, List<Long>> before = new TreeMap<>();
        for (String asked : questions) {
            before.put(asked, found(asked));
            assertEquals(scan(asked), new TreeSet<>(before.get(asked)), asked);
        }
        library.indexer().catchUp(CancelFlag.never());
        for (String asked : questions) {
            assertEquals(before.get(asked), found(asked), asked);
        }
    }

    @Test
    void wordsTypedOnTheOtherLayoutAreFound() throws Exception {
        library.indexer().catchUp(CancelFlag.never());
        int found = 0;
        for (int i = 0; i < 300; i++) {
            List<String> parts = texts.get((long) (1 + random.nextInt(PAPERS)));
            String part = parts.get(random.nextInt(4)).replaceAll("[x ].*", "");
            // Hangul.toKeys tells nothing of Shift, which the doubled consonants need.
            if (part.length() < 2 || initials(part).matches(".*[ㄲㄸㅃㅆㅉ].*")) {
                continue;
            }
            Set<Long> expected = new TreeSet<>();
            texts.forEach(
                    (paper, all) -> {
                        if (all.stream().anyMatch(one -> one.contains(part))) {
                            expected.add(paper);
                        }
                    });
            assertEquals(expected, new TreeSet<>(found(Hangul.toKeys(part))), part);
            found++;
        }
        assertTrue(found > 50, "words long enough: " + found);
    }
}
