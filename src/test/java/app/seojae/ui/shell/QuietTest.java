package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No answer leads to the same question, empty ones least of all: the window comes to rest. */
class QuietTest {

    private static final int RESTING = 4;

    @TempDir Path folder;

    private static void ask(Rig rig, Query query) throws Exception {
        Fx.run(() -> rig.window.list().ask(query));
    }

    @Test
    void everyEmptyAnswerOfTheLibraryIsTheLast() throws Exception {
        try (Rig rig = new Rig(folder, 120, 1200, 800)) {
            rig.assertRests(RESTING, "the first listing");
            for (Query query :
                    List.of(
                            Query.ALL.withText("zzqqzz"),
                            Query.ALL.withShelf(Query.Shelf.BOOKMARKED),
                            Query.ALL.withShelf(Query.Shelf.OFFLINE),
                            Query.ALL.withField("no such field"),
                            Query.ALL.withText("zz qq \"zz\" -yy"))) {
                ask(rig, Query.ALL);
                rig.assertRests(RESTING, "all papers");
                ask(rig, query);
                rig.assertRests(RESTING, query.toString());
                assertEquals(0, rig.found());
                Fx.run(() -> rig.window.session().changes().tell(Change.many(Change.Kind.IMPORT)));
                rig.assertRests(RESTING, "a change during " + query);
            }
            ask(rig, Query.ALL);
            rig.assertRests(RESTING, "coming back");
            assertTrue(rig.found() > 100);
        }
    }

    @Test
    void detailsOfNoPaperAndMarksOfNothingAreTheLastToo() throws Exception {
        try (Rig rig = new Rig(folder, 30, 1200, 800)) {
            Fx.run(() -> rig.window.session().select(987_654_321));
            rig.assertRests(RESTING, "a paper that is gone");
            Fx.run(
                    () ->
                            rig.window
                                    .session()
                                    .changes()
                                    .tell(Change.of(Change.Kind.PDF, 987_654_321)));
            rig.assertRests(RESTING, "a touch of a paper that is gone");
            Fx.run(() -> rig.window.session().show(Session.Screen.ANNOTATIONS));
            rig.assertRests(RESTING, "marks");
            Fx.run(rig.window::search);
            rig.type("zzqqzz");
            rig.assertRests(RESTING, "a search in marks without a hit");
        }
    }

    @Test
    void theReaderRestsToo() throws Exception {
        Library library = TestLibraries.samples(folder.resolve("library"), folder.resolve("s"));
        long guide = TestLibraries.guide(library);
        try (Rig rig = new Rig(library, folder.resolve("state"), 1200, 800)) {
            Fx.run(() -> rig.window.openReader(guide));
            rig.assertRests(RESTING, "opening a paper");
            rig.press(KeyCode.F, "f", false, true);
            rig.type("zzqqzz");
            rig.assertRests(RESTING, "finding nothing in a paper");
            ask(rig, Query.ALL.withText("zzqqzz"));
            rig.assertRests(RESTING, "a search without a hit behind the reader");
        }
    }
}
