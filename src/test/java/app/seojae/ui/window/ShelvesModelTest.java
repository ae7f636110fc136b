package app.seojae.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.ShelfCounts;
import app.seojae.ui.kit.Background;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesModelTest {

    @TempDir Path folder;

    @Test
    void countsAndCountsAgainWhenTheLibraryChanges() throws Exception {
        Background background = Background.inline();
        Session session = new Session();
        try (Library library = TestLibraries.filled(folder.resolve("library"), 30)) {
            ShelvesModel model = new ShelvesModel(background, library.browse(), session);
            model.load();
            assertFalse(model.knownProperty().get());
            background.settle();
            assertTrue(model.knownProperty().get());
            assertEquals(30, model.shelvesProperty().get().count(Query.Shelf.ALL));
            library.paperStates().bookmark(List.of(library.browse().ids(Query.ALL)[0]), true);
            session.changes().tell(Change.many(Change.Kind.IMPORT));
            background.settle();
            assertEquals(1, model.shelvesProperty().get().count(Query.Shelf.BOOKMARKED));
            ShelfCounts counted = model.shelvesProperty().get();
            session.changes().tell(Change.many(Change.Kind.ANNOTATION));
            background.settle();
            assertSame(counted, model.shelvesProperty().get(), "marks change none of the counts");
        }
    }

    @Test
    void countsOnceWhatAPersonWaitsForMoreIsThere() throws Exception {
        Background background = Background.inline();
        try (Library library = TestLibraries.filled(folder.resolve("library"), 3)) {
            ShelvesModel model = new ShelvesModel(background, library.browse(), new Session());
            StringProperty papers = new SimpleStringProperty();
            StringProperty problem = new SimpleStringProperty();
            model.loadAfter(Runnable::run, papers, problem);
            background.settle();
            assertFalse(model.askedProperty().get());
            papers.set("papers");
            background.settle();
            assertTrue(model.askedProperty().get());
            ShelfCounts counted = model.shelvesProperty().get();
            assertEquals(3, counted.count(Query.Shelf.ALL));
            problem.set("problem");
            background.settle();
            assertSame(counted, model.shelvesProperty().get(), "it was the first time only");
        }
    }

    @Test
    void itWasAskedAlsoWhereItCouldNotAnswer() throws Exception {
        Background background = Background.inline();
        Library library = TestLibraries.filled(folder.resolve("library"), 3);
        ShelvesModel model = new ShelvesModel(background, library.browse(), new Session());
        library.close();
        model.load();
        background.settle();
        assertTrue(model.askedProperty().get());
        assertFalse(model.knownProperty().get());
    }
}
