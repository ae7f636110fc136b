package app.seojae.library;

import static app.seojae.model.annotation.AnnotationKind.NOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.context.Change;
import app.seojae.library.papers.PaperStates;
import app.seojae.library.papers.ReaderViews;
import app.seojae.library.papers.Undone;
import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.ReaderSplit;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperStatesTest {

    @TempDir Path folder;
    private Library library;
    private List<Long> ids;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder);
        library.importer()
                .importText(
                        "2024-10-24.md",
                        Digests.lines(
                                "2410.00001|A|s|e|x|1",
                                "2410.00002|B|s|e|x|2",
                                "2410.00003|C|s|e|y|3"));
        ids = Arrays.stream(library.browse().find(Query.ALL).ids()).boxed().toList();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Paper paper(int index) throws Exception {
        return library.browse().paper(ids.get(index)).orElseThrow();
    }

    /** Everything a person can have done, as one comparable value. */
    private String state() throws Exception {
        StringBuilder state = new StringBuilder();
        for (long id : ids) {
            Paper paper = library.browse().paper(id).orElseThrow();
            state.append(paper.row()).append(paper.note()).append(paper.collections()).append('\n');
        }
        return state.append(library.browse().shelves().collections()).toString();
    }

    @Test
    void aHundredRandomStepsAreUndoneAndRedoneExactly() throws Exception {
        Random random = new Random(5);
        List<String> states = new ArrayList<>(List.of(state()));
        int tries = 0;
        while (states.size() <= 120 && tries++ < 2_000) {
            randomChange(random);
            if (!state().equals(states.getLast())) {
                states.add(state());
            }
        }
        assertEquals(121, states.size());
        for (int i = states.size() - 2; i >= 0; i--) {
            assertTrue(library.paperStates().undo().isPresent());
            assertEquals(states.get(i), state());
        }
        assertTrue(library.paperStates().undo().isEmpty());
        for (int i = 1; i < states.size(); i++) {
            assertTrue(library.paperStates().redo().isPresent());
            assertEquals(states.get(i), state());
        }
        assertTrue(library.paperStates().redo().isEmpty());
    }

    private void randomChange(Random random) throws Exception {
        List<Long> some = ids.subList(0, 1 + random.nextInt(3));
        String name = "이름" + random.nextInt(3);
        PaperStates marks = library.paperStates();
        switch (random.nextInt(8)) {
            case 0 -> marks.bookmark(some, random.nextBoolean());
            case 1 -> marks.status(some, Status.values()[random.nextInt(4)]);
            case 2 -> marks.tag(some, List.of(name), List.of());
            case 3 -> marks.tag(some, List.of(), List.of(name));
            case 4 -> marks.collect(some, name, random.nextBoolean());
            case 5 -> marks.renameCollection(name, "이름" + random.nextInt(3));
            case 6 -> marks.removeCollection(name);
            default -> {
                // A bookmark between two notes keeps them from being one step.
                library.notes().replace(ids.get(random.nextInt(3)), "글 " + random.nextInt(1000));
                marks.status(List.of(ids.get(0)), paper(0).row().status());
            }
        }
    }

    @Test
    void typingANoteIsOneStep() throws Exception {
        long id = ids.getFirst();
        for (String typed : List.of("가", "가나", "가나다\n둘째 줄")) {
            library.notes().write(id, paper(0).noteText(), typed);
        }
        assertEquals("가나다", paper(0).row().remark());
        Undone undone = library.paperStates().undo().orElseThrow();
        assertEquals(new Undone(Change.Kind.NOTE, List.of(id), ""), undone);
        assertEquals("", paper(0).note());
        library.paperStates().redo();
        assertEquals("가나다\n둘째 줄", paper(0).note());
    }

    @Test
    void aNewChangeEndsTheWayForth() throws Exception {
        library.paperStates().bookmark(ids, true);
        library.paperStates().undo();
        library.paperStates().status(ids, Status.READ);
        assertTrue(library.paperStates().redo().isEmpty());
        assertFalse(paper(0).row().bookmarked());
    }

    @Test
    void allUnreadOfAQueryBecomeReadInOneStep() throws Exception {
        library.paperStates().status(ids.subList(0, 1), Status.SKIPPED);
        library.paperStates().markAllRead(Query.ALL);
        assertEquals(Status.SKIPPED, paper(0).row().status());
        assertEquals(Status.READ, paper(1).row().status());
        library.paperStates().undo();
        assertEquals(Status.UNREAD, paper(1).row().status());
        library.paperStates().markAllRead(Query.ALL.withText("C"));
        assertEquals(1, library.browse().shelves().count(Query.Shelf.READ));
    }

    @Test
    void openingMakesItReadingAndRemembersWhen() throws Exception {
        library.paperStates().opened(ids.getFirst());
        assertEquals(Status.READING, paper(0).row().status());
        assertNotEquals(null, paper(0).opened());
        ReadingPlace place =
                new ReadingPlace(PageIndex.ofNumber(7), 0.25, 1.5, ReadingPlace.Fit.NONE, false);
        library.paperStates().savePlace(ids.getFirst(), place);
        assertEquals(place, library.browse().place(ids.getFirst()));
        ReadingPlace second =
                new ReadingPlace(
                        PageIndex.ofNumber(9),
                        0.5,
                        0.25,
                        2,
                        ReadingPlace.Fit.TEXT,
                        ReadingPlace.Flow.TWO_AFTER_COVER,
                        270,
                        true);
        library.paperStates().saveSecondPlace(ids.getFirst(), second);
        assertEquals(second, library.browse().secondPlace(ids.getFirst()).orElseThrow());
        assertEquals(place, library.browse().place(ids.getFirst()), "the first one stays");
        assertTrue(library.browse().secondPlace(ids.get(1)).isEmpty());
        assertEquals(ReadingPlace.START, library.browse().place(ids.get(1)));
    }

    @Test
    void keepsHowAPaperIsLaidOut() throws Exception {
        ReaderViews views = library.readerViews();
        long paper = ids.getFirst();
        assertTrue(views.split(paper).isEmpty());
        views.saveLook(paper, "a look");
        views.saveSplit(paper, new ReaderSplit(ids.get(1), true, 0.3));
        assertEquals(new ReaderSplit(ids.get(1), true, 0.3), views.split(paper).orElseThrow());
        assertEquals("a look", views.look(paper).orElseThrow());
        views.saveSplit(paper, null);
        views.saveLook(paper, null);
        assertTrue(views.split(paper).isEmpty());
        assertTrue(views.look(paper).isEmpty());
        views.saveSplit(999_999, new ReaderSplit(paper, false, null));
        assertTrue(views.split(999_999).isEmpty(), "no paper, nothing to keep");
    }

    @Test
    void listenersHearWhatChanged() throws Exception {
        List<Change> heard = new ArrayList<>();
        library.changes().listen(heard::add);
        library.paperStates().bookmark(ids.subList(0, 2), true);
        library.paperStates().undo();
        assertEquals(2, heard.size());
        assertEquals(new Change(Change.Kind.BOOKMARK, ids.subList(0, 2)), heard.getFirst());
    }

    @Test
    void shelvesCount() throws Exception {
        library.paperStates().bookmark(ids.subList(0, 2), true);
        library.paperStates().status(ids.subList(1, 2), Status.READING);
        library.notes().replace(ids.getFirst(), "글");
        library.paperStates().tag(ids, List.of("읽자"), List.of());
        library.paperStates().collect(ids.subList(0, 1), "발표", true);
        var shelves = library.browse().shelves();
        assertEquals(2, shelves.count(Query.Shelf.BOOKMARKED));
        assertEquals(3, shelves.count(Query.Shelf.TODAY));
        for (Query.Shelf shelf : Query.Shelf.values()) {
            Query papers = Query.ALL.withShelf(shelf);
            assertEquals(
                    library.browse().ids(papers).length, shelves.count(shelf), shelf.toString());
        }
        assertEquals(List.of(new Facet("x", 2), new Facet("y", 1)), shelves.fields());
        assertEquals(List.of(new Facet("2024-10", 3)), shelves.months());
        assertEquals(List.of(new Facet("읽자", 3)), shelves.tags());
        assertEquals(List.of(new Facet("발표", 1)), shelves.collections());
        assertEquals(1, library.browse().find(Query.ALL.withCollection("발표").withTag("읽자")).size());
    }

    @Test
    void ownMarksAreToldAndNeedNotBeLookedFor() throws Exception {
        List<Change.Kind> told = new ArrayList<>();
        library.changes().listen(change -> told.add(change.kind()));
        long paper = ids.getFirst();
        Annotation one = Made.of(paper, NOTE, 1, "");
        library.annotations().put(paper, List.of(one));
        Made.comment(library, one.id(), "왜?");
        library.annotations().undo(paper);
        library.annotations().redo(paper);
        library.annotations().remove(paper, List.of(one.id()));
        library.paperStates().bookmark(ids, true);
        library.metadata().put("key", "value");
        assertFalse(library.checkForOtherPrograms(), "one's own changes are no others'");
        List<Change.Kind> all = new ArrayList<>(Collections.nCopies(5, Change.Kind.ANNOTATION));
        all.add(Change.Kind.BOOKMARK);
        assertEquals(all, told);
    }

    @Test
    void twoProgramsOnOneFolderSeeEachOther() throws Exception {
        try (Library other = Digests.open(folder)) {
            List<Change> told = new ArrayList<>();
            other.changes().listen(told::add);
            assertFalse(other.checkForOtherPrograms());
            library.notes().replace(ids.getFirst(), "수달");
            assertTrue(other.checkForOtherPrograms());
            assertFalse(other.checkForOtherPrograms());
            assertEquals(List.of(Change.many(Change.Kind.OTHER_PROGRAM)), told);
            assertEquals(1, other.browse().search(Query.best("수달", Scope.ALL)).length);
            library.annotations()
                    .put(ids.getFirst(), List.of(Made.of(ids.getFirst(), NOTE, 1, "")));
            assertTrue(other.checkForOtherPrograms());
            other.paperStates().bookmark(ids, true);
            assertTrue(paper(0).row().bookmarked());
        }
    }

    @Test
    void aLibraryAnotherMachineHoldsIsOnlyRead() throws Exception {
        try (Library other = Library.open(folder, Digests.tools("elsewhere"))) {
            assertTrue(other.readOnly());
            assertEquals("here", other.heldBy());
            assertEquals(3, other.browse().find(Query.ALL).size());
            SeojaeException refused =
                    assertThrows(
                            SeojaeException.class, () -> other.paperStates().bookmark(ids, true));
            assertEquals(ProblemKind.LIBRARY_HELD_ELSEWHERE, refused.problem().kind());
            assertEquals(List.of("here"), refused.problem().args());
        }
        library.close();
        try (Library other = Library.open(folder, Digests.tools("elsewhere"))) {
            assertFalse(other.readOnly());
        }
    }
}
