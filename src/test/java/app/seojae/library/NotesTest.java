package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.papers.NoteWritten;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note and what several programs do to it. */
class NotesTest {

    @TempDir Path folder;

    private Library library;
    private Library other;
    private long id;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 3);
        other = TestLibraries.open(folder.resolve("library"));
        id = library.browse().ids(Query.ALL)[0];
    }

    @AfterEach
    void close() throws Exception {
        other.close();
        library.close();
    }

    private NoteText standing() throws SeojaeException {
        return library.browse().paper(id).orElseThrow().noteText();
    }

    @Test
    void revisionsCountChangesAlone() throws Exception {
        assertEquals(new NoteText(0, ""), standing());
        library.notes().replace(id, "하나");
        library.notes().replace(id, "하나");
        assertEquals(new NoteText(1, "하나"), standing());
        library.notes().replace(id, "");
        assertEquals(new NoteText(2, ""), standing());
    }

    @Test
    void whatACommandAppendedStaysWhenTheWindowWrites() throws Exception {
        library.notes().replace(id, "처음");
        NoteText seen = standing();
        other.notes().append(id, "명령이 덧붙임");
        NoteWritten written = library.notes().write(id, seen, "처음부터 다시");
        assertEquals("처음부터 다시\n\n명령이 덧붙임", written.note().markdown());
        assertEquals(standing(), written.note());
        assertFalse(written.keptBoth());
    }

    @Test
    void bothTextsOfOneLineAreKeptAndToldOf() throws Exception {
        library.notes().replace(id, "한 줄");
        NoteText seen = standing();
        other.notes().replace(id, "그쪽 줄");
        NoteWritten written = library.notes().write(id, seen, "이쪽 줄");
        assertEquals("이쪽 줄\n그쪽 줄", written.note().markdown());
        assertTrue(written.keptBoth());
    }

    @Test
    void undoTakesBackOnesOwnWordsOnly() throws Exception {
        library.notes().replace(id, "내 줄");
        other.notes().append(id, "남의 줄");
        library.paperStates().undo();
        assertEquals("남의 줄", standing().markdown().strip());
        library.paperStates().redo();
        assertTrue(standing().markdown().contains("내 줄"));
        assertTrue(standing().markdown().contains("남의 줄"));
    }

    @Test
    void typingGoesOnOverWhatOthersWroteAndUndoLeavesTheirs() throws Exception {
        NoteText empty = standing();
        NoteText first = library.notes().write(id, empty, "가").note();
        other.notes().append(id, "남의 줄");
        NoteText second = library.notes().write(id, first, "가나").note();
        assertEquals("가나\n\n남의 줄", second.markdown());
        library.notes().write(id, second, "가나다\n\n남의 줄");
        while (library.paperStates().undo().isPresent()) {
            assertTrue(standing().markdown().contains("남의 줄"), standing().markdown());
        }
        assertEquals("남의 줄", standing().markdown().strip());
    }

    @Test
    void aScriptCanRefuseToWriteOverWhatItHasNotSeen() throws Exception {
        library.notes().replace(id, "하나");
        long seen = standing().revision();
        other.notes().append(id, "둘");
        assertFalse(library.notes().replaceUnlessChanged(id, "셋", seen));
        assertEquals("하나\n\n둘", standing().markdown());
        assertTrue(library.notes().replaceUnlessChanged(id, "셋", standing().revision()));
        assertEquals("셋", standing().markdown());
    }

    @Test
    void undoOfAStatusLeavesWhatAnotherProgramSet() throws Exception {
        library.paperStates().status(List.of(id), Status.READ);
        other.paperStates().status(List.of(id), Status.SKIPPED);
        library.paperStates().undo();
        assertEquals(Status.SKIPPED, library.browse().paper(id).orElseThrow().row().status());
    }
}
