package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.papers.Findings;
import app.seojae.model.paper.Hit;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.SearchAnswer;
import app.seojae.model.paper.Snippet;
import app.seojae.model.paper.Snippet.Where;
import app.seojae.search.Folding;
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

class SearchTest {

    private static final String LETTERS = "가나다모델을은추론확산언어 abcdeLMX019 .-()'\"*_:^{}“ㄱㅁㅏ漢字é😀Ａ１　";

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private void take(String name, String... lines) throws Exception {
        library.importer().importText(name, Digests.lines(lines));
    }

    private long paper(String arxivId) throws Exception {
        return library.browse().resolve(arxivId).orElseThrow();
    }

    private List<Long> found(String text) throws Exception {
        return Arrays.stream(library.browse().search(Query.best(text, Scope.ALL))).boxed().toList();
    }

    /** Half of the papers indexed, half not; some changed since they were. */
    @Test
    void findsExactlyWhatAReadingOfAllTextsFinds() throws Exception {
        Random random = new Random(11);
        Map<Long, List<String>> texts = new TreeMap<>();
        for (int i = 0; i < 120; i++) {
            List<String> parts = new ArrayList<>();
            for (int part = 0; part < 3; part++) {
                parts.add(text(random, 1 + random.nextInt(40)));
            }
            String id = "2410.%05d".formatted(i);
            take(
                    "d%03d.md".formatted(i),
                    "%s|%s|%s|%s||".formatted(id, parts.get(0), parts.get(1), parts.get(2)));
            parts.add(id);
            texts.put(paper(id), parts);
            if (i == 60) {
                library.indexer().catchUp(CancelFlag.never());
            }
        }
        for (long id : List.copyOf(texts.keySet()).subList(40, 80)) {
            String note = text(random, 12);
            library.notes().replace(id, note);
            texts.get(id).add(note);
        }
        int found = 0;
        for (int i = 0; i < 1_500; i++) {
            String query = text(random, 1 + random.nextInt(6)).strip();
            if (query.isBlank() || query.contains("\"")) {
                continue;
            }
            Set<Long> expected = scan(texts, query);
            Set<Long> actual = new TreeSet<>(found(query));
            if (!expected.isEmpty()) {
                assertEquals(expected, actual, "‘" + query + "’");
                found++;
            }
            String quoted = "\"" + query + "\"";
            Set<Long> phrase = scanWord(texts, Folding.fold(query).strip());
            if (!phrase.isEmpty()) {
                assertEquals(phrase, new TreeSet<>(found(quoted)), quoted);
            }
        }
        assertTrue(found > 300, "the test asks for things that are there: " + found);
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static Set<Long> scan(Map<Long, List<String>> texts, String query) {
        Set<Long> all = new TreeSet<>(texts.keySet());
        for (String word : Folding.fold(query).strip().split(" ")) {
            if (word.length() > 1 && word.startsWith("-")) {
                all.removeAll(scanWord(texts, word.substring(1)));
            } else {
                all.retainAll(scanWord(texts, word));
            }
        }
        return all;
    }

    private static Set<Long> scanWord(Map<Long, List<String>> texts, String word) {
        Set<Long> found = new TreeSet<>();
        texts.forEach(
                (id, parts) -> {
                    if (parts.stream().anyMatch(part -> Folding.fold(part).contains(word))) {
                        found.add(id);
                    }
                });
        return found;
    }

    @Test
    void titlesComeFirstThenFieldsTagsNotesAndTexts() throws Exception {
        take(
                "2024-10-24.md",
                "2410.00001|A|모델 이야기|e|x|1",
                "2410.00002|B|s|e|언어모델|1",
                "2410.00003|모델|s|e|x|1",
                "2410.00004|D|s|e|x|1",
                "2410.00005|E|s|e|x|1");
        library.notes().replace(paper("2410.00004"), "좋은 모델");
        library.paperStates().tag(List.of(paper("2410.00005")), List.of("모델"), List.of());
        List<Long> order = new ArrayList<>();
        for (String id : List.of("3", "2", "5", "4", "1")) {
            order.add(paper("2410.0000" + id));
        }
        assertEquals(order, found("모델"));
        library.indexer().catchUp(CancelFlag.never());
        assertEquals(order, found("모델"));
    }

    @Test
    void scopesLookIntoTheirTextsOnly() throws Exception {
        take("2024-10-24.md", "2410.00001|A|고래|e|x|1", "2410.00002|B|s|e|x|1");
        library.notes().replace(paper("2410.00002"), "고래");
        assertEquals(2, library.browse().search(Query.best("고래", Scope.ALL)).length);
        assertEquals(
                paper("2410.00001"),
                library.browse().search(Query.best("고래", Scope.DIGEST), 9).hits().getFirst().id());
        assertEquals(
                paper("2410.00002"),
                library.browse().search(Query.best("고래", Scope.NOTES), 9).hits().getFirst().id());
        assertEquals(0, library.browse().search(Query.best("고래", Scope.PDF), 9).total());
    }

    /** A title with the words is no place of a hit where only notes are looked into. */
    @Test
    void snippetsStandWhereTheWordsWereLookedFor() throws Exception {
        take("2024-10-24.md", "2410.00001|고래|고래|e|x|1");
        library.notes().replace(paper("2410.00001"), "고래를 보았다");
        for (int turn = 0; turn < 2; turn++) {
            assertEquals(Where.TITLE, where(Scope.ALL));
            assertEquals(Where.TITLE, where(Scope.DIGEST));
            assertEquals(Where.NOTE, where(Scope.NOTES));
            library.indexer().catchUp(CancelFlag.never());
        }
    }

    private Where where(Scope scope) throws Exception {
        Query query = Query.best("고래", scope);
        return library.browse().search(query, 1).hits().getFirst().snippet().where();
    }

    /** What the answer of a search carries is enough to show any of its papers. */
    @Test
    void moreOfAnAnswerIsShownWithoutSearchingAgain() throws Exception {
        String[] papers = new String[40];
        for (int i = 0; i < papers.length; i++) {
            papers[i] = String.format("2410.%05d|A|큰 언어 모델 %d|e|%s|1", i + 1, i, i < 3 ? "x" : "y");
        }
        take("2024-10-24.md", papers);
        Query query = Query.ALL.withText("ㅇㅇㅁㄷ").withField("x");
        long before = library.searches();
        Findings part = library.browse().findings(query);
        Findings all = library.browse().findings(query.everywhere());
        assertEquals(2, library.searches() - before);
        assertEquals(3, part.listing().size());
        assertEquals(40, part.whole());
        assertEquals(40, all.whole());
        assertEquals(30, all.listing().head().size());
        assertEquals(30, all.snippets().size());
        assertTrue(part.meansSameAs(all));
        long last = all.listing().ids()[39];
        Findings.Page page = library.browse().page(List.of(last), all);
        assertEquals(last, page.rows().getFirst().id());
        assertEquals(1, page.snippets().get(last).marks().size());
        assertEquals(2, library.searches() - before);
    }

    @Test
    void initialsAndTheWrongLayoutFindWhereLettersFindNothing() throws Exception {
        take(
                "2024-10-24.md",
                "2410.00001|A|큰 언어 모델을 본다|e|x|1",
                "2410.00002|B|diffusion|e|x|1",
                "2410.00003|C|언어, 모델|e|x|1");
        for (int turn = 0; turn < 2; turn++) {
            assertEquals(List.of(paper("2410.00001")), found("ㅇㅇㅁㄷ"));
            assertEquals(List.of(paper("2410.00001")), found("ㅋㅇㅇㅁㄷㅇ"));
            assertEquals(2, found("ㅁㄷ").size());
            assertEquals(2, found("ahepf").size());
            assertEquals(List.of(paper("2410.00002")), found("얄려냐ㅐㅜ"));
            assertEquals(List.of(), found("ㅎㅎㅎ"));
            library.indexer().catchUp(CancelFlag.never());
        }
    }

    @Test
    void snippetsShowThePlaceWithMarks() throws Exception {
        take(
                "2024-10-24.md",
                "2410.00001|A|" + "앞 ".repeat(90) + "확산 모델은 좋다" + " 뒤".repeat(90) + "|e|x|1");
        SearchAnswer answer = library.browse().search(Query.best("모델 확산", Scope.ALL), 5);
        Hit hit = answer.hits().getFirst();
        Snippet snippet = hit.snippet();
        assertEquals(Where.SUMMARY, snippet.where());
        List<String> marked =
                snippet.marks().stream()
                        .map(mark -> snippet.text().substring(mark.start(), mark.end()))
                        .toList();
        assertEquals(List.of("확산", "모델"), marked);
        assertTrue(snippet.text().startsWith("…") && snippet.text().endsWith("…"));
    }

    @Test
    void aReplacedTextIsNotFoundAnyMore() throws Exception {
        take("2024-10-24.md", "2410.00001|A|고래|e|x|1");
        library.indexer().catchUp(CancelFlag.never());
        take("2024-10-24.md", "2410.00001|A|상어|e|x|1");
        assertEquals(0, found("고래").size());
        library.indexer().catchUp(CancelFlag.never());
        assertEquals(0, found("고래").size());
        assertEquals(1, found("상어").size());
        long id = paper("2410.00001");
        library.notes().replace(id, "나비");
        library.notes().replace(id, "");
        assertEquals(0, found("나비").size());
    }

    @Test
    void whatIsShownCountsFirstAndEarlierReadingsWhereNothingShownHasIt() throws Exception {
        take("2024-10-24.md", "2410.00001|A|고래와 나비|e|x|1");
        take("2024-10-25.md", "2410.00001|A|고래와 상어|e|x|1", "2410.00002|B|나비와 벌|e|x|1");
        take("2024-10-26.md", "2410.00003|C|풀|e|x|1", "2410.00001|A|고래와 곰|e|x|1");
        for (int turn = 0; turn < 2; turn++) {
            assertEquals(List.of(paper("2410.00001")), found("고래"));
            assertEquals(List.of(paper("2410.00002")), found("나비"), "shown on a card");
            assertEquals(List.of(paper("2410.00001")), found("상어"), "said by an earlier digest");
            assertEquals(List.of(paper("2410.00001")), found("곰 상어"));
            Hit hit = library.browse().search(Query.best("상어", Scope.ALL), 5).hits().getFirst();
            assertEquals(Where.EARLIER, hit.snippet().where());
            assertEquals(0, library.browse().search(Query.best("상어", Scope.NOTES), 9).total());
            library.indexer().catchUp(CancelFlag.never());
        }
    }

    @Test
    void wordsNarrowAQueryInItsOwnOrder() throws Exception {
        take(
                "2024-10-24.md",
                "2410.00001|나|모델|e|x|1",
                "2410.00002|가|모델|e|y|5",
                "2410.00003|다|s|e|x|9");
        Query query = Query.ALL.withText("모델").sorted(Query.Sort.TITLE);
        assertEquals(
                List.of(paper("2410.00002"), paper("2410.00001")),
                Arrays.stream(library.browse().find(query).ids()).boxed().toList());
        assertEquals(1, library.browse().find(query.withField("x")).size());
    }
}
