package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.ScriptedServer;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.context.Change;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.store.Database;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.TestMemory;
import app.seojae.work.HandSchedule;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes on behind the window, by a clock that is moved by hand. */
class BackgroundTasksTest {

    private static final int MOST_WINDOWS = 20;
    private static final long BETWEEN_LOOKS = Duration.ofMillis(3).toNanos();
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @TempDir Path folder;
    private final HandSchedule hand = new HandSchedule();
    private final AtomicInteger changes = new AtomicInteger();
    private Library library;
    private BackgroundTasks errands;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 40);
    }

    @AfterEach
    void close() throws Exception {
        if (errands != null) {
            errands.close();
        }
        library.close();
    }

    private Transfers start(Transfers transfers) {
        errands =
                new BackgroundTasks(
                        library, transfers, hand, Background.inline(), new TestMemory());
        library.changes()
                .listen(
                        change -> {
                            if (change.kind() == Change.Kind.OTHER_PROGRAM) {
                                changes.incrementAndGet();
                            }
                        });
        errands.start(state -> {});
        return transfers;
    }

    private Path state() {
        return folder.resolve("state");
    }

    /** An address where nobody answers. */
    private static URI nobody() throws Exception {
        try (ScriptedServer server = new ScriptedServer((asked, out) -> {})) {
            return server.uri("");
        }
    }

    /**
     * Ten seconds right behind what was due last, without a question. What the system tells of
     * changes made before may still come in, but not for ever.
     */
    private void assertTenIdleSeconds() {
        Database.Tally before = TestLibraries.tally(library);
        for (int i = 0; i < MOST_WINDOWS; i++) {
            hand.pass(hand.untilNext().orElseThrow());
            hand.pass(Duration.ofSeconds(2));
            before = TestLibraries.tally(library);
            hand.pass(TEN_SECONDS);
            if (before.equals(TestLibraries.tally(library))) {
                return;
            }
        }
        assertEquals(before, TestLibraries.tally(library));
    }

    @Test
    void nothingAsksTheLibraryWhileNothingHappens() throws Exception {
        start(TestLibraries.offline(library, state()));
        errands.watch(task -> Thread.ofVirtual().start(task));
        hand.pass(Duration.ofMinutes(5));
        assertTenIdleSeconds();
    }

    @Test
    void norWithoutANetworkThoughPicturesAndPapersWait() throws Exception {
        Transfers transfers = start(TestLibraries.online(library, nobody(), state(), hand));
        errands.watch(task -> Thread.ofVirtual().start(task));
        long[] ids = library.browse().find(Query.ALL).ids();
        transfers.downloads().enqueue(List.of(ids[0], ids[1]));
        hand.pass(Duration.ofHours(1));
        assertTrue(transfers.connection().isAway());
        assertTenIdleSeconds();
        Database.Tally before = TestLibraries.tally(library);
        hand.pass(Duration.ofHours(1));
        long questions = TestLibraries.tally(library).questions() - before.questions();
        assertTrue(questions < 200, questions + " questions in an hour");
        assertEquals(PdfInfo.State.QUEUED, info(ids[0]).state());
        assertEquals(null, info(ids[0]).problem(), "no paper is to blame");
    }

    private PdfInfo info(long id) throws Exception {
        return library.browse().paper(id).orElseThrow().row().pdf();
    }

    @Test
    void aPersonWhoAsksIsAnsweredAtOnceThoughAPauseIsOn() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Transfers transfers = start(TestLibraries.online(library, nobody(), state(), hand));
        transfers.connection().addListener(asked::incrementAndGet);
        hand.pass(Duration.ofHours(1));
        int before = asked.get();
        transfers.connection().tryNow();
        assertTrue(asked.get() > before);
        assertTrue(
                hand.untilNext().orElseThrow().compareTo(Duration.ofSeconds(1)) < 0,
                "the queue and the pictures are woken");
    }

    @Test
    void whatAnotherProgramChangesIsNoticedBecauseTheSystemTells() throws Exception {
        start(TestLibraries.offline(library, state()));
        errands.watch(task -> Thread.ofVirtual().start(task));
        hand.pass(Duration.ofSeconds(30));
        int before = changes.get();
        try (Library other = TestLibraries.open(folder.resolve("library"))) {
            long[] ids = other.browse().find(Query.ALL).ids();
            other.paperStates().bookmark(List.of(ids[3]), true);
            awaitRing();
            hand.pass(Duration.ofSeconds(1));
            assertTrue(changes.get() > before);
        }
    }

    /** Waits until something is due within a second, which no errand is by itself. */
    private void awaitRing() {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (hand.untilNext().orElseThrow().compareTo(Duration.ofSeconds(1)) > 0) {
            assertTrue(System.nanoTime() < deadline, "nobody told");
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    @Test
    void andWhereTheSystemCannotTellItIsAskedFor() throws Exception {
        start(TestLibraries.offline(library, state()));
        hand.pass(Duration.ofSeconds(30));
        int before = changes.get();
        try (Library other = TestLibraries.open(folder.resolve("library"))) {
            long[] ids = other.browse().find(Query.ALL).ids();
            other.paperStates().bookmark(List.of(ids[3]), true);
            hand.pass(Duration.ofSeconds(3));
            assertTrue(changes.get() > before);
        }
    }
}
