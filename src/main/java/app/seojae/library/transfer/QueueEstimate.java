package app.seojae.library.transfer;

import app.seojae.fetch.PoliteGate;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.QueuedPdf;
import java.time.Duration;
import java.util.List;

/**
 * What the queue still has to bring, as far as that is known without asking anybody.
 *
 * @param count of PDFs to come
 * @param bytes of those whose size a server has told, without what is here of them
 * @param unknown how many are of a size nobody has told
 * @param time a pause for each and the transfer at the pace seen lately
 * @param atLeast whether it takes longer, nobody knows how much
 */
public record QueueEstimate(int count, long bytes, int unknown, Duration time, boolean atLeast) {

    /** How long so many downloads take by their pauses alone. */
    public static Duration pauses(long count) {
        return PoliteGate.PAUSE.multipliedBy(count);
    }

    /** What some downloads come to; those that failed do not come. */
    public static QueueEstimate of(List<QueuedPdf> queue, TransferPace pace) {
        int count = 0;
        int unknown = 0;
        long bytes = 0;
        for (QueuedPdf one : queue) {
            if (!one.isToCome()) {
                continue;
            }
            count++;
            PdfInfo pdf = one.pdf();
            if (pdf.expectedBytes() > 0) {
                bytes += Math.max(0, pdf.expectedBytes() - pdf.bytes());
            } else {
                unknown++;
            }
        }
        long all = bytes + unknown * pace.mean();
        Duration transfer =
                pace.perSecond() == 0 ? Duration.ZERO : Duration.ofSeconds(all / pace.perSecond());
        boolean blind = pace.perSecond() == 0 && count > 0;
        return new QueueEstimate(count, bytes, unknown, pauses(count).plus(transfer), blind);
    }
}
