package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.store.Database;
import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts what a search asks: its answer says what it understood, so nothing is searched again. */
class SearchCountsTest {

    private static final Query WORDS = Query.ALL.withText("모델");

    @TempDir Path folder;

    /** A gesture of a person. */
    @FunctionalInterface
    private interface Gesture {
        void make() throws Exception;
    }

    private record Cost(long questions, long searches) {}

    private static Cost cost(Rig rig, Gesture gesture) throws Exception {
        rest(rig);
        long asked = TestLibraries.tally(rig.library).questions();
        long searched = TestLibraries.searches(rig.library);
        gesture.make();
        rest(rig);
        return new Cost(
                TestLibraries.tally(rig.library).questions() - asked,
                TestLibraries.searches(rig.library) - searched);
    }

    /** Until nothing is left to be asked, on whatever lane. */
    private static void rest(Rig rig) throws Exception {
        Database.Tally last = TestLibraries.tally(rig.library);
        for (int quiet = 0; quiet < 6; ) {
            rig.settle();
            Database.Tally now = TestLibraries.tally(rig.library);
            quiet = now.equals(last) ? quiet + 1 : 0;
            last = now;
        }
    }

    private static void scroll(Rig rig, int slot) throws Exception {
        ListView<?> list = (ListView<?>) rig.find(".list-view");
        Fx.run(() -> list.scrollTo(slot));
    }

    /** The listing, its first rows and their snippets are one answer. */
    @Test
    void wordsAreLookedForOnceAKeystroke() throws Exception {
        try (Rig rig = new Rig(folder, 300, 1200, 800)) {
            assertEquals(new Cost(1, 1), cost(rig, () -> ask(rig, WORDS)));
            assertTrue(rig.found() > 120, "several pages of rows");
        }
    }

    @Test
    void aPartAndTheWholeAreOneSearch() throws Exception {
        try (Rig rig = new Rig(folder, 300, 1200, 800)) {
            ask(rig, WORDS);
            Query today = WORDS.withShelf(Query.Shelf.TODAY);
            assertEquals(new Cost(1, 1), cost(rig, () -> ask(rig, today)));
            long whole = Fx.ask(() -> rig.window.list().wholeProperty().get());
            assertTrue(rig.found() < whole, "more outside");
        }
    }

    /** A list that finds its place by and by may ask for a page more than one. */
    @Test
    void furtherRowsAreNotSearchedFor() throws Exception {
        try (Rig rig = new Rig(folder, 300, 1200, 800)) {
            ask(rig, WORDS);
            for (int slot = 50; slot <= 100; slot += 50) {
                int place = slot;
                Cost cost = cost(rig, () -> scroll(rig, place));
                assertEquals(0, cost.searches());
                assertTrue(cost.questions() == 1 || cost.questions() == 2, cost.toString());
            }
        }
    }

    private static void ask(Rig rig, Query query) throws Exception {
        Fx.run(() -> rig.window.list().ask(query));
    }
}
