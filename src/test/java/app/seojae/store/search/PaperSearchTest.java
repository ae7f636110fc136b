package app.seojae.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Scope;
import app.seojae.search.Folding;
import app.seojae.search.HitTier;
import app.seojae.search.Meaning;
import app.seojae.search.PaperText;
import app.seojae.search.SearchQuery;
import app.seojae.search.SearchTerm;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import app.seojae.store.paper.PaperStateStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperSearchTest {

    private static final PartStore PARTS = new PartStore(text -> text);
    private static final int PAPERS = 24;

    @TempDir Path folder;
    private StoreRig rig;
    private final PaperSearch search = new PaperSearch(PARTS, PdfPapers.NONE);

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private PaperSearch.Found find(String words, Scope scope) throws Exception {
        return rig.read(sql -> search.find(sql, SearchQuery.parse(words), scope));
    }

    private Set<Long> papers(String words, Scope scope) throws Exception {
        byte[] weights = find(words, scope).weights();
        Set<Long> papers = new TreeSet<>();
        LongStream.range(0, weights.length).filter(i -> weights[(int) i] > 0).forEach(papers::add);
        return papers;
    }

    private byte weight(String words, long paper) throws Exception {
        return find(words, Scope.ALL).weights()[(int) paper];
    }

    /** One paper with a word of its own in every part that can be found. */
    private void onePaper() throws Exception {
        rig.file(
                DigestDraft.of("2024-10-20", EntryDraft.of("2410.00001").texts("earlierword", "")));
        rig.file(
                DigestDraft.of(
                        "2024-10-24",
                        EntryDraft.of("2410.00001")
                                .title("titleword")
                                .fields("fieldword")
                                .texts("summaryword 확산 모델", "easyword")
                                .other("labelword", "otherword")));
        rig.change(
                sql -> {
                    new PaperStateStore().addTag(sql, 1, "tagword");
                    new PaperStateStore().note(sql, 1, "noteword", "noteword", 1);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "titleword, TITLE",
        "fieldword, FIELDS",
        "2410.00001, FIELDS",
        "tagword, TAGS",
        "noteword, NOTE",
        "summaryword, BODY",
        "easyword, BODY",
        "labelword, BODY",
        "otherword, BODY",
        "earlierword, EARLIER",
        "ITLEWOR, TITLE",
        "t, TITLE",
        "모, BODY",
        "ㅎㅅㅁㄷ, BODY",
        "ahepf, BODY",
    })
    void everyPartIsFoundAndWeighedByItsTier(String word, HitTier tier) throws Exception {
        onePaper();
        assertEquals(tier.grade(), weight(word, 1));
        rig.index(PARTS);
        assertEquals(tier.grade(), weight(word, 1));
        assertEquals(Set.of(), papers(word + "nowhere", Scope.ALL));
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void aScopeLooksIntoItsOwnTextsOnly(Scope scope) throws Exception {
        onePaper();
        Map<String, Set<Scope>> where =
                Map.of(
                        "titleword", Set.of(Scope.ALL, Scope.DIGEST),
                        "fieldword", Set.of(Scope.ALL, Scope.DIGEST),
                        "summaryword", Set.of(Scope.ALL, Scope.DIGEST),
                        "earlierword", Set.of(Scope.ALL, Scope.DIGEST),
                        "noteword", Set.of(Scope.ALL, Scope.NOTES),
                        "tagword", Set.of(Scope.ALL));
        for (int turn = 0; turn < 2; turn++) {
            for (Map.Entry<String, Set<Scope>> one : where.entrySet()) {
                assertEquals(
                        one.getValue().contains(scope) ? Set.of(1L) : Set.of(),
                        papers(one.getKey(), scope),
                        one.getKey());
            }
            rig.index(PARTS);
        }
    }

    @Test
    void allWordsMustOccurAndTheWorstPlaceCounts() throws Exception {
        onePaper();
        for (int turn = 0; turn < 2; turn++) {
            assertEquals(
                    HitTier.both(HitTier.TITLE.grade(), HitTier.NOTE.grade()),
                    weight("titleword noteword", 1));
            assertEquals(HitTier.NOTE, HitTier.ofGrade((byte) weight("titleword noteword", 1)));
            assertTrue(weight("titleword noteword", 1) > HitTier.NOTE.grade());
            assertEquals(Set.of(), papers("titleword nowhere", Scope.ALL));
            assertEquals(Set.of(), papers("nowhere titleword", Scope.ALL));
            assertEquals(Set.of(), papers("titleword noteword", Scope.NOTES));
            rig.index(PARTS);
        }
    }

    @Test
    void weightsOfManyWordsStayWithinAByte() throws Exception {
        rig.file(
                DigestDraft.of(
                        "2024-10-24", EntryDraft.of("2410.00001").title("abcdefghijklmnopq")));
        String words = "a b c d e f g h i j k l m n o p";
        assertEquals(HitTier.TITLE.grade(), weight(words, 1));
    }

    /** A word of a title and one of a body must not be found as one across the two. */
    @Test
    void nothingIsFoundAcrossTheEndOfAText() throws Exception {
        rig.file(
                DigestDraft.of(
                        "2024-10-24",
                        EntryDraft.of("2410.00001")
                                .title("left")
                                .fields("one", "two")
                                .texts("right", "easy")));
        for (int turn = 0; turn < 2; turn++) {
            for (String across : List.of("leftone", "onetwo", "\"one two\"", "righteasy")) {
                assertEquals(Set.of(), papers(across, Scope.ALL), across);
            }
            assertEquals(Set.of(1L), papers("one two", Scope.ALL));
            rig.index(PARTS);
        }
    }

    @Test
    void whatAWordWasTakenToMeanIsTold() throws Exception {
        onePaper();
        assertEquals(
                List.of(SearchTerm.letters("titleword"), SearchTerm.initials("ㅎㅅ")),
                find("titleword ㅎㅅ", Scope.ALL).meanings().stream().map(Meaning::term).toList());
        assertEquals(
                List.of(SearchTerm.letters("모델")),
                find("ahepf", Scope.ALL).meanings().stream().map(Meaning::term).toList());
        assertEquals(List.of(), find("nowhere", Scope.ALL).meanings());
        assertEquals(
                Set.of(HitTier.EARLIER),
                find("earlierword", Scope.ALL).meanings().getFirst().tiers());
    }

    /** Earlier words count only where what is shown has nothing, over all papers. */
    @Test
    void earlierWordsAreLookedIntoLast() throws Exception {
        rig.file(DigestDraft.of("2024-10-20", EntryDraft.of("2410.00001").texts("word", "")));
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00001").texts("now", "")));
        assertEquals(Set.of(1L), papers("word", Scope.ALL));
        rig.file(DigestDraft.of("2024-10-25", EntryDraft.of("2410.00002").texts("word", "")));
        for (int turn = 0; turn < 2; turn++) {
            assertEquals(Set.of(2L), papers("word", Scope.ALL));
            rig.index(PARTS);
        }
    }

    @Test
    void searchesAreCounted() throws Exception {
        onePaper();
        long before = search.searches();
        find("a b c", Scope.ALL);
        assertEquals(before + 1, search.searches());
    }

    @Test
    void anEmptyLibraryAndAnEmptyQuestionFindNothing() throws Exception {
        assertEquals(Set.of(), papers("word", Scope.ALL));
        onePaper();
        assertEquals(Set.of(), papers("", Scope.ALL));
    }

    /** FTS5 has a language of its own, which a person must not have to know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND",
                "a OR b",
                "NEAR(a b)",
                "title:x",
                "a*",
                "\"",
                "'",
                "^a",
                "-a",
                "(",
                "{a b}",
                "a\"b",
                "%",
                "_",
                "\\",
                "\u0000",
                "$x_1$",
                "C++",
                "\uE041"
            })
    void signsOfTheIndexMeanNothing(String word) throws Exception {
        rig.file(
                DigestDraft.of(
                        "2024-10-24",
                        EntryDraft.of("2410.00001").texts("before " + word + " behind", ""),
                        EntryDraft.of("2410.00002").texts("plain", "")));
        Set<Long> read = papers(word, Scope.DIGEST);
        rig.index(PARTS);
        assertEquals(read, papers(word, Scope.DIGEST));
        if (!SearchQuery.parse(word).isEmpty()) {
            assertTrue(read.contains(1L), word);
        }
    }

    private static final String[] PIECES = {
        "가", "나", "간", "모델", " ", " ", "a", "b", "ab", "A", "é", "e\u0301", "😀", "-", "\"", "ㄱ",
        "１"
    };

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private void chance(Random random) throws Exception {
        for (String day : List.of("2024-10-20", "2024-10-21")) {
            List<EntryDraft> entries = new ArrayList<>();
            for (int i = 0; i < PAPERS; i++) {
                if (random.nextInt(3) > 0) {
                    entries.add(
                            EntryDraft.of("2410.%05d".formatted(i))
                                    .title(text(random, 6))
                                    .fields(text(random, 3), text(random, 3))
                                    .texts(text(random, 20), text(random, 8))
                                    .other(text(random, 3), text(random, 5)));
                }
            }
            rig.file(DigestDraft.of(day, entries.toArray(EntryDraft[]::new)));
        }
        for (long paper = 1; paper <= rig.count("papers"); paper++) {
            String note = text(random, 6);
            String tag = text(random, 3);
            long one = paper;
            if (random.nextBoolean()) {
                rig.change(
                        sql -> {
                            new PaperStateStore().note(sql, one, note, note, 1);
                            new PaperStateStore().addTag(sql, one, tag);
                        });
            }
        }
    }

    /** What a reading of all texts finds, said as plainly as can be. */
    private Set<Long> plainly(String words, Scope scope) throws Exception {
        Map<Long, PartStore.Texts> texts =
                rig.read(
                        sql ->
                                PARTS.texts(
                                        sql,
                                        sql.list("SELECT id FROM papers", row -> row.number(1))));
        Set<Long> all = new TreeSet<>(texts.keySet());
        for (SearchQuery.Word word : SearchQuery.parse(words).words()) {
            Set<Long> shown = with(texts, word.text(), HitTier.within(scope));
            all.retainAll(
                    shown.isEmpty() ? with(texts, word.text(), HitTier.behind(scope)) : shown);
        }
        return all;
    }

    private static Set<Long> with(
            Map<Long, PartStore.Texts> texts, String word, Set<HitTier> tiers) {
        Set<Long> found = new TreeSet<>();
        texts.forEach(
                (paper, one) -> {
                    PaperText text = PaperText.of(PARTS.parts(one));
                    if (tiers.stream().anyMatch(tier -> text.at(tier).contains(word))) {
                        found.add(paper);
                    }
                });
        return found;
    }

    /** Indexed wholly, by half, or not at all: the same papers, those a reading would find. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gramsFindExactlyWhatAReadingFinds(long seed) throws Exception {
        Random random = new Random(seed);
        chance(random);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String question = text(random, 5).replace("ㄱ", "");
            if (!Folding.fold(question).isBlank()) {
                questions.add(question);
            }
        }
        for (int turn = 0; turn < 3; turn++) {
            for (String question : questions) {
                for (Scope scope : Scope.values()) {
                    Set<Long> plain = plainly(question, scope);
                    if (!plain.isEmpty()) { // else slips of the keyboard are looked for
                        assertEquals(
                                plain,
                                papers(question, scope),
                                "seed " + seed + " turn " + turn + " " + scope + " " + question);
                    }
                }
            }
            if (turn == 0) {
                rig.index(PARTS);
                rig.change(
                        sql -> {
                            for (long paper = 1; paper < PAPERS / 2; paper += 2) {
                                UnindexedPapers.add(sql, paper, true);
                            }
                        });
            } else {
                rig.index(PARTS);
            }
        }
    }
}
