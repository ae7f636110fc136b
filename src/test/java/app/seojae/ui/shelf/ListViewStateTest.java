package app.seojae.ui.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.TestMemory;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListViewStateTest {

    @TempDir Path folder;

    private final TestMemory memory = new TestMemory();
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.open(folder.resolve("library"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void startsWithTodayAsCardsAndBringsBackWhatWasChosen() {
        Session session = new Session();
        ListModel model = restored(session);
        assertEquals(Query.Shelf.MORNING, model.query().shelf());
        assertEquals(ListModel.Shape.CARDS, model.shapeProperty().get());
        model.shapeProperty().set(ListModel.Shape.LIST);
        session.easyFirstProperty().set(true);
        model.ask(
                Query.ALL.withShelf(Query.Shelf.READING).withText("추론").sorted(Query.Sort.UPVOTES));
        Session next = new Session();
        ListModel again = restored(next);
        assertEquals(
                Query.ALL.withShelf(Query.Shelf.READING).sorted(Query.Sort.UPVOTES),
                again.query(),
                "a search is not kept");
        assertEquals(ListModel.Shape.LIST, again.shapeProperty().get());
        assertTrue(next.easyFirstProperty().get());
    }

    @Test
    void nonsenseInTheMemoryIsPassedOver() {
        memory.store("list.shape", "SPIRAL");
        memory.store("list.shelf", "");
        ListModel model = restored(new Session());
        assertEquals(ListModel.Shape.CARDS, model.shapeProperty().get());
        assertEquals(Query.Shelf.MORNING, model.query().shelf());
    }

    @Test
    void anotherDayBeginsWithWhatIsNew() {
        ListModel model = restored(new Session());
        model.ask(Query.ALL.withShelf(Query.Shelf.READING));
        assertEquals(Query.Shelf.READING, restored(new Session()).query().shelf());
        memory.store("list.day", "2020-01-02");
        assertEquals(Query.Shelf.MORNING, restored(new Session()).query().shelf());
    }

    private ListModel restored(Session session) {
        ListModel model = new ListModel(Background.inline(), library.browse(), session);
        new ListViewState(memory).restore(model, session);
        return model;
    }
}
