package app.seojae.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A step that hangs costs its thread and what that had open, and nothing else. */
class AbandonableWorkerTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Problem SLOW = Problem.of(ProblemKind.PDF_PAGE_TOO_SLOW, "1");

    /** What a worker has open. */
    private static final class Open implements AutoCloseable {
        private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

        @Override
        public void close() {
            closed.complete(true);
        }
    }

    private final CountDownLatch free = new CountDownLatch(1);

    private static Open open(AbandonableWorker<Open> worker) throws SeojaeException {
        return worker.call(LONG, SLOW, open -> open);
    }

    private AbandonableWorker<Open> hung() throws SeojaeException {
        AbandonableWorker<Open> worker = new AbandonableWorker<>(Open::new);
        assertEquals(
                SLOW,
                assertThrows(
                                SeojaeException.class,
                                () ->
                                        worker.call(
                                                Duration.ofMillis(20),
                                                SLOW,
                                                open -> {
                                                    left.complete(open);
                                                    free.await();
                                                    return open;
                                                }))
                        .problem());
        return worker;
    }

    private final CompletableFuture<Open> left = new CompletableFuture<>();

    @Test
    void theNextStepHasAnotherThreadAndOpensAnew() throws Exception {
        try (AbandonableWorker<Open> worker = hung()) {
            Open next = open(worker);
            assertNotSame(left.get(), next);
            assertSame(next, open(worker), "one for all that follow");
            assertFalse(left.get().closed.isDone(), "somebody still works with it");
        } finally {
            free.countDown();
        }
        assertTrue(left.get().closed.get(), "and closes it once he is done");
    }

    @Test
    void whatIsIdleIsClosedAtOnce() throws Exception {
        AbandonableWorker<Open> worker = new AbandonableWorker<>(Open::new);
        Open open = open(worker);
        worker.close();
        assertTrue(open.closed.isDone());
        assertNotSame(open, open(worker), "it can be used again");
        worker.close();
    }

    @Test
    void whatWasDroppedIsClosedAndOpenedAnew() throws Exception {
        try (AbandonableWorker<Open> worker = new AbandonableWorker<>(Open::new)) {
            Open open = open(worker);
            worker.drop();
            assertNotSame(open, open(worker));
            assertTrue(open.closed.isDone());
        }
    }

    @Test
    void aStepThatIsNotWaitedForTellsWhatCameOfIt() throws Exception {
        try (AbandonableWorker<Open> worker = new AbandonableWorker<>(Open::new)) {
            CompletableFuture<String> done = new CompletableFuture<>();
            worker.start(open -> "done", (result, failure) -> done.complete(result));
            assertEquals("done", done.get());
            CompletableFuture<Throwable> failed = new CompletableFuture<>();
            IllegalStateException why = new IllegalStateException("damaged");
            worker.start(
                    open -> {
                        throw why;
                    },
                    (result, failure) -> failed.complete(failure));
            assertSame(why, failed.get());
        }
    }
}
