package app.seojae.store.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Scope;
import app.seojae.search.SearchQuery;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.Sql;
import app.seojae.store.StoreRig;
import app.seojae.store.paper.PaperStateStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of a word is what the index says now. */
class WordHitsTest {

    private static final PartStore PARTS = new PartStore(text -> text);
    private static final List<String> WORDS =
            List.of("a", "ab", "확산", "확", "ㅎㅅ", "모델", "note", "bc tag", "zz");
    private static final int STEPS = 120;

    @TempDir Path folder;
    private StoreRig rig;
    private final PaperSearch search = new PaperSearch(PARTS, PdfPapers.NONE);

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
        rig.papers("2410.00001", "2410.00002", "2410.00003", "2410.00004");
        rig.index(PARTS);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private byte[] ask(PaperSearch asked, String words) throws Exception {
        return rig.read(sql -> asked.find(sql, SearchQuery.parse(words), Scope.ALL)).weights();
    }

    private void sameAsAskedAnew(String when) throws Exception {
        for (String word : WORDS) {
            byte[] fresh = ask(new PaperSearch(PARTS, PdfPapers.NONE), word);
            assertArrayEquals(fresh, ask(search, word), when + ", " + word);
        }
    }

    @Test
    void afterEveryChangeTheAnswersAreThoseOfAnIndexAskedAnew() throws Exception {
        Random random = new Random(3);
        PaperStateStore states = new PaperStateStore();
        for (int step = 0; step < STEPS; step++) {
            long paper = 1 + random.nextInt(4);
            String text = WORDS.get(random.nextInt(WORDS.size())) + step;
            int kind = random.nextInt(5);
            switch (kind) {
                case 0 ->
                        rig.file(
                                DigestDraft.of(
                                        "2024-10-%02d".formatted(1 + step % 28),
                                        EntryDraft.of("2410.0000" + paper).texts(text, text)));
                case 1 -> rig.change(sql -> states.note(sql, paper, text, text, 1));
                case 2 -> rig.change(sql -> states.addTag(sql, paper, text));
                case 3 -> rig.change(sql -> states.removeTag(sql, paper, text));
                default -> rig.change(sql -> SearchIndex.forget(sql, paper));
            }
            sameAsAskedAnew("step %d of kind %d, before the index".formatted(step, kind));
            rig.index(PARTS);
            sameAsAskedAnew("step %d of kind %d".formatted(step, kind));
        }
    }

    @Test
    void aPaperThatOnlyLeavesTheIndexIsNotFoundAnyMore() throws Exception {
        rig.change(sql -> new PaperStateStore().note(sql, 2, "zzword", "zzword", 1));
        rig.index(PARTS);
        assertEquals(1, found("zz"));
        rig.change(sql -> SearchIndex.forget(sql, 2));
        assertEquals(0, found("zz"));
    }

    private int found(String words) throws Exception {
        return rig.<Integer>read(sql -> find(sql, words).papers().cardinality());
    }

    private PaperSearch.Found find(Sql sql, String words) throws SeojaeException {
        return search.find(sql, SearchQuery.parse(words), Scope.ALL);
    }

    @Test
    void whatIsWrittenInATransactionUnderWayIsSeenByItAndNotRemembered() throws Exception {
        rig.change(
                sql -> {
                    new PaperStateStore().note(sql, 1, "zzword", "zzword", 1);
                    assertEquals(1, find(sql, "zz").papers().cardinality());
                });
        rig.index(PARTS);
        try {
            rig.change(
                    sql -> {
                        SearchIndex.forget(sql, 1);
                        assertEquals(0, find(sql, "zz").papers().cardinality());
                        throw new IllegalStateException("given up");
                    });
        } catch (IllegalStateException rolledBack) {
            assertEquals("given up", rolledBack.getMessage());
        }
        assertEquals(1, found("zz"));
    }
}
