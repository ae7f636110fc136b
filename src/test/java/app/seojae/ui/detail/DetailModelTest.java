package app.seojae.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Background;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailModelTest {

    @TempDir Path folder;

    private final Background background = Background.inline();
    private final Session session = new Session();
    private Library library;
    private DetailModel model;
    private long[] ids;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 20);
        ids = library.browse().ids(Query.ALL);
        model = new DetailModel(background, library, session);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void followsTheSelectionAndShowsOnlyTheNewestAnswer() {
        model.followSelection();
        session.select(ids[1]);
        session.select(ids[2]);
        background.settle();
        assertEquals(ids[2], shown().id());
        session.selectNothing();
        background.settle();
        assertNull(shown());
    }

    @Test
    void staysWithOnePaperBesideItsPdf() {
        model.stayWith(ids[3]);
        session.select(ids[1]);
        background.settle();
        assertEquals(ids[3], shown().id());
    }

    @Test
    void looksAgainWhenTheLibraryOrItsPaperChanges() throws Exception {
        model.stayWith(ids[0]);
        background.settle();
        library.paperStates().bookmark(List.of(ids[0]), true);
        session.changes().tell(Change.of(Change.Kind.PDF, ids[0]));
        background.settle();
        assertEquals(true, shown().row().bookmarked());
        library.paperStates().bookmark(List.of(ids[0]), false);
        session.changes().tell(Change.many(Change.Kind.IMPORT));
        background.settle();
        assertEquals(false, shown().row().bookmarked());
    }

    @Test
    void writesTheNoteOfThePaperItWasTypedFor() throws Exception {
        model.followSelection();
        session.select(ids[0]);
        background.settle();
        session.select(ids[1]);
        model.writeNote(ids[0], new NoteText(0, ""), "첫 논문의 메모", written -> {});
        background.settle();
        assertEquals("첫 논문의 메모", library.browse().paper(ids[0]).orElseThrow().note());
        assertEquals("", library.browse().paper(ids[1]).orElseThrow().note());
    }

    @Test
    void aClosedOneLooksNoMore() throws Exception {
        model.stayWith(ids[0]);
        background.settle();
        Paper before = shown();
        model.close();
        library.paperStates().bookmark(List.of(ids[0]), true);
        session.changes().tell(Change.many(Change.Kind.IMPORT));
        session.changes().tell(Change.of(Change.Kind.PDF, ids[0]));
        background.settle();
        assertSame(before, shown());
    }

    private Paper shown() {
        return model.paperProperty().get();
    }
}
