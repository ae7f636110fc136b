package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.model.paper.Query;
import app.seojae.store.Database;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No answer leads to the same question, empty ones least of all: the window comes to rest. */
class QuietTest {

    private static final int MOST_ROUNDS = 30;
    private static final int RESTING = 4;

    @TempDir Path folder;

    /** Lets answers come until none led to another question for some rounds. */
    private static void assertRests(Rig rig, String after) throws Exception {
        Database.Tally last = TestLibraries.tally(rig.library);
        int quiet = 0;
        for (int round = 0; round < MOST_ROUNDS && quiet < RESTING; round++) {
            rig.settle();
            Database.Tally now = TestLibraries.tally(rig.library);
            quiet = now.equals(last) ? quiet + 1 : 0;
            last = now;
        }
        assertEquals(RESTING, quiet, "still asking after " + after);
    }

    private static void ask(Rig rig, Query query) throws Exception {
        Fx.run(() -> rig.window.list().ask(query));
    }

    @Test
    void everyEmptyAnswerOfTheLibraryIsTheLast() throws Exception {
        try (Rig rig = new Rig(folder, 120, 1200, 800)) {
            assertRests(rig, "the first listing");
            for (Query query :
                    List.of(
                            Query.ALL.withText("zzqqzz"),
                            Query.ALL.withShelf(Query.Shelf.BOOKMARKED),
                            Query.ALL.withShelf(Query.Shelf.OFFLINE),
                            Query.ALL.withField("no such field"),
                            Query.ALL.withText("zz qq \"zz\" -yy"))) {
                ask(rig, Query.ALL);
                assertRests(rig, "all papers");
                ask(rig, query);
                assertRests(rig, query.toString());
                assertEquals(0, rig.found());
                Fx.run(() -> rig.window.session().changes().tell(Change.many(Change.Kind.IMPORT)));
                assertRests(rig, "a change during " + query);
            }
            ask(rig, Query.ALL);
            assertRests(rig, "coming back");
            assertTrue(rig.found() > 100);
        }
    }

    @Test
    void detailsOfNoPaperAndMarksOfNothingAreTheLastToo() throws Exception {
        try (Rig rig = new Rig(folder, 30, 1200, 800)) {
            Fx.run(() -> rig.window.session().select(987_654_321));
            assertRests(rig, "a paper that is gone");
            Fx.run(
                    () ->
                            rig.window
                                    .session()
                                    .changes()
                                    .tell(Change.of(Change.Kind.PDF, 987_654_321)));
            assertRests(rig, "a touch of a paper that is gone");
            Fx.run(() -> rig.window.session().show(Session.Screen.ANNOTATIONS));
            assertRests(rig, "marks");
            Fx.run(rig.window::search);
            rig.type("zzqqzz");
            assertRests(rig, "a search in marks without a hit");
        }
    }

    @Test
    void theReaderRestsToo() throws Exception {
        Library library = TestLibraries.samples(folder.resolve("library"), folder.resolve("s"));
        long guide = TestLibraries.guide(library);
        try (Rig rig = new Rig(library, folder.resolve("state"), 1200, 800)) {
            Fx.run(() -> rig.window.openReader(guide));
            assertRests(rig, "opening a paper");
            rig.press(KeyCode.F, "f", false, true);
            rig.type("zzqqzz");
            assertRests(rig, "finding nothing in a paper");
            ask(rig, Query.ALL.withText("zzqqzz"));
            assertRests(rig, "a search without a hit behind the reader");
        }
    }
}
