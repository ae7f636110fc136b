package app.seojae.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.model.paper.DownloadState;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Background;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListModelTest {

    @TempDir Path folder;

    private final Background background = Background.inline();
    private final Session session = new Session();
    private Library library;
    private ListModel model;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 60);
        model = new ListModel(background, library.browse(), session);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void asksAndStandsOnTheFirstPaper() {
        model.ask(Query.ALL);
        assertNull(model.listingProperty().get());
        background.settle();
        assertEquals(60, size());
        assertEquals(0, model.selectedIndex());
        assertNotNull(model.selectedRow());
        assertTrue(model.isByDay());
    }

    /** Words looked for in a part of the library are counted in the whole of it. */
    @Test
    void saysWhatLiesOutside() {
        String title = "모델";
        model.ask(Query.ALL.withText(title));
        background.settle();
        int all = size();
        assertEquals(ListModel.UNKNOWN, model.wholeProperty().get(), "nothing is outside");
        model.ask(Query.ALL.withShelf(Query.Shelf.BOOKMARKED).withText(title));
        background.settle();
        assertEquals(0, size());
        assertEquals(all, model.wholeProperty().get());
        model.ask(Query.ALL.withShelf(Query.Shelf.BOOKMARKED));
        background.settle();
        assertEquals(ListModel.UNKNOWN, model.wholeProperty().get(), "no words");
        model.ask(Query.ALL.withShelf(Query.Shelf.BOOKMARKED).withText(title));
        model.askEverywhere();
        background.settle();
        assertEquals(all, size());
        assertEquals(ListModel.UNKNOWN, model.wholeProperty().get());
    }

    @Test
    void onlyTheNewestQuestionIsAnswered() {
        AtomicInteger answers = new AtomicInteger();
        model.listingProperty().addListener((o, before, now) -> answers.incrementAndGet());
        model.ask(Query.ALL.withText("모델"));
        model.ask(Query.ALL.withShelf(Query.Shelf.BOOKMARKED));
        model.ask(Query.ALL.withShelf(Query.Shelf.TODAY));
        background.settle();
        assertEquals(1, answers.get());
        assertEquals(Query.Shelf.TODAY, model.query().shelf());
        assertTrue(size() > 10 && size() < 60);
    }

    @Test
    void theSameQuestionIsNotAskedTwice() {
        all();
        AtomicInteger answers = new AtomicInteger();
        model.listingProperty().addListener((o, before, now) -> answers.incrementAndGet());
        model.ask(Query.ALL);
        background.settle();
        assertEquals(0, answers.get());
    }

    @Test
    void keepsTheSelectionWhenTheLibraryChanges() throws Exception {
        all();
        model.move(7);
        long chosen = id(7);
        assertEquals(chosen, selected());
        library.paperStates().bookmark(List.of(chosen), true);
        session.changes().tell(Change.many(Change.Kind.IMPORT));
        background.settle();
        assertEquals(chosen, selected());
        background.settle();
        assertTrue(model.selectedRow().bookmarked());
    }

    @Test
    void asksNothingWhenOnlyMarksChange() throws Exception {
        all();
        library.paperStates().bookmark(List.of(id(0)), true); // what a question would find
        AtomicInteger answers = new AtomicInteger();
        model.listingProperty().addListener((o, before, now) -> answers.incrementAndGet());
        for (int i = 0; i < 20; i++) {
            session.changes().tell(Change.many(Change.Kind.ANNOTATION));
            background.settle();
        }
        assertEquals(0, answers.get());
        session.changes().tell(Change.many(Change.Kind.IMPORT));
        background.settle();
        assertEquals(1, answers.get(), "the test sees a question asked");
    }

    @Test
    void goesToTheNextPaperWhenTheChosenOneVanishes() throws Exception {
        model.ask(Query.ALL.withShelf(Query.Shelf.TODAY));
        background.settle();
        model.move(3);
        long chosen = selected();
        long next = id(4);
        library.paperStates().status(List.of(chosen), Status.SKIPPED);
        session.changes().tell(Change.many(Change.Kind.IMPORT));
        background.settle();
        assertEquals(next, selected());
        assertEquals(3, model.selectedIndex());
    }

    @Test
    void standsOnTheLastPaperWhenTheLastVanishes() throws Exception {
        model.ask(Query.ALL.withShelf(Query.Shelf.TODAY));
        background.settle();
        model.move(Integer.MAX_VALUE / 2);
        int last = size() - 1;
        assertEquals(last, model.selectedIndex());
        library.paperStates().status(List.of(selected()), Status.SKIPPED);
        session.changes().tell(Change.many(Change.Kind.IMPORT));
        background.settle();
        assertEquals(last - 1, model.selectedIndex());
    }

    @Test
    void anEmptyAnswerSelectsNothing() {
        all();
        model.ask(Query.ALL.withText("zzzzqqqq"));
        background.settle();
        assertEquals(0, size());
        assertTrue(session.selectedPaper().isEmpty());
        model.move(1);
        assertNull(model.selectedRow());
    }

    @Test
    void moveStaysInsideTheList() {
        model.move(1);
        all();
        model.move(-5);
        assertEquals(0, model.selectedIndex());
        model.move(Integer.MAX_VALUE / 2);
        assertEquals(59, model.selectedIndex());
        model.move(1);
        assertEquals(59, model.selectedIndex());
        model.move(-Integer.MAX_VALUE);
        assertEquals(0, model.selectedIndex());
    }

    @Test
    void showsHowFarADownloadIs() {
        all();
        long rows = model.rowsRevisionProperty().get();
        model.progress(new DownloadState(id(2), PdfInfo.State.DOWNLOADING, 500, 1_000, null));
        assertEquals(500, model.row(id(2), 2).pdf().bytes());
        assertNotEquals(rows, model.rowsRevisionProperty().get());
    }

    @Test
    void aFailureIsSaidAndTheListStays() throws Exception {
        all();
        library.close();
        model.refresh();
        background.settle();
        assertNotNull(model.problemProperty().get());
        assertEquals(60, size());
    }

    private void all() {
        model.ask(Query.ALL);
        background.settle();
    }

    private int size() {
        return model.listingProperty().get().size();
    }

    private long id(int index) {
        return model.listingProperty().get().ids()[index];
    }

    private long selected() {
        return session.selectedProperty().get();
    }
}
