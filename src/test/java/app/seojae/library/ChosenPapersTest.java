package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.context.Change;
import app.seojae.library.exchange.PaperCopies;
import app.seojae.library.transfer.Downloads;
import app.seojae.model.paper.PaperCopyForm;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to several papers together: one change, one step to take back. */
class ChosenPapersTest {

    @TempDir Path folder;

    private Library library;
    private List<Long> ids;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("library"));
        library.importer()
                .importText(
                        "2024-10-24.md",
                        Digests.lines(
                                "2410.00001|First|s|e|x|1",
                                "2410.00002|Second|s|e|x|2",
                                "|Nameless|s|e|y|3",
                                "2410.00004|Fourth|s|e|y|4"));
        ids = Arrays.stream(library.browse().ids(Query.ALL)).boxed().toList();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private List<PaperRow> rows() throws Exception {
        return library.browse().rows(ids);
    }

    @Test
    void aMixedChoiceIsBookmarkedWholeThenTakenOffWhole() throws Exception {
        library.paperStates().bookmark(List.of(ids.get(1)), true);
        List<Change> told = new ArrayList<>();
        library.changes().listen(told::add);
        assertTrue(library.paperStates().toggleBookmarks(ids));
        assertTrue(rows().stream().allMatch(PaperRow::bookmarked));
        assertEquals(1, told.size(), "the window is told once");
        assertFalse(library.paperStates().toggleBookmarks(ids));
        assertTrue(rows().stream().noneMatch(PaperRow::bookmarked));
        assertEquals(4, library.paperStates().undo().orElseThrow().ids().size());
        library.paperStates().undo();
        assertEquals(
                List.of(false, true, false, false),
                rows().stream().map(PaperRow::bookmarked).toList());
    }

    @Test
    void aStatusThatAllHaveIsTakenBackToUnread() throws Exception {
        library.paperStates().status(List.of(ids.get(2)), Status.READING);
        assertEquals(Status.READ, library.paperStates().toggleStatus(ids, Status.READ));
        assertEquals(Status.UNREAD, library.paperStates().toggleStatus(ids, Status.READ));
        library.paperStates().undo();
        library.paperStates().undo();
        assertEquals(
                List.of(Status.UNREAD, Status.UNREAD, Status.READING, Status.UNREAD),
                rows().stream().map(PaperRow::status).toList());
    }

    @Test
    void onlyPdfsThatAreMissingAndCanBeHadAreQueuedInTheOrderGiven() throws Exception {
        Downloads downloads = TestLibraries.offline(library, folder.resolve("state")).downloads();
        downloads.enqueue(List.of(ids.get(1)));
        List<Long> backwards = ids.reversed();
        assertEquals(List.of(ids.get(3), ids.get(0)), downloads.enqueueMissing(backwards));
        assertEquals(List.of(ids.get(1), ids.get(3), ids.get(0)), downloads.waiting());
        assertEquals(List.of(), downloads.enqueueMissing(backwards));
        downloads.cancel(List.of(ids.get(3), ids.get(0)));
        assertEquals(List.of(ids.get(1)), downloads.waiting());
        assertEquals(PdfInfo.State.ABSENT, rows().get(3).pdf().state());
    }

    @Test
    void copiesAreOnePaperALineInTheOrderGiven() throws Exception {
        PaperCopies copies = library.copies();
        List<Long> three = List.of(ids.get(3), ids.get(2), ids.get(0));
        assertEquals("Fourth\nNameless\nFirst", copies.text(three, PaperCopyForm.TITLE));
        assertEquals("2410.00004\n2410.00001", copies.text(three, PaperCopyForm.ARXIV_ID));
        assertEquals(
                "https://arxiv.org/abs/2410.00001",
                copies.text(List.of(ids.get(0)), PaperCopyForm.LINK));
        assertEquals("", copies.text(List.of(ids.get(2)), PaperCopyForm.ARXIV_ID));
        assertEquals(3, copies.text(three, PaperCopyForm.BIBTEX).split("@misc").length - 1);
        String references = copies.text(three, PaperCopyForm.REFERENCE);
        assertEquals(3, references.lines().count(), references);
        assertEquals(references.strip(), references);
    }
}
