package app.seojae.ui.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.Made;
import app.seojae.library.TestLibraries;
import app.seojae.model.Annotation;
import app.seojae.model.AnnotationColour;
import app.seojae.model.AnnotationKind;
import app.seojae.model.PaperRow;
import app.seojae.model.Query;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Words;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks and notes of a library, gathered and asked for without a toolkit. */
class LibraryRowsTest {

    private static final Words KOREAN = new Words(Language.KOREAN);

    @TempDir Path folder;
    private Library library;
    private List<PaperRow> papers;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 3);
        papers = library.browse().find(Query.ALL).head();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Annotation mark(int paper, int page, String words) {
        return Made.of(papers.get(paper).id(), AnnotationKind.HIGHLIGHT, page, words);
    }

    private List<String> told(List<Annotation> marks, List<PaperRow> notes, Grouping by) {
        Map<Long, PaperRow> of = new HashMap<>();
        papers.forEach(row -> of.put(row.id(), row));
        return told(new LibraryRows(KOREAN, ZoneId.of("Asia/Seoul")).of(marks, notes, of, by));
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
    void aPapersMarksStandInReadingOrderWithItsNoteLast() {
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
    void daysAreThoseOfThePersonsZone() {
        Annotation late = mark(0, 1, "late").withModified(Instant.parse("2026-11-20T20:00:00Z"));
        Annotation early = mark(0, 1, "early").withModified(Instant.parse("2026-11-20T10:00:00Z"));
        assertEquals(
                List.of("2026년 11월 21일 토요일/1", "late", "2026년 11월 20일 금요일/1", "early"),
                told(List.of(late, early), List.of(), Grouping.DAY));
    }

    @Test
    void aMarkStandsUnderEachOfItsTags() {
        Annotation both = mark(0, 1, "both").withTags(List.of("정의", "방법"));
        assertEquals(
                List.of("#정의/1", "both", "#방법/1", "both", "태그 없음/1", "none"),
                told(List.of(both, mark(0, 2, "none")), List.of(), Grouping.TAG));
    }

    @Test
    void coloursComeInTheirOrderAndNotesBehind() {
        Annotation red = mark(0, 1, "red").withColour(AnnotationColour.RED.rgb());
        assertEquals(
                List.of("노랑/1", "yellow", "빨강/1", "red", "메모/1", "note"),
                told(List.of(red, mark(0, 2, "yellow")), List.of(papers.get(2)), Grouping.COLOUR));
    }

    @Test
    void theModelFindsMarksAndNotesByWords() throws Exception {
        Background background = Background.inline();
        Session session = new Session();
        LibraryMarks model = new LibraryMarks(library, background, session, KOREAN);
        long paper = papers.getFirst().id();
        library.annotations()
                .put(
                        paper,
                        List.of(
                                mark(0, 1, "attention values").withComment("왜 충분한가"),
                                mark(0, 2, "residual learning")));
        library.marks().note(paper, "주의 값은 attention 이다");
        model.ask(MarkFilter.ALL, Grouping.PAPER);
        background.settle();
        assertEquals(2, model.foundProperty().get().marks());
        assertEquals(1, model.foundProperty().get().notes());
        model.ask(MarkFilter.ALL.withText("attention"), Grouping.PAPER);
        background.settle();
        assertEquals(
                List.of(papers.getFirst().title() + "/2", "attention values", "note"),
                told(model.foundProperty().get().rows()));
        model.ask(MarkFilter.ALL.withKind(AnnotationKind.INK), Grouping.PAPER);
        background.settle();
        assertEquals(List.of(), told(model.foundProperty().get().rows()));
    }

    @Test
    void anOldAnswerNeverComesAfterANewer() throws Exception {
        Background background = Background.inline();
        LibraryMarks model = new LibraryMarks(library, background, new Session(), KOREAN);
        long paper = papers.getFirst().id();
        library.annotations().put(paper, List.of(mark(0, 1, "one"), mark(0, 2, "two")));
        model.ask(MarkFilter.ALL, Grouping.PAPER);
        model.ask(MarkFilter.ALL.withText("two"), Grouping.PAPER);
        background.settle();
        assertEquals(1, model.foundProperty().get().marks());
    }
}
