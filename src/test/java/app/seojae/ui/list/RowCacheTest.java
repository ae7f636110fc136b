package app.seojae.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.papers.Findings;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.PlainRows;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Snippet;
import app.seojae.search.HitTier;
import app.seojae.search.Meaning;
import app.seojae.search.SearchTerm;
import app.seojae.ui.kit.Background;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCacheTest {

    private final Background background = Background.inline();
    private final List<List<Long>> asked = new ArrayList<>();
    private final Set<Long> gone = new HashSet<>();
    private String suffix = "";
    private boolean broken;
    private final RowCache cache =
            new RowCache(
                    background,
                    new RowCache.Source() {
                        @Override
                        public List<PaperRow> rows(List<Long> ids) {
                            asked.add(ids);
                            return ids.stream()
                                    .filter(id -> !gone.contains(id))
                                    .map(id -> row(id, id + suffix))
                                    .toList();
                        }

                        @Override
                        public Findings.Page page(List<Long> ids, Findings of)
                                throws SeojaeException {
                            if (broken) {
                                throw new SeojaeException(
                                        Problem.of(ProblemKind.LIBRARY_UNUSABLE, ""));
                            }
                            Map<Long, Snippet> found = new HashMap<>();
                            for (Meaning meaning : of.meanings()) {
                                ids.forEach(id -> found.put(id, snippet(meaning)));
                            }
                            return new Findings.Page(rows(ids), found);
                        }
                    });

    @Test
    void asksForAPageAroundAMissingRowOnce() {
        cache.show(listing(1_000));
        assertNull(cache.row(501, 500));
        assertNull(cache.row(502, 501));
        assertNull(cache.row(520, 519));
        background.settle();
        assertEquals(1, asked.size());
        assertTrue(asked.getFirst().contains(501L) && asked.getFirst().contains(520L));
        assertTrue(asked.getFirst().size() < 60);
        assertEquals("501", cache.row(501, 500).title());
        assertNull(cache.row(1, 0), "rows far away are left alone");
    }

    @Test
    void onlyTheLastOfSeveralPlacesIsFetchedWhileAPersonScrollsBy() {
        cache.show(listing(1_000));
        cache.row(101, 100);
        cache.row(801, 800);
        background.settle();
        assertNotNull(cache.row(801, 800));
        assertNull(cache.row(101, 100));
    }

    @Test
    void keepsWhatItShowedUntilTheFreshRowIsThere() {
        cache.show(listing(50));
        cache.row(40, 39);
        background.settle();
        suffix = " changed";
        cache.show(listing(50));
        assertEquals("40", cache.row(40, 39).title());
        background.settle();
        assertEquals("40 changed", cache.row(40, 39).title());
    }

    @Test
    void aPaperThatIsGoneIsNotAskedForAgainAndAgain() {
        gone.add(7L);
        cache.show(listing(20));
        cache.revisionProperty().addListener(o -> cache.row(7, 6));
        cache.row(7, 6);
        background.settle();
        assertNull(cache.row(7, 6));
        background.settle();
        assertEquals(1, asked.size());
    }

    /** Cells keep their papers until the list is laid out again; what they ask has no answer. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 99})
    void cellsOfAListingThatIsGoneAskNothing(int left) {
        cache.show(listing(100));
        cache.row(100, 99);
        background.settle();
        int before = asked.size();
        cache.revisionProperty().addListener(o -> cache.row(100, 99));
        cache.show(found(left, "no hit"));
        background.settle();
        assertNull(cache.snippet(100));
        assertEquals(before, asked.size(), "no answer could ever be about that paper");
        cache.row(1, 0);
        background.settle();
        assertEquals(before + Math.min(1, left), asked.size());
    }

    @Test
    void isBounded() {
        cache.show(listing(4_000));
        for (int i = 0; i < 4_000; i++) {
            cache.row(i + 1, i);
            background.settle();
        }
        int before = asked.size();
        assertNull(cache.row(1, 0), "the first rows were let go");
        assertEquals(before + 1, asked.size());
        background.settle();
        assertNotNull(cache.row(1, 0));
    }

    @Test
    void bringsTheWordsFoundAndForgetsThemWithTheSearch() {
        cache.show(found(30, "추론"));
        cache.row(3, 2);
        background.settle();
        assertEquals("추론", cache.snippet(3).text());
        cache.show(listing(30));
        assertNull(cache.snippet(3));
    }

    @Test
    void asksAgainForWhatCouldNotBeRead() {
        List<Problem> told = new ArrayList<>();
        background.onUnhandled(told::add);
        cache.show(listing(100));
        broken = true;
        assertNull(cache.row(51, 50));
        background.settle();
        broken = false;
        assertNull(cache.row(51, 50));
        background.settle();
        assertEquals("51", cache.row(51, 50).title());
        assertEquals(1, told.size());
    }

    @Test
    void showsProgressWithoutAskingAndRefreshesOneRow() {
        cache.show(listing(10));
        cache.row(1, 0);
        background.settle();
        long revision = cache.revisionProperty().get();
        cache.progress(3, new PdfInfo(PdfInfo.State.DOWNLOADING, 5, 10, 0, null, null));
        assertEquals(PdfInfo.State.DOWNLOADING, cache.row(3, 2).pdf().state());
        assertTrue(cache.revisionProperty().get() > revision);
        assertEquals(1, asked.size());
        cache.refresh(List.of(3L));
        background.settle();
        assertEquals(List.of(3L), asked.get(1));
        assertEquals(PdfInfo.State.ABSENT, cache.row(3, 2).pdf().state());
        cache.refresh(List.of(9_999L));
        assertFalse(asked.contains(List.of(9_999L)));
    }

    /** The answer brings the first rows and snippets along; more of them are made of its terms. */
    @Test
    void asksNothingForTheFirstRowsOfASearch() {
        Findings answer = found(100, "추론");
        Listing found = answer.listing();
        cache.show(
                new Findings(
                        new Listing(found.ids(), found.days(), List.of(row(1, "1"), row(2, "2"))),
                        answer.meanings(),
                        0,
                        Map.of(1L, snippet(answer.meanings().getFirst())),
                        100));
        assertEquals("1", cache.row(1, 0).title());
        assertEquals("추론", cache.snippet(1).text());
        assertEquals("2", cache.row(2, 1).title());
        background.settle();
        assertEquals(0, asked.size());
        cache.row(3, 2);
        background.settle();
        assertEquals(1, asked.size());
        assertEquals("추론", cache.snippet(3).text());
        cache.show(found(100, "추론"));
        assertNotNull(cache.snippet(3), "the same words, asked again");
    }

    private static Findings listing(int size) {
        return new Findings(
                new Listing(
                        LongStream.rangeClosed(1, size).toArray(),
                        IntStream.range(0, size).toArray(),
                        List.of()),
                List.of(),
                0,
                Map.of(),
                size);
    }

    private static Findings found(int size, String word) {
        Meaning meaning = new Meaning(SearchTerm.letters(word), HitTier.within(Scope.ALL));
        return new Findings(listing(size).listing(), List.of(meaning), 0, Map.of(), size);
    }

    private static Snippet snippet(Meaning meaning) {
        return new Snippet(Snippet.Where.SUMMARY, meaning.term().text(), List.of());
    }

    private static PaperRow row(long id, String title) {
        return PlainRows.row(id, null, title);
    }
}
