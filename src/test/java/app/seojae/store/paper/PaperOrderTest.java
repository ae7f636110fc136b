package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Query.Shelf;
import app.seojae.model.paper.Query.Sort;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperOrderTest {

    @TempDir Path folder;
    private StoreRig rig;
    private final PaperOrder queries = new PaperOrder();

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private List<Long> find(Query query) throws Exception {
        return list(rig.read(sql -> queries.find(sql, query, null)));
    }

    private int count(byte[] weights) throws Exception {
        Integer count = rig.read(sql -> queries.count(sql, weights));
        return count;
    }

    private static List<Long> list(PaperOrder.Found found) {
        return LongStream.of(found.ids()).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyQuestionFindsWhatPlainCodeFinds(long seed) throws Exception {
        Random random = new Random(seed);
        List<ChanceLibrary.Known> library = ChanceLibrary.make(rig, random);
        LocalDate newest = ChanceLibrary.FIRST.plusDays(3);
        for (int i = 0; i < 150; i++) {
            Query query = ChanceLibrary.question(random);
            List<Long> expected =
                    library.stream()
                            .filter(one -> ChanceLibrary.fits(one, query, newest))
                            .sorted(ChanceLibrary.order(query.sort()))
                            .map(ChanceLibrary.Known::id)
                            .toList();
            assertEquals(expected, find(query), "seed " + seed + " " + query);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void shelvesCountWhatStandsThere(long seed) throws Exception {
        List<ChanceLibrary.Known> library = ChanceLibrary.make(rig, new Random(seed));
        var counts = rig.read(sql -> new ShelfStore().shelves(sql));
        for (Shelf shelf : Shelf.values()) {
            assertEquals(
                    find(Query.ALL.withShelf(shelf)).size(), counts.count(shelf), shelf.name());
        }
        Set<String> tags = new HashSet<>();
        library.forEach(one -> tags.add(one.tag()));
        for (var facet : counts.tags()) {
            assertEquals(find(Query.ALL.withTag(facet.value())).size(), facet.count());
            tags.remove(facet.value());
        }
        for (var facet : counts.fields()) {
            assertEquals(find(Query.ALL.withField(facet.value())).size(), facet.count());
        }
        for (var facet : counts.collections()) {
            assertEquals(find(Query.ALL.withCollection(facet.value())).size(), facet.count());
        }
        tags.remove(null);
        assertEquals(Set.of(), tags);
    }

    @Test
    void daysComeWithTheirPapers() throws Exception {
        rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00001")));
        rig.file(DigestDraft.undated("x", EntryDraft.of("2410.00002")));
        PaperOrder.Found found = rig.read(sql -> queries.find(sql, Query.ALL, null));
        assertArrayEquals(new long[] {1, 2}, found.ids());
        assertArrayEquals(
                new int[] {(int) LocalDate.of(2024, 10, 24).toEpochDay(), Listing.NO_DAY},
                found.days());
    }

    @Test
    void aPaperWithoutADayIsOfNoDay() throws Exception {
        rig.file(DigestDraft.undated("x", EntryDraft.of("2410.00002")));
        assertEquals(List.of(), find(Query.ALL.withShelf(Shelf.TODAY)));
        assertEquals(List.of(), find(Query.ALL.within(LocalDate.EPOCH, null)));
        assertEquals(List.of(), find(Query.ALL.within(null, LocalDate.of(9999, 1, 1))));
        assertEquals(List.of(1L), find(Query.ALL));
    }

    @Test
    void weightsLeaveOutPapersAndPutTheBestFirst() throws Exception {
        rig.papers("2410.00001", "2410.00002", "2410.00003", "2410.00004", "2410.00005");
        byte[] weights = {0, 3, 0, 5, 3};
        Query best = Query.ALL.sorted(Sort.RELEVANCE);
        assertEquals(List.of(3L, 1L, 4L), list(rig.read(sql -> queries.find(sql, best, weights))));
        assertEquals(
                List.of(1L, 3L, 4L), list(rig.read(sql -> queries.find(sql, Query.ALL, weights))));
        assertEquals(3, count(weights));
        rig.change(sql -> new PaperStateStore().bookmark(sql, 4, true));
        Query part = best.withShelf(Shelf.BOOKMARKED);
        assertEquals(List.of(4L), list(rig.read(sql -> queries.find(sql, part, weights))));
        assertEquals(3, count(weights));
    }

    @Test
    void theHeaviestAndTheLightestWeightsHaveTheirPlaces() throws Exception {
        rig.papers("2410.00001", "2410.00002", "2410.00003");
        byte[] weights = {0, 1, 127, 120};
        Query best = Query.ALL.sorted(Sort.RELEVANCE);
        assertEquals(List.of(2L, 3L, 1L), list(rig.read(sql -> queries.find(sql, best, weights))));
    }

    /** All papers are walked once for many searches, and again once anything changed. */
    @Test
    void whatIsRememberedIsForgottenWithTheNextChange() throws Exception {
        rig.papers("2410.00001");
        PaperOrder.Found first = rig.read(sql -> queries.find(sql, Query.ALL, null));
        assertSame(first, rig.read(sql -> queries.find(sql, Query.ALL, null)));
        rig.file(DigestDraft.of("2024-10-30", EntryDraft.of("2410.00002")));
        PaperOrder.Found second = rig.read(sql -> queries.find(sql, Query.ALL, null));
        assertNotEquals(first, second);
        assertEquals(List.of(2L, 1L), list(second));
        try (StoreRig other = StoreRig.in(folder)) {
            other.file(DigestDraft.of("2024-10-31", EntryDraft.of("2410.00003")));
        }
        assertEquals(List.of(3L, 2L, 1L), find(Query.ALL));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void anEmptyLibraryHasNothing(Sort sort) throws Exception {
        assertEquals(List.of(), find(Query.ALL.sorted(sort)));
        assertEquals(List.of(), find(Query.ALL.sorted(sort).withShelf(Shelf.TODAY)));
        assertEquals(0, count(new byte[0]));
    }

    @Test
    void thousandsOfPapersComeInOrder() throws Exception {
        EntryDraft[] entries = new EntryDraft[1_500];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = EntryDraft.of("2410.%05d".formatted(i)).line(entries.length - i);
        }
        rig.file(DigestDraft.of("2024-10-24", entries));
        List<Long> expected = LongStream.rangeClosed(1, 1_500).boxed().toList().reversed();
        assertEquals(expected, find(Query.ALL));
    }

    /** Names are arguments, never part of the statement. */
    @ParameterizedTest
    @ValueSource(strings = {"' OR 1 = 1 --", "%", "_", "\" OR \"\" = \"", "?"})
    void namesMeanNothingInSql(String name) throws Exception {
        rig.papers("2410.00001");
        assertEquals(List.of(), find(Query.ALL.withTag(name)));
        assertEquals(List.of(), find(Query.ALL.withField(name)));
        assertEquals(List.of(), find(Query.ALL.withCollection(name)));
        rig.change(sql -> new PaperStateStore().addTag(sql, 1, name));
        assertEquals(List.of(1L), find(Query.ALL.withTag(name)));
    }
}
