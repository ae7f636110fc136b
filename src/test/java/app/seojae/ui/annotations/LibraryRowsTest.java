package app.seojae.ui.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.Made;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.Grouping;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks and notes of a library, gathered and asked for without a toolkit. */
class LibraryRowsTest {

    private static final Messages KOREAN = new Messages(Language.KOREAN);

    @TempDir Path folder;
    private Library library;
    private List<PaperRow> papers;
    private Instant changed = Instant.parse("2026-11-20T08:00:00Z");

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 3);
        papers = library.browse().find(Query.ALL).head();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    /** A mark changed a second before the one made before it. */
    private Annotation mark(int paper, int page, String words) {
        changed = changed.minusSeconds(1);
        return Made.of(papers.get(paper).id(), AnnotationKind.HIGHLIGHT, page, words)
                .withModified(changed);
    }

    /** The lines of these marks and of the notes of these papers, brought a few at a time. */
    private List<String> told(List<Annotation> marks, List<PaperRow> notes, Grouping by)
            throws Exception {
        for (Annotation one : marks) {
            library.annotations().put(one.paper(), List.of(one));
        }
        for (PaperRow paper : notes) {
            library.notes().replace(paper.id(), "메모");
        }
        LibraryRows source = new LibraryRows(library, KOREAN, ZoneId.of("Asia/Seoul"));
        LibraryRows.Outline outline = source.outline(AnnotationListFilter.ALL, by);
        List<String> whole = told(source.page(outline, LibraryRows.Place.START, 1_000).rows());
        for (int most = 1; most < 4; most++) {
            List<LibraryRow> some = new ArrayList<>();
            LibraryRows.Place place = LibraryRows.Place.START;
            while (place.section() < outline.sections().size()) {
                LibraryRows.Page page = source.page(outline, place, most);
                some.addAll(page.rows());
                place = page.next();
            }
            assertEquals(whole, told(some), "brought by " + most);
        }
        return whole;
    }

    private static List<String> told(List<LibraryRow> rows) {
        return rows.stream()
                .map(
                        row ->
                                switch (row) {
                                    case LibraryRow.Head head -> head.title() + "/" + head.count();
                                    case LibraryRow.Mark mark -> mark.annotation().text();
                                    case LibraryRow.Note note -> "note";
                                })
                .toList();
    }

    @Test
    void aPapersMarksStandInReadingOrderWithItsNoteLast() throws Exception {
        List<Annotation> marks = List.of(mark(1, 5, "e"), mark(0, 1, "a"), mark(1, 2, "b"));
        assertEquals(
                List.of(
                        papers.get(1).title() + "/3",
                        "b",
                        "e",
                        "note",
                        papers.get(0).title() + "/1",
                        "a"),
                told(marks, List.of(papers.get(1)), Grouping.PAPER));
    }

    @Test
    void daysAreThoseOfThePersonsZone() throws Exception {
        Annotation late = mark(0, 1, "late").withModified(Instant.parse("2026-11-20T20:00:00Z"));
        Annotation early = mark(0, 1, "early").withModified(Instant.parse("2026-11-20T10:00:00Z"));
        assertEquals(
                List.of("2026년 11월 21일 토요일/1", "late", "2026년 11월 20일 금요일/1", "early"),
                told(List.of(late, early), List.of(), Grouping.DAY));
    }

    @Test
    void aMarkStandsUnderEachOfItsTags() throws Exception {
        Annotation both = mark(0, 1, "both").withTags(List.of("정의", "방법"));
        assertEquals(
                List.of("#정의/1", "both", "#방법/1", "both", "태그 없음/1", "none"),
                told(List.of(both, mark(0, 2, "none")), List.of(), Grouping.TAG));
    }

    @Test
    void coloursComeInTheirOrderAndNotesBehind() throws Exception {
        Annotation red = mark(0, 1, "red").withColour(AnnotationColour.RED.rgb());
        assertEquals(
                List.of("노랑/1", "yellow", "빨강/1", "red", "메모/1", "note"),
                told(List.of(red, mark(0, 2, "yellow")), List.of(papers.get(2)), Grouping.COLOUR));
    }

    @Test
    void theModelFindsMarksAndNotesByWords() throws Exception {
        Background background = Background.inline();
        Session session = new Session();
        LibraryAnnotations model = new LibraryAnnotations(library, background, session, KOREAN);
        long paper = papers.getFirst().id();
        library.annotations()
                .put(
                        paper,
                        List.of(
                                mark(0, 1, "attention values").withComment("왜 충분한가"),
                                mark(0, 2, "residual learning")));
        library.notes().replace(paper, "주의 값은 attention 이다");
        model.ask(AnnotationListFilter.ALL, Grouping.PAPER);
        background.settle();
        assertEquals(2, model.foundProperty().get().marks());
        assertEquals(1, model.foundProperty().get().notes());
        model.ask(AnnotationListFilter.ALL.withText("attention"), Grouping.PAPER);
        background.settle();
        assertEquals(
                List.of(papers.getFirst().title() + "/2", "attention values", "note"),
                told(model.rows()));
        model.ask(AnnotationListFilter.ALL.withKind(AnnotationKind.INK), Grouping.PAPER);
        background.settle();
        assertEquals(List.of(), told(model.rows()));
    }

    @Test
    void anOldAnswerNeverComesAfterANewer() throws Exception {
        Background background = Background.inline();
        LibraryAnnotations model =
                new LibraryAnnotations(library, background, new Session(), KOREAN);
        long paper = papers.getFirst().id();
        library.annotations().put(paper, List.of(mark(0, 1, "one"), mark(0, 2, "two")));
        model.ask(AnnotationListFilter.ALL, Grouping.PAPER);
        model.ask(AnnotationListFilter.ALL.withText("two"), Grouping.PAPER);
        background.settle();
        assertEquals(1, model.foundProperty().get().marks());
    }

    @Test
    void theFirstLinesComeAtOnceAndTheOthersWhenTheyAreWanted() throws Exception {
        Background background = Background.inline();
        LibraryAnnotations model =
                new LibraryAnnotations(library, background, new Session(), KOREAN);
        int all = 2 * LibraryAnnotations.PAGE + 50;
        List<Annotation> many = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            many.add(mark(0, 1 + i, "word " + i));
        }
        library.annotations().put(papers.getFirst().id(), many);
        model.ask(AnnotationListFilter.ALL, Grouping.PAPER);
        background.settle();
        assertEquals(all, model.foundProperty().get().marks());
        assertEquals(papers.getFirst().title() + "/" + all, told(model.rows()).getFirst());
        assertEquals(1 + LibraryAnnotations.PAGE, model.rows().size());
        for (int i = 0; i < 5; i++) {
            model.more();
            model.more();
            background.settle();
        }
        assertEquals(1 + all, model.rows().size());
        assertEquals(
                many.stream().map(Annotation::text).toList(),
                told(model.rows()).subList(1, 1 + all));
    }

    @Test
    void whatWasLookedThroughStaysWhenTheLibraryChanges() throws Exception {
        Background background = Background.inline();
        Session session = new Session();
        LibraryAnnotations model = new LibraryAnnotations(library, background, session, KOREAN);
        List<Annotation> many = new ArrayList<>();
        for (int i = 0; i < 3 * LibraryAnnotations.PAGE; i++) {
            many.add(mark(0, 1 + i, "word " + i));
        }
        library.annotations().put(papers.getFirst().id(), many);
        session.show(Session.Screen.ANNOTATIONS);
        model.more();
        background.settle();
        int seen = model.rows().size();
        model.more();
        background.settle();
        library.annotations().remove(papers.getFirst().id(), List.of(many.getFirst().id()));
        session.changes().tell(Change.many(Change.Kind.IMPORT));
        background.settle();
        assertTrue(model.rows().size() > seen);
        assertEquals("word 1", told(model.rows()).get(1));
    }
}
