package app.seojae.library.transfer;

import app.seojae.fetch.record.RequestOutcome;
import app.seojae.fetch.record.RequestReason.Purpose;
import app.seojae.fetch.record.SentRequest;
import java.util.List;
import java.util.Objects;

/**
 * How fast PDFs came lately, and how large they were; both 0 where none came yet.
 *
 * @param perSecond in bytes
 * @param mean in bytes
 */
public record TransferPace(long perSecond, long mean) {

    /** Nothing is known yet. */
    public static final TransferPace UNKNOWN = new TransferPace(0, 0);

    private static final int LATELY = 10;
    private static final double MILLIS = 1_000;

    /** The pace of the last PDFs among some requests, newest first. */
    public static TransferPace of(List<SentRequest> requests) {
        List<RequestOutcome> came =
                requests.stream()
                        .filter(one -> one.reason().purpose() == Purpose.PDF)
                        .map(SentRequest::outcome)
                        .filter(Objects::nonNull)
                        .filter(one -> one.problem() == null && one.bytes() > 0)
                        .limit(LATELY)
                        .toList();
        if (came.isEmpty()) {
            return UNKNOWN;
        }
        long bytes = came.stream().mapToLong(RequestOutcome::bytes).sum();
        long millis = came.stream().mapToLong(one -> one.took().toMillis()).sum();
        return new TransferPace(
                Math.max(1, Math.round(bytes / (Math.max(1, millis) / MILLIS))),
                bytes / came.size());
    }
}
