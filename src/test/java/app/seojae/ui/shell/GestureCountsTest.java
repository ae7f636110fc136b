package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.Made;
import app.seojae.library.TestLibraries;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.Query;
import app.seojae.store.Database;
import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts what one gesture asks the library: nothing is read again that did not change. */
class GestureCountsTest {

    /** Nothing of an opening is left to be asked then, on whatever lane. */
    private static final int RESTING = 18;

    @TempDir Path folder;

    /** A gesture of a person, or of another program. */
    @FunctionalInterface
    private interface Gesture {
        void make() throws Exception;
    }

    private static void assertCosts(Rig rig, int questions, int transactions, Gesture gesture)
            throws Exception {
        rig.assertRests(RESTING, "what went before");
        Database.Tally before = TestLibraries.tally(rig.library);
        gesture.make();
        rig.settle();
        Database.Tally after = TestLibraries.tally(rig.library);
        assertEquals(
                new Database.Tally(questions, transactions),
                new Database.Tally(
                        after.questions() - before.questions(),
                        after.transactions() - before.transactions()));
    }

    /**
     * The listing with its first rows, the counts, the searches kept, the page of the first paper
     * and its annotations.
     */
    @Test
    void aStartAsksOnceForWhatItShows() throws Exception {
        Library library = TestLibraries.filled(folder.resolve("library"), 120);
        Database.Tally before = TestLibraries.tally(library);
        try (Rig rig = new Rig(library, folder.resolve("state"), 1200, 800)) {
            rig.assertRests(RESTING, "what went before");
            Database.Tally after = TestLibraries.tally(library);
            assertEquals(
                    new Database.Tally(5, 0),
                    new Database.Tally(
                            after.questions() - before.questions(),
                            after.transactions() - before.transactions()));
        }
    }

    /** Its row, the page of the paper one stands on, and the counts beside the shelves. */
    @Test
    void aBookmarkReadsOneRowAndTheCounts() throws Exception {
        try (Rig rig = new Rig(folder, 120, 1200, 800)) {
            rig.press(KeyCode.J);
            assertCosts(rig, 3, 1, () -> rig.press(KeyCode.B, "b", false, false));
            long[] ids = rig.window.list().listingProperty().get().ids();
            List<Long> inSight = List.of(ids[3]);
            List<Long> farAway = List.of(ids[110]);
            assertCosts(rig, 2, 1, () -> rig.library.paperStates().bookmark(inSight, true));
            assertCosts(rig, 1, 1, () -> rig.library.paperStates().bookmark(farAway, true));
        }
    }

    @Test
    void aBookmarkOnItsShelfReadsTheListingToo() throws Exception {
        try (Rig rig = new Rig(folder, 30, 1200, 800)) {
            long[] ids = rig.window.list().listingProperty().get().ids();
            rig.library.paperStates().bookmark(List.of(ids[3], ids[5]), true);
            Fx.run(() -> rig.window.list().ask(Query.ALL.withShelf(Query.Shelf.BOOKMARKED)));
            rig.settle();
            assertEquals(2, rig.found());
            rig.library.paperStates().bookmark(List.of(ids[3]), false);
            rig.settle();
            assertEquals(1, rig.found());
        }
    }

    /** Of the paper that is marked, and of nothing else, whatever else is open. */
    @Test
    void anAnnotationReadsThoseOfItsPaperOnce() throws Exception {
        Library library = TestLibraries.samples(folder.resolve("library"), folder.resolve("s"));
        long guide = TestLibraries.guide(library);
        try (Rig rig = new Rig(library, folder.resolve("state"), 1200, 800)) {
            Fx.run(() -> rig.window.openReader(guide));
            Fx.await(
                    "the text of the paper",
                    () ->
                            rig.window
                                    .tabs()
                                    .current()
                                    .annotations()
                                    .annotations()
                                    .version()
                                    .isKnown());
            long standing = rig.selected();
            long other =
                    java.util.Arrays.stream(library.browse().ids(Query.ALL))
                            .filter(id -> id != guide && id != standing)
                            .findFirst()
                            .orElseThrow();
            assertCosts(
                    rig,
                    1,
                    1,
                    () ->
                            library.annotations()
                                    .put(
                                            guide,
                                            List.of(Made.of(guide, AnnotationKind.NOTE, 1, ""))));
            assertCosts(
                    rig,
                    0,
                    1,
                    () ->
                            library.annotations()
                                    .put(
                                            other,
                                            List.of(Made.of(other, AnnotationKind.NOTE, 1, ""))));
        }
    }

    @Test
    void whatAnotherProgramDidIsReadAnewOnce() throws Exception {
        try (Rig rig = new Rig(folder, 30, 1200, 800)) {
            rig.settle();
            assertCosts(rig, 1, 0, () -> rig.library.checkForOtherPrograms());
            try (Library other = TestLibraries.open(rig.library.folder())) {
                long[] ids = other.browse().ids(Query.ALL);
                other.paperStates().bookmark(List.of(ids[0]), true);
                Database.Tally before = TestLibraries.tally(rig.library);
                assertTrue(rig.library.checkForOtherPrograms());
                rig.settle();
                long asked = TestLibraries.tally(rig.library).questions() - before.questions();
                assertTrue(asked <= 6, asked + " questions for one look");
            }
        }
    }
}
