package app.seojae.ui.viewer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Fx;
import app.seojae.work.Lanes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reading that hangs costs its answer and nothing else. */
class TimeLimitedLaneTest {

    private final CountDownLatch hang = new CountDownLatch(1);
    private final Lanes lanes = new Lanes();

    @BeforeEach
    void startToolkit() throws Exception {
        Fx.start();
    }

    @AfterEach
    void letGo() {
        hang.countDown();
        lanes.close();
    }

    private String forever() throws InterruptedException {
        hang.await();
        return "too late";
    }

    @Test
    void aReadingThatHangsIsLeftAndTheNextOneRuns() throws Exception {
        TimeLimitedLane lane = new TimeLimitedLane(new Background(lanes), Duration.ofMillis(50));
        CompletableFuture<Problem> page = new CompletableFuture<>();
        CompletableFuture<Problem> document = new CompletableFuture<>();
        CompletableFuture<String> next = new CompletableFuture<>();
        Fx.run(
                () -> {
                    lane.page(PageIndex.ofNumber(3), cancel -> forever()).failed(page::complete);
                    lane.document("a.pdf", cancel -> forever()).failed(document::complete);
                });
        assertEquals(Problem.of(ProblemKind.PDF_PAGE_TOO_SLOW, "3"), page.get());
        assertEquals(Problem.in("a.pdf", ProblemKind.PDF_TOO_SLOW), document.get());
        TimeLimitedLane after = new TimeLimitedLane(new Background(lanes));
        Fx.run(() -> after.page(PageIndex.ofNumber(4), cancel -> "read").then(next::complete));
        assertEquals("read", next.get());
    }
}
