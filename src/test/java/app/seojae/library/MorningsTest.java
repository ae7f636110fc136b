package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.morning.Morning;
import app.seojae.library.morning.Mornings;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new since the last visit, and what becomes of it. */
class MorningsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @TempDir Path folder;

    private Library library;
    private Mornings mornings;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("library"));
        mornings = library.arrivals().mornings();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private void digest(String name, String... ids) throws Exception {
        String[] lines =
                Arrays.stream(ids).map(id -> id + "|" + id + "|s|e|f|1").toArray(String[]::new);
        Path file = folder.resolve(name + ".md");
        Files.write(file, Digests.lines(lines));
        library.importer()
                .importPaths(List.of(file), (done, total) -> {}, CancelFlag.never(), done -> {});
    }

    private List<String> on(Query.Shelf shelf) throws SeojaeException {
        return library.browse().find(Query.ALL.withShelf(shelf)).head().stream()
                .map(row -> row.title())
                .toList();
    }

    private long number(String id) throws SeojaeException {
        return library.browse().resolve(id).orElseThrow();
    }

    @Test
    void anArchiveTakenInAtTheFirstVisitIsNewByItsNewestDayAlone() throws Exception {
        mornings.visit(FRIDAY);
        digest("2026-11-25", "2611.00001", "2611.00002");
        digest("2026-11-26", "2611.00003");
        assertEquals(List.of("2611.00003"), on(Query.Shelf.MORNING));
        assertEquals(List.of("2611.00001", "2611.00002"), on(Query.Shelf.OLDER));
        Morning now = mornings.look();
        assertEquals(1, now.papers());
        assertEquals(1, now.left());
        assertEquals(2, library.browse().shelves().count(Query.Shelf.OLDER));
        assertEquals(new Morning.Newest(LocalDate.of(2026, 11, 26), 1), now.newest());
    }

    @Test
    void whatCameSinceTheLastVisitIsNewAndWhatWasLeftIsOlder() throws Exception {
        mornings.visit(FRIDAY);
        digest("2026-11-26", "2611.00001", "2611.00002");
        mornings.leave();
        digest("2026-11-27", "2611.00003");
        digest("2026-11-28", "2611.00004");
        assertTrue(mornings.visit(FRIDAY.plusDays(1)));
        assertFalse(mornings.visit(FRIDAY.plusDays(1)), "one visit a day");
        assertEquals(List.of("2611.00004", "2611.00003"), on(Query.Shelf.MORNING));
        assertEquals(List.of("2611.00001", "2611.00002"), on(Query.Shelf.OLDER));
    }

    /** The window stays open over night; the papers come while nobody looks. */
    @Test
    void whatComesOverNightIsNewThoughTheWindowWasOpen() throws Exception {
        mornings.visit(FRIDAY);
        digest("2026-11-26", "2611.00001");
        mornings.leave();
        digest("2026-11-27", "2611.00002");
        mornings.visit(FRIDAY.plusDays(1));
        assertEquals(List.of("2611.00002"), on(Query.Shelf.MORNING));
    }

    @Test
    void nothingIsNewWhereNothingCame() throws Exception {
        mornings.visit(FRIDAY);
        digest("2026-11-26", "2611.00001");
        mornings.leave();
        mornings.visit(FRIDAY.plusDays(1));
        assertEquals(List.of(), on(Query.Shelf.MORNING));
        assertEquals(0, mornings.look().papers());
    }

    /** A killed program never left: what it showed is shown again rather than lost. */
    @Test
    void whoeverNeverLeftSeesTheSameAgain() throws Exception {
        mornings.visit(FRIDAY);
        digest("2026-11-26", "2611.00001");
        mornings.visit(FRIDAY.plusDays(1));
        assertEquals(List.of("2611.00001"), on(Query.Shelf.MORNING));
    }

    @Test
    void anOldDigestTakenInLaterIsNoNews() throws Exception {
        mornings.visit(FRIDAY);
        digest("2026-11-26", "2611.00001");
        mornings.leave();
        mornings.visit(FRIDAY.plusDays(1));
        digest("2025-01-02", "2501.00001");
        digest("2026-11-21", "2611.00002");
        assertEquals(List.of("2611.00002"), on(Query.Shelf.MORNING), "a few days late is news");
        assertTrue(on(Query.Shelf.OLDER).contains("2501.00001"));
    }

    /** A paper seen before that another digest tells of is no new paper. */
    @Test
    void aPaperKnownBeforeIsNoNews() throws Exception {
        mornings.visit(FRIDAY);
        digest("2026-11-26", "2611.00001");
        mornings.leave();
        mornings.visit(FRIDAY.plusDays(1));
        digest("2026-11-28", "2611.00001", "2611.00002");
        assertEquals(List.of("2611.00002"), on(Query.Shelf.MORNING));
    }

    @Test
    void eachDecisionTakesAPaperOutOfTheWayAndIsUndone() throws Exception {
        mornings.visit(FRIDAY);
        digest("2026-11-26", "2611.00001", "2611.00002", "2611.00003", "2611.00004");
        library.paperStates().bookmark(List.of(number("2611.00001")), true);
        library.paperStates().status(List.of(number("2611.00002")), Status.SKIPPED);
        library.paperStates().putOff(List.of(number("2611.00003")), true);
        library.paperStates().status(List.of(number("2611.00004")), Status.READ);
        Morning end = mornings.look();
        assertEquals(List.of(), on(Query.Shelf.MORNING));
        assertEquals(4, end.papers());
        assertEquals(0, end.left());
        assertEquals(1, end.kept().size());
        assertEquals(1, end.skipped());
        assertEquals(1, end.putOff());
        assertEquals(1, end.read());
        library.paperStates().undo();
        library.paperStates().undo();
        assertEquals(List.of("2611.00003", "2611.00004"), on(Query.Shelf.MORNING));
        library.paperStates().redo();
        assertEquals(List.of("2611.00004"), on(Query.Shelf.MORNING));
        library.paperStates().takeUp();
        assertEquals(List.of("2611.00003", "2611.00004"), on(Query.Shelf.MORNING));
        library.paperStates().undo();
        assertEquals(List.of("2611.00004"), on(Query.Shelf.MORNING));
    }

    @Test
    void whatWasPutOffWaitsAmongTheOlderOnesTheNextDay() throws Exception {
        mornings.visit(FRIDAY);
        digest("2026-11-26", "2611.00001");
        library.paperStates().putOff(List.of(number("2611.00001")), true);
        mornings.leave();
        mornings.visit(FRIDAY.plusDays(1));
        assertEquals(List.of("2611.00001"), on(Query.Shelf.OLDER));
        assertEquals(0, mornings.look().putOff());
    }

    @Test
    void leavingTwiceWritesOnce() throws Exception {
        mornings.visit(FRIDAY);
        digest("2026-11-26", "2611.00001");
        mornings.leave();
        long before = TestLibraries.tally(library).transactions();
        mornings.leave();
        mornings.visit(FRIDAY);
        assertEquals(before, TestLibraries.tally(library).transactions());
    }
}
