package app.seojae.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Snippet.Where;
import app.seojae.search.Grams;
import app.seojae.search.SearchPart;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import app.seojae.store.paper.PaperStateStore;
import app.seojae.store.search.SearchIndex.Entry;
import app.seojae.store.search.SearchIndex.Waiting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    private static final PartStore PARTS = new PartStore(text -> text);
    private static final SearchIndex INDEX = new SearchIndex();

    @TempDir Path folder;
    private StoreRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private List<Waiting> waiting() throws Exception {
        return rig.read(sql -> INDEX.waiting(sql, 0, 99));
    }

    private List<Entry> made() throws Exception {
        List<Waiting> waiting = waiting();
        Map<Long, PartStore.Texts> texts = rig.read(sql -> INDEX.texts(sql, PARTS, waiting));
        List<Entry> entries = new ArrayList<>();
        for (Waiting one : waiting) {
            entries.add(Entry.of(one, PARTS.parts(texts.get(one.paper()))));
        }
        return entries;
    }

    private long hits(String table, String word) throws Exception {
        return rig.number(
                "SELECT count(*) FROM " + table + " WHERE " + table + " MATCH ?",
                Grams.question(word));
    }

    @Test
    void newPapersWaitWithNothingToTakeOut() throws Exception {
        rig.papers("2410.00001", "2410.00002", "2410.00003");
        List<Waiting> waiting = waiting();
        assertEquals(List.of(1L, 2L, 3L), waiting.stream().map(Waiting::paper).toList());
        assertTrue(waiting.stream().allMatch(one -> one.fresh() && one.body()));
        assertEquals(
                List.of(2L),
                rig.read(sql -> INDEX.waiting(sql, 1, 1)).stream().map(Waiting::paper).toList());
        rig.index(PARTS);
        assertEquals(List.of(), waiting());
    }

    @Test
    void aSecondChangeOfAFreshPaperLeavesItFresh() throws Exception {
        rig.papers("2410.00001");
        rig.change(sql -> new PaperStateStore().addTag(sql, 1, "t"));
        assertEquals(List.of(true), waiting().stream().map(Waiting::fresh).toList());
        rig.index(PARTS);
        rig.change(sql -> new PaperStateStore().addTag(sql, 1, "u"));
        assertEquals(List.of(false), waiting().stream().map(Waiting::fresh).toList());
        assertEquals(List.of(false), waiting().stream().map(Waiting::body).toList());
        rig.change(sql -> UnindexedPapers.add(sql, 1, true));
        rig.change(sql -> UnindexedPapers.add(sql, 1, false));
        assertEquals(List.of(true), waiting().stream().map(Waiting::body).toList());
    }

    @Test
    void everyChangeHasARevisionOfItsOwn() throws Exception {
        rig.papers("2410.00001");
        long before = waiting().getFirst().revision();
        rig.change(sql -> UnindexedPapers.add(sql, 1, false));
        assertNotEquals(before, waiting().getFirst().revision());
    }

    /** A text that changed while its grams were made is not taken for indexed. */
    @Test
    void gramsOfAnOlderTextAreNotWritten() throws Exception {
        rig.papers("2410.00001", "2410.00002");
        List<Entry> entries = made();
        rig.change(sql -> new PaperStateStore().note(sql, 1, "zq", "zq", 1));
        rig.change(sql -> INDEX.write(sql, entries));
        assertEquals(List.of(1L), waiting().stream().map(Waiting::paper).toList());
        assertEquals(1, rig.count("grams_title"));
        rig.index(PARTS);
        assertEquals(1, hits("grams_own", "zq"));
    }

    @Test
    void whoIsSecondWritesNothing() throws Exception {
        rig.papers("2410.00001");
        List<Entry> entries = made();
        rig.change(sql -> INDEX.write(sql, entries));
        rig.change(sql -> INDEX.write(sql, entries));
        assertEquals(1, rig.count("grams_title"));
        assertEquals(1, rig.count("grams_body"));
    }

    @Test
    void anOldTextIsTakenOutBeforeTheNewGoesIn() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00001").texts("qz", "")));
        rig.index(PARTS);
        assertEquals(1, hits("grams_body", "qz"));
        rig.file(
                DigestDraft.of("2024-10-24", EntryDraft.of("2410.00001").texts("xv", ""))
                        .bytes("changed"));
        rig.index(PARTS);
        assertEquals(0, hits("grams_body", "qz"));
        assertEquals(1, hits("grams_body", "xv"));
        assertEquals(1, rig.count("grams_body"));
    }

    @Test
    void aNoteAloneLeavesTheBodysGrams() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00001").texts("qz", "")));
        rig.index(PARTS);
        rig.change(sql -> new PaperStateStore().note(sql, 1, "xv", "xv", 1));
        Entry entry = made().getFirst();
        assertNull(entry.said());
        rig.change(sql -> INDEX.write(sql, List.of(entry)));
        assertEquals(1, hits("grams_body", "qz"));
        assertEquals(1, hits("grams_own", "xv"));
        assertEquals(0, hits("grams_title", "xv"));
    }

    @Test
    void earlierWordsHaveAnIndexOfTheirOwn() throws Exception {
        rig.file(DigestDraft.of("2024-10-20", EntryDraft.of("2410.00001").texts("qz", "")));
        rig.index(PARTS);
        assertEquals(0, rig.count("grams_earlier"));
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00001").texts("xv", "")));
        rig.index(PARTS);
        assertEquals(1, hits("grams_earlier", "qz"));
        assertEquals(0, hits("grams_body", "qz"));
    }

    @Test
    void aForgottenPaperIsInNoIndex() throws Exception {
        rig.file(DigestDraft.of("2024-10-20", EntryDraft.of("2410.00001").texts("qz 가나", "")));
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00001").texts("xv 가나", "")));
        rig.index(PARTS);
        rig.change(sql -> SearchIndex.forget(sql, 1));
        for (String table :
                List.of(
                        "grams_title",
                        "grams_fields",
                        "grams_letters",
                        "grams_own",
                        "grams_body",
                        "grams_earlier",
                        "grams_initials",
                        "grams_own_initials")) {
            assertEquals(0, rig.count(table), table);
        }
    }

    /** SQLite's own check of an index that keeps no texts of its own. */
    @Test
    void theIndexesAreSound() throws Exception {
        for (int turn = 0; turn < 5; turn++) {
            rig.file(
                    DigestDraft.of(
                            "2024-10-2" + turn,
                            EntryDraft.of("2410.00001").texts("글 " + turn, "쉬운 " + turn),
                            EntryDraft.of("2410.0000" + (turn + 2))));
            rig.index(PARTS);
        }
        for (String table :
                List.of(
                        "title",
                        "fields",
                        "own",
                        "body",
                        "earlier",
                        "letters",
                        "initials",
                        "own_initials")) {
            rig.change(
                    sql ->
                            sql.update(
                                    String.format(
                                            Locale.ROOT,
                                            "INSERT INTO grams_%1$s (grams_%1$s) VALUES"
                                                    + " ('integrity-check')",
                                            table)));
        }
        assertEquals(6, rig.count("grams_title"));
    }

    @Test
    void partsTellWhereTheyStandBestFirst() throws Exception {
        rig.file(DigestDraft.of("2024-10-20", EntryDraft.of("2410.00001").title("Old")));
        rig.file(
                DigestDraft.of(
                        "2024-10-24",
                        EntryDraft.of("2410.00001")
                                .title("New")
                                .fields("a", "b")
                                .texts("*s*", "*e*")
                                .other("L", "*o*")));
        rig.change(
                sql -> {
                    new PaperStateStore().addTag(sql, 1, "*t*");
                    new PaperStateStore().note(sql, 1, "*n*", "n", 1);
                });
        PartStore plain = new PartStore(text -> text.replace("*", ""));
        Map<Long, PartStore.Texts> texts = rig.read(sql -> plain.texts(sql, List.of(1L, 99L)));
        assertEquals(java.util.Set.of(1L), texts.keySet());
        List<SearchPart> parts = plain.parts(texts.get(1L));
        Map<Where, List<String>> at =
                parts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SearchPart::where,
                                        Collectors.mapping(SearchPart::text, Collectors.toList())));
        assertEquals(List.of("New", "New"), at.get(Where.TITLE));
        assertEquals(List.of("2410.00001", "a", "b"), at.get(Where.FIELDS));
        assertEquals(List.of("*t*"), at.get(Where.TAGS), "a tag is no Markdown");
        assertEquals(List.of("n"), at.get(Where.NOTE));
        assertEquals(List.of("s"), at.get(Where.SUMMARY));
        assertEquals(List.of("e"), at.get(Where.EASY));
        assertEquals(List.of("L", "o"), at.get(Where.OTHER));
        assertEquals(List.of("Old", "summary", "easy"), at.get(Where.EARLIER));
        List<Where> order = parts.stream().map(SearchPart::where).toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertFalse(order.isEmpty());
    }
}
