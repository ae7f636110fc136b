package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Made;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Status;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import app.seojae.store.annotation.AnnotationStore;
import app.seojae.store.file.DownloadStore;
import app.seojae.store.file.ThumbnailStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperStoreTest {

    private static final PaperStore STORE = new PaperStore();

    @TempDir Path folder;
    private StoreRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private List<Long> numbers(List<Long> wanted) throws Exception {
        return rig.read(sql -> STORE.rows(sql, wanted)).stream().map(PaperRow::id).toList();
    }

    @Test
    void rowsComeInTheOrderAskedForAsOftenAsAskedFor() throws Exception {
        List<Long> papers = rig.papers("2410.00001", "2410.00002", "2410.00003");
        List<Long> wanted = new ArrayList<>(papers);
        Collections.reverse(wanted);
        wanted.add(papers.getFirst());
        assertEquals(wanted, numbers(wanted));
        assertEquals(List.of(), numbers(List.of()));
    }

    @Test
    void numbersOfNoPaperArePassedOver() throws Exception {
        long paper = rig.papers("2410.00001").getFirst();
        List<Long> wanted = List.of(77L, paper, 0L, -1L);
        assertEquals(List.of(paper), numbers(wanted));
        assertEquals(1, rig.read(sql -> STORE.papers(sql, wanted)).size());
    }

    @Test
    void aRowOfAPaperNobodyTouchedIsBare() throws Exception {
        rig.file(
                DigestDraft.of(
                        "2024-10-24",
                        EntryDraft.of("2410.00001").texts("s", "e").fields("a", "b").upvotes(0)));
        long paper = rig.paper("2410.00001");
        PaperRow row = rig.row(paper);
        assertEquals("2410.00001", String.valueOf(row.arxivId()));
        assertEquals(List.of("s", "e"), List.of(row.summary(), row.easyExplanation()));
        assertEquals(List.of("a", "b"), row.fields());
        assertEquals(0, row.upvotes());
        assertEquals(LocalDate.of(2024, 10, 24), row.date());
        assertEquals(1, row.readings());
        assertEquals(Status.UNREAD, row.status());
        assertEquals(List.of(), row.tags());
        assertEquals("", row.remark());
        assertEquals(PdfInfo.ABSENT, row.pdf());
        assertNull(row.thumbnail());
        assertTrue(!row.sample() && !row.bookmarked());
        Paper whole = rig.whole(paper);
        assertEquals(row, whole.row());
        assertEquals(new NoteText(0, ""), whole.noteText());
        assertEquals(List.of(), whole.collections());
        assertNull(whole.opened());
        assertEquals(0, whole.annotations());
    }

    @Test
    void aRowTellsAllThatWasDone() throws Exception {
        List<Long> papers = rig.papers("2410.00001", "2410.00002");
        long paper = papers.getFirst();
        PaperStateStore states = new PaperStateStore();
        CollectionStore collections = new CollectionStore();
        rig.change(
                sql -> {
                    states.bookmark(sql, paper, true);
                    states.status(sql, paper, Status.READ);
                    states.opened(sql, paper, 1_700_000_000);
                    states.addTag(sql, paper, "b");
                    states.addTag(sql, paper, "a");
                    states.note(sql, paper, "# N", "N", 5);
                    collections.create(sql, "z");
                    collections.create(sql, "y");
                    collections.add(sql, "z", paper);
                    collections.add(sql, "y", paper);
                    new ThumbnailStore().stored(sql, paper, "pictures/1.png");
                    new AnnotationStore().put(sql, Made.of(paper, AnnotationKind.NOTE, 1, ""));
                    new AnnotationStore().put(sql, Made.of(paper, AnnotationKind.INK, 1, ""));
                });
        Paper whole = rig.whole(paper);
        assertTrue(whole.row().bookmarked());
        assertEquals(Status.READ, whole.row().status());
        assertEquals(List.of("a", "b"), whole.row().tags());
        assertEquals("N", whole.row().remark());
        assertEquals("# N", whole.note());
        assertEquals(List.of("y", "z"), whole.collections());
        assertEquals("pictures/1.png", whole.row().thumbnail());
        assertEquals(2, whole.annotations());
        assertEquals(Instant.ofEpochSecond(1_700_000_000), whole.opened());
        assertEquals(List.of(), rig.row(papers.getLast()).tags());
    }

    @Test
    void aRowTellsOfItsPdf() throws Exception {
        List<Long> papers = rig.papers("2410.00001", "2410.00002");
        Problem problem = Problem.in("https://example.org", ProblemKind.NOT_FOUND, "404");
        PdfInfo stored = new PdfInfo(PdfInfo.State.STORED, 9, 9, 3, "pdfs/a.pdf", null);
        rig.change(
                sql -> {
                    DownloadStore downloads = new DownloadStore();
                    downloads.stored(sql, papers.getFirst(), stored, null);
                    downloads.enqueue(sql, List.of(papers.getLast()));
                    downloads.failed(sql, papers.getLast(), problem);
                });
        assertEquals(stored, rig.row(papers.getFirst()).pdf());
        assertEquals(
                new PdfInfo(PdfInfo.State.FAILED, 0, 0, 0, null, problem),
                rig.row(papers.getLast()).pdf());
    }

    @Test
    void readingsComeNewestFirst() throws Exception {
        for (String day : List.of("2024-10-22", "2024-10-24", "2024-10-23")) {
            rig.file(DigestDraft.of(day, EntryDraft.of("2410.00001").texts(day, "")));
        }
        rig.file(DigestDraft.undated("none", EntryDraft.of("2410.00001").texts("none", "")));
        assertEquals(
                List.of("2024-10-24", "2024-10-23", "2024-10-22", "none"),
                rig.whole(rig.paper("2410.00001")).readings().stream()
                        .map(DigestVersion::summary)
                        .toList());
    }

    @Test
    void papersAreKnownByBothNumbers() throws Exception {
        long paper = rig.papers("2410.00001").getFirst();
        assertEquals(paper, rig.paper("2410.00001"));
        assertEquals(0, rig.paper("2410.00002"));
        assertEquals(paper, (long) rig.read(sql -> STORE.number(sql, paper)));
        assertEquals(0, (long) rig.read(sql -> STORE.number(sql, paper + 1)));
    }

    /** A statement for each count of papers would be prepared anew with each page of a list. */
    @Test
    void thousandsAreAskedForAtOnce() throws Exception {
        long paper = rig.papers("2410.00001").getFirst();
        List<Long> many = LongStream.range(0, 40_000).map(i -> paper).boxed().toList();
        assertEquals(40_000, numbers(many).size());
    }

    @Test
    void aStatusOfANewerProgramIsUnread() throws Exception {
        long paper = rig.papers("2410.00001").getFirst();
        rig.change(sql -> sql.update("UPDATE papers SET status = 'devoured'"));
        assertEquals(Status.UNREAD, rig.row(paper).status());
    }
}
