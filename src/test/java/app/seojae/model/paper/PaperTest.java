package app.seojae.model.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seojae.model.ArxivId;
import app.seojae.model.PageIndex;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.TextOrigin;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaperTest {

    private static PaperRow row(String summary, String easy) {
        return new PaperRow(
                3,
                new ArxivId("2410.00001"),
                "T",
                summary,
                easy,
                List.of("f"),
                1,
                LocalDate.EPOCH,
                2,
                false,
                Status.UNREAD,
                List.of("t"),
                "",
                PdfInfo.ABSENT,
                null,
                false,
                "",
                TextOrigin.DIGEST);
    }

    private static DigestVersion reading(String name, String summary, String easy) {
        return new DigestVersion(
                name,
                null,
                null,
                summary,
                easy,
                List.of(),
                null,
                null,
                null,
                List.of(),
                TextOrigin.DIGEST,
                "");
    }

    private static Paper paper(PaperRow row, DigestVersion... readings) {
        return new Paper(
                row,
                null,
                null,
                List.of(readings),
                new NoteText(1, "n"),
                List.of("c"),
                0,
                null,
                null,
                List.of());
    }

    private static List<String> names(Paper paper) {
        return paper.shownFirst().stream().map(DigestVersion::digestName).toList();
    }

    @Test
    void theReadingShownComesFirstThenTheNewest() {
        Paper paper =
                paper(
                        row("shown", "e"),
                        reading("newest", "other", "x"),
                        reading("silent", " ", ""),
                        reading("shown", "shown", "e"),
                        reading("older", "older", ""));
        assertEquals(List.of("shown", "newest", "older"), names(paper));
    }

    @Test
    void ofTwoWithTheSameWordsTheNewerComesFirst() {
        Paper paper =
                paper(
                        row("s", "e"),
                        reading("newest", "x", ""),
                        reading("newer", "s", "e"),
                        reading("older", "s", "e"));
        assertEquals(List.of("newer", "newest", "older"), names(paper));
    }

    @Test
    void aPaperIsItsRowAndItsNote() {
        Paper paper = paper(row("s", "e"));
        assertEquals(3, paper.id());
        assertEquals("n", paper.note());
        assertEquals(List.of(), paper.shownFirst());
    }

    @Test
    void anotherPdfChangesNothingElse() {
        PaperRow row = row("s", "e");
        PdfInfo stored = new PdfInfo(PdfInfo.State.STORED, 1, 1, 1, "p", null);
        assertNotEquals(row, row.withPdf(stored));
        assertEquals(stored, row.withPdf(stored).pdf());
        assertEquals(row, row.withPdf(stored).withPdf(PdfInfo.ABSENT));
    }

    @Test
    void listsCannotBeChangedFromOutside() {
        List<PaperRow> head = new ArrayList<>(List.of(row("s", "e")));
        Listing listing = new Listing(new long[] {3}, new int[] {Listing.NO_DAY}, head);
        head.clear();
        assertEquals(1, listing.head().size());
        assertEquals(1, listing.size());
        assertThrows(UnsupportedOperationException.class, () -> row("", "").tags().add("x"));
        assertThrows(UnsupportedOperationException.class, () -> row("", "").fields().add("x"));
    }

    @Test
    void aShelfNobodyCountedIsEmpty() {
        Map<Query.Shelf, Integer> counts = new EnumMap<>(Query.Shelf.class);
        counts.put(Query.Shelf.READ, 7);
        ShelfCounts shelves =
                new ShelfCounts(counts, List.of(), List.of(), List.of(), List.of(), null, 0, 0);
        counts.put(Query.Shelf.READ, 8);
        assertEquals(7, shelves.count(Query.Shelf.READ));
        assertEquals(0, shelves.count(Query.Shelf.NOTED));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "90, 90",
        "180, 180",
        "270, 270",
        "360, 0",
        "450, 90",
        "-90, 270",
        "-360, 0",
        "45, 0",
        "91, 90",
        "-1, 270"
    })
    void aViewIsTurnedByQuarters(int given, int kept) {
        ReadingPlace place =
                new ReadingPlace(
                        PageIndex.ofNumber(1), 0, 0.5, 1, Fit.NONE, Flow.SINGLE, given, true);
        assertEquals(kept, place.rotation());
    }

    @Test
    void theSideBarAloneChanges() {
        ReadingPlace place =
                new ReadingPlace(PageIndex.ofNumber(4), 0.1, 0.2, 3, Fit.TEXT, Flow.TWO, 90, true);
        assertNotEquals(place, place.withSideBar(false));
        assertEquals(place, place.withSideBar(false).withSideBar(true));
        assertEquals(
                new ReadingPlace(
                        PageIndex.ofNumber(1),
                        0,
                        ReadingPlace.CENTRED,
                        1,
                        Fit.WIDTH,
                        Flow.CONTINUOUS,
                        0,
                        true),
                ReadingPlace.START);
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void pairsAreTwoPages(Flow flow) {
        assertEquals(flow.name().startsWith("TWO"), flow.isPaired());
    }

    @Property
    void aShareLiesBetweenNothingAndAll(@ForAll double share) {
        ReaderSplit split = new ReaderSplit(1, false, share);
        if (share > 0 && share < 1) {
            assertEquals(share, split.share());
        } else {
            assertNull(split.share());
        }
        assertNull(new ReaderSplit(1, false, Double.NaN).share());
        assertNull(new ReaderSplit(1, false, null).share());
    }

    @Test
    void marksOfASnippetAndHitsAreTheirOwn() {
        List<Snippet.Mark> marks = new ArrayList<>(List.of(new Snippet.Mark(0, 1)));
        Snippet snippet = new Snippet(Snippet.Where.NOTE, "ab", marks);
        marks.clear();
        assertEquals(1, snippet.marks().size());
        List<Hit> hits = new ArrayList<>(List.of(new Hit(1, 2, snippet)));
        SearchAnswer answer = new SearchAnswer(hits, 9);
        hits.clear();
        assertEquals(1, answer.hits().size());
        assertEquals(0, SearchAnswer.NONE.total());
    }
}
