package app.seojae.pdf;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.AbandonableWorker;
import app.seojae.work.Waiting;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file for all who want something of it but pictures, one reading after the other with
 * one open document, and leaves behind a reading that hangs in one operator: its thread keeps the
 * document, the next reading gets new ones. Who waits behind a slow reading gets a document of his
 * own. Blocking; safe for any thread.
 */
public final class TimeLimitedReader implements AutoCloseable {

    /** A page is left after eight seconds at its next operator. */
    private static final Duration OF_PAGE = Duration.ofMillis(9_500);

    private static final Duration OF_DOCUMENT = Duration.ofSeconds(10);

    /** So long one waits for the document in use before another is opened; a page takes 23 ms. */
    private static final long TURN_MS = 300;

    private final PdfFile file;
    private final BlockingDeque<Seat> idle = new LinkedBlockingDeque<>();
    private final Set<PageIndex> slow = ConcurrentHashMap.newKeySet();
    private int seats;
    private int epoch;

    /** A worker with a document of its own. */
    private record Seat(AbandonableWorker<PdfHandle> worker, int epoch) {}

    /** What is read with an open document. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads it on the thread that has the document. */
        T read(PdfHandle handle) throws SeojaeException;
    }

    TimeLimitedReader(PdfFile file) {
        this.file = file;
    }

    /**
     * Reads something of a page, waiting for it at most 9.5 s.
     *
     * @throws SeojaeException where reading fails, or was too slow now or before
     */
    public <T> T read(PageIndex page, Reading<T> reading) throws SeojaeException {
        return read(page, OF_PAGE, reading);
    }

    /** The same with other patience. */
    public <T> T read(PageIndex page, Duration patience, Reading<T> reading)
            throws SeojaeException {
        Problem tooSlow =
                Problem.of(ProblemKind.PDF_PAGE_TOO_SLOW, Integer.toString(page.number()));
        if (slow.contains(page)) {
            throw new SeojaeException(tooSlow);
        }
        try {
            return call(
                    patience,
                    tooSlow,
                    handle -> GuardedStep.ofPage(page, () -> reading.read(handle)));
        } catch (SeojaeException e) {
            if (e.problem().equals(tooSlow)) {
                slow.add(page);
            }
            throw e;
        }
    }

    /** Reads something of the whole document, waiting for it at most 10 s. */
    public <T> T readWhole(Reading<T> reading) throws SeojaeException {
        String place = file.path().toString();
        return call(
                OF_DOCUMENT,
                Problem.in(place, ProblemKind.PDF_TOO_SLOW),
                handle -> GuardedStep.ofDocument(place, () -> reading.read(handle)));
    }

    private <T> T call(Duration patience, Problem tooSlow, Reading<T> reading)
            throws SeojaeException {
        Seat seat = take();
        try {
            return seat.worker.call(patience, tooSlow, reading::read);
        } finally {
            giveBack(seat);
        }
    }

    private Seat take() throws SeojaeException {
        Seat seat = idle.pollFirst();
        seat = seat == null ? first() : seat;
        if (seat == null) {
            try {
                seat = idle.pollFirst(TURN_MS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw Waiting.interrupted(e);
            }
        }
        return seat == null ? another() : seat;
    }

    private synchronized @Nullable Seat first() {
        return seats == 0 ? another() : null;
    }

    private synchronized Seat another() {
        seats++;
        return new Seat(new AbandonableWorker<>(file::handle), epoch);
    }

    private synchronized void giveBack(Seat seat) {
        if (seat.epoch == epoch) {
            idle.addFirst(seat);
        } else {
            seat.worker.close();
        }
    }

    /** Lets the file go, also for who reads now once he is done; reading opens it again. */
    @Override
    public synchronized void close() {
        epoch++;
        seats = 0;
        for (Seat seat = idle.pollFirst(); seat != null; seat = idle.pollFirst()) {
            seat.worker.close();
        }
    }
}
