package app.seojae.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.PdfInfo.State;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import app.seojae.store.paper.PaperStateStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DownloadStoreTest {

    private static final DownloadStore STORE = new DownloadStore();
    private static final Problem PROBLEM = Problem.of(ProblemKind.NOT_FOUND, "404");
    private static final PdfInfo FILE = new PdfInfo(State.STORED, 9, 9, 3, "pdfs/a.pdf", null);

    @TempDir Path folder;
    private StoreRig rig;
    private List<Long> papers;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
        papers = rig.papers("2410.00001", "2410.00002", "2410.00003", "2410.00004");
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void enqueue(Long... some) throws Exception {
        rig.change(sql -> STORE.enqueue(sql, List.of(some)));
    }

    private List<Long> turn(long now, int most) throws Exception {
        return rig.read(sql -> STORE.next(sql, now, most)).stream()
                .map(DownloadStore.Job::paper)
                .toList();
    }

    private State state(long paper) throws Exception {
        return rig.read(sql -> STORE.info(sql, paper)).state();
    }

    private boolean claim(long paper, String owner) throws Exception {
        return rig.did(sql -> STORE.claim(sql, paper, 1, owner));
    }

    @Test
    void theQueueKeepsTheOrderInWhichPapersCame() throws Exception {
        enqueue(3L, 1L);
        enqueue(4L);
        assertEquals(List.of(3L, 1L, 4L), turn(0, 9));
        assertEquals(List.of(3L, 1L, 4L), rig.read(STORE::waiting));
        assertEquals(List.of(3L), turn(0, 1));
    }

    @Test
    void whatAPersonAskedForByNameComesFirstThenWhatIsBookmarked() throws Exception {
        enqueue(1L, 2L, 3L);
        rig.change(sql -> new PaperStateStore().bookmark(sql, 3, true));
        rig.change(sql -> STORE.enqueueFirst(sql, 4));
        rig.change(sql -> STORE.enqueueFirst(sql, 2));
        assertEquals(List.of(2L, 4L, 3L, 1L), turn(0, 9));
        assertEquals(turn(0, 9), rig.read(STORE::waiting));
        assertEquals(
                List.of(true, true, false, false),
                rig.read(sql -> STORE.next(sql, 0, 9)).stream()
                        .map(DownloadStore.Job::first)
                        .toList());
    }

    @Test
    void aJobTellsAllThatIsNeeded() throws Exception {
        rig.file(DigestDraft.of("2024-11-01", EntryDraft.titled("T").pdf("https://a/b.pdf")));
        enqueue(1L, 5L);
        rig.change(sql -> STORE.again(sql, 5, PROBLEM, 0, true));
        List<DownloadStore.Job> jobs = rig.read(sql -> STORE.next(sql, 0, 9));
        assertEquals("2410.00001", String.valueOf(jobs.get(0).arxivId()));
        assertEquals(new DownloadStore.Job(5, "T", null, "https://a/b.pdf", false, 1), jobs.get(1));
        assertEquals(Optional.of("2410.00001"), rig.read(sql -> STORE.fileName(sql, 1)));
        assertEquals(Optional.of("p5"), rig.read(sql -> STORE.fileName(sql, 5)));
        assertEquals(Optional.empty(), rig.read(sql -> STORE.fileName(sql, 99)));
        assertEquals(
                Set.of("2410.00001", "p5"), Set.copyOf(rig.read(sql -> STORE.awaitedNames(sql))));
    }

    @Test
    void ofTwoProgramsOneTakesADownload() throws Exception {
        enqueue(1L);
        assertTrue(claim(1, "me"));
        assertFalse(claim(1, "other"));
        assertFalse(claim(2, "me"));
        assertEquals(State.DOWNLOADING, state(1));
        assertEquals(List.of(), turn(0, 9));
        assertEquals(List.of("me"), rig.read(STORE::owners));
    }

    @Test
    void whatAProgramThatIsNoMoreHadIsGivenBack() throws Exception {
        enqueue(1L, 2L, 3L);
        claim(1, "gone");
        claim(2, "alive");
        claim(3, "gone");
        rig.change(sql -> STORE.giveBack(sql, "gone"));
        assertEquals(List.of(1L, 3L), turn(0, 9));
        assertEquals(List.of("alive"), rig.read(STORE::owners));
        rig.change(sql -> STORE.putBack(sql, 2));
        assertEquals(List.of(1L, 2L, 3L), turn(0, 9));
        assertEquals(List.of(), rig.read(STORE::owners));
    }

    /** An older program took downloads without a name. */
    @Test
    void whatNobodyIsNamedForIsGivenBackToo() throws Exception {
        enqueue(1L, 2L);
        claim(1, "x");
        claim(2, "y");
        rig.change(sql -> sql.update("UPDATE pdfs SET claimed_by = NULL WHERE paper = 1"));
        assertTrue(rig.read(STORE::owners).contains(""));
        rig.change(sql -> STORE.giveBack(sql, ""));
        assertEquals(List.of(1L), turn(0, 9));
    }

    @Test
    void aPausedDownloadWaitsForItsTime() throws Exception {
        enqueue(1L, 2L);
        rig.change(sql -> STORE.again(sql, 1, PROBLEM, 100, true));
        assertEquals(List.of(2L), turn(99, 9));
        assertEquals(List.of(1L, 2L), turn(100, 9));
        assertEquals(PROBLEM, rig.read(sql -> STORE.info(sql, 1)).problem());
        assertEquals(Optional.of(0L), rig.read(STORE::nextStart));
        rig.change(sql -> STORE.again(sql, 2, null, 50, false));
        assertEquals(Optional.of(50L), rig.read(STORE::nextStart));
        assertEquals(
                List.of(1, 0),
                rig.read(sql -> STORE.next(sql, 100, 9)).stream()
                        .map(DownloadStore.Job::tries)
                        .toList());
    }

    @Test
    void aServersPauseIsForAllAndShortensNone() throws Exception {
        enqueue(1L, 2L, 3L);
        claim(3, "me");
        rig.change(sql -> STORE.again(sql, 1, null, 500, false));
        rig.change(sql -> STORE.allWait(sql, 300));
        assertEquals(List.of(), turn(299, 9));
        assertEquals(List.of(2L), turn(300, 9));
        assertEquals(List.of(1L, 2L), turn(500, 9));
        rig.change(sql -> STORE.putBack(sql, 3));
        assertEquals(List.of(3L), turn(0, 9));
    }

    @Test
    void whatFailedIsTriedAgainOnlyWhenAskedFor() throws Exception {
        enqueue(1L, 2L);
        claim(1, "me");
        rig.change(sql -> STORE.failed(sql, 1, PROBLEM));
        assertEquals(new PdfInfo(State.FAILED, 0, 0, 0, null, PROBLEM), info(1));
        assertEquals(List.of(2L), turn(0, 9));
        assertEquals(List.of(), rig.read(STORE::owners));
        enqueue(1L);
        assertEquals(List.of(2L, 1L), turn(0, 9));
        assertEquals(new PdfInfo(State.QUEUED, 0, 0, 0, null, null), info(1));
        assertEquals(0, rig.number("SELECT tries + not_before FROM pdfs WHERE paper = 1"));
    }

    private PdfInfo info(long paper) throws Exception {
        return rig.read(sql -> STORE.info(sql, paper));
    }

    @Test
    void whatIsStoredOrComingIsNotQueuedAnew() throws Exception {
        enqueue(1L, 2L);
        claim(1, "me");
        rig.change(sql -> STORE.stored(sql, 2, FILE, "etag"));
        enqueue(1L, 2L);
        rig.change(sql -> STORE.enqueueFirst(sql, 1));
        assertEquals(State.DOWNLOADING, state(1));
        assertEquals(FILE, info(2));
        assertEquals(List.of(), turn(0, 9));
    }

    @Test
    void papersThatCanComeAndAreNotHereAreMissing() throws Exception {
        rig.file(DigestDraft.of("2024-11-01", EntryDraft.titled("of no number")));
        enqueue(1L, 2L);
        rig.change(sql -> STORE.failed(sql, 2, PROBLEM));
        rig.change(sql -> STORE.stored(sql, 3, FILE, null));
        assertEquals(
                List.of(4L, 2L),
                rig.read(sql -> STORE.missing(sql, List.of(5L, 4L, 3L, 2L, 1L, 99L))));
    }

    @Test
    void aWaitingPaperMayBeMoved() throws Exception {
        enqueue(1L, 2L, 3L);
        claim(3, "me");
        order(2L, 3L);
        assertEquals(List.of(2L, 1L), turn(0, 9));
    }

    private void order(Long... papers) throws Exception {
        rig.change(sql -> STORE.order(sql, List.of(papers)));
    }

    /** What only was put into another order is still fetched from the host meant for programs. */
    @Test
    void anOrderIsNoWishForJustOnePaper() throws Exception {
        enqueue(1L, 2L, 3L);
        order(3L, 2L, 1L);
        assertEquals(List.of(3L, 2L, 1L), turn(0, 9));
        assertEquals(List.of(false, false, false), alone());
        rig.change(sql -> STORE.enqueueFirst(sql, 2));
        assertEquals(List.of(2L, 3L, 1L), turn(0, 9));
        assertEquals(List.of(true, false, false), alone());
        rig.change(sql -> STORE.enqueueFirst(sql, 1));
        assertEquals(List.of(1L, 2L, 3L), turn(0, 9));
        assertEquals(List.of(true, true, false), alone());
    }

    private List<Boolean> alone() throws Exception {
        return rig.read(sql -> STORE.next(sql, 0, 9)).stream()
                .map(DownloadStore.Job::first)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"QUEUED", "DOWNLOADING", "FAILED"})
    void whatIsNotHereYetCanBeCancelled(State state) throws Exception {
        enqueue(1L);
        rig.change(sql -> sql.update("UPDATE pdfs SET state = ?", state.word()));
        assertTrue(rig.did(sql -> STORE.cancel(sql, 1)));
        assertEquals(PdfInfo.ABSENT, info(1));
        assertFalse(rig.did(sql -> STORE.cancel(sql, 1)));
    }

    @Test
    void whatIsHereCannotBeCancelledButRemoved() throws Exception {
        rig.change(sql -> STORE.stored(sql, 1, FILE, null));
        assertFalse(rig.did(sql -> STORE.cancel(sql, 1)));
        assertEquals(FILE, info(1));
        rig.change(sql -> STORE.remove(sql, 1));
        assertEquals(PdfInfo.ABSENT, info(1));
    }

    @Test
    void aStateOfANewerProgramIsNone() throws Exception {
        enqueue(1L);
        rig.change(sql -> sql.update("UPDATE pdfs SET state = 'teleported'"));
        assertEquals(State.ABSENT, state(1));
        for (State state : State.values()) {
            assertEquals(state, PdfStore.state(state.word()));
            assertEquals(state, PdfStore.state(state.name()));
        }
    }
}
