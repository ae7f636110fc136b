package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.fetch.record.RequestOutcome;
import app.seojae.fetch.record.RequestReason;
import app.seojae.fetch.record.RequestTarget;
import app.seojae.fetch.record.SentRequest;
import app.seojae.library.transfer.QueueEstimate;
import app.seojae.library.transfer.TransferPace;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.QueuedPdf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the queue comes to, of what servers have told and of nothing else. */
class QueueEstimateTest {

    private static QueuedPdf pdf(PdfInfo.State state, long bytes, long expected) {
        return new QueuedPdf(1, "T", new PdfInfo(state, bytes, expected, 0, null, null), 0);
    }

    private static SentRequest sent(
            RequestReason reason, long bytes, int seconds, @Nullable Problem problem) {
        return new SentRequest(
                1,
                Instant.EPOCH,
                new RequestTarget("a", "/"),
                reason,
                Duration.ZERO,
                new RequestOutcome(200, bytes, Duration.ofSeconds(seconds), problem));
    }

    @Test
    void nothingKnownIsSaidToBeUnknown() {
        List<QueuedPdf> queue =
                List.of(pdf(PdfInfo.State.QUEUED, 0, 0), pdf(PdfInfo.State.QUEUED, 0, 0));
        QueueEstimate estimate = QueueEstimate.of(queue, TransferPace.UNKNOWN);
        assertEquals(new QueueEstimate(2, 0, 2, Duration.ofSeconds(6), true), estimate);
    }

    @Test
    void thePaceLatelyAndTheSizesToldMakeTheTime() {
        List<QueuedPdf> queue =
                List.of(
                        pdf(PdfInfo.State.DOWNLOADING, 1_000, 5_000),
                        pdf(PdfInfo.State.QUEUED, 0, 6_000),
                        pdf(PdfInfo.State.QUEUED, 0, 0),
                        pdf(PdfInfo.State.FAILED, 0, 9_000));
        QueueEstimate estimate = QueueEstimate.of(queue, new TransferPace(100, 2_000));
        assertEquals(3, estimate.count());
        assertEquals(10_000, estimate.bytes());
        assertEquals(1, estimate.unknown());
        assertEquals(Duration.ofSeconds(9 + 120), estimate.time());
        assertFalse(estimate.atLeast());
    }

    @Test
    void thePaceIsThatOfPdfsThatCame() {
        RequestReason pdf = RequestReason.pdf("T");
        Problem cut = Problem.of(ProblemKind.CUT_OFF);
        TransferPace pace =
                TransferPace.of(
                        List.of(
                                sent(pdf, 3_000, 2, null),
                                sent(pdf, 1, 900, cut),
                                sent(RequestReason.picture("T"), 9_999, 1, null),
                                sent(pdf, 1_000, 2, null)));
        assertEquals(new TransferPace(1_000, 2_000), pace);
        assertEquals(TransferPace.UNKNOWN, TransferPace.of(List.of(sent(pdf, 5, 1, cut))));
    }

    @Test
    void anEmptyQueueTakesNoTime() {
        QueueEstimate estimate = QueueEstimate.of(List.of(), TransferPace.UNKNOWN);
        assertTrue(estimate.time().isZero());
        assertFalse(estimate.atLeast());
    }
}
