package app.seojae.pdf.text.read;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.GuardedStep;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TimeLimitedThread;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of a document one at a time and leaves behind a page that hangs in one operator: its
 * thread keeps the handle, the next page gets new ones. Confined to one thread at a time.
 */
public final class TimeLimitedReader implements AutoCloseable {

    private static final Duration PATIENCE = TextExtractor.LIMIT.plusMillis(1_500);

    private final PdfFile file;
    private final Set<Integer> hung = new HashSet<>();
    private @Nullable TimeLimitedThread thread;
    private Seat seat = new Seat();

    /** What is read of a page with a handle of its document. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads with a handle that stays the reader's, on the reader's own thread. */
        T read(PdfHandle handle) throws SeojaeException;
    }

    public TimeLimitedReader(PdfFile file) {
        this.file = file;
    }

    /**
     * Reads something of a page, waiting for it at most 9.5 s.
     *
     * @param page counted from 1
     * @throws SeojaeException where reading fails, or hangs now or did before
     */
    public <T> T read(int page, Reading<T> reading) throws SeojaeException {
        return read(page, PATIENCE, reading);
    }

    /** The same with another patience: how long a page is waited for. */
    public <T> T read(int page, Duration patience, Reading<T> reading) throws SeojaeException {
        Problem tooSlow = Problem.of(ProblemKind.PDF_PAGE_TOO_SLOW, Integer.toString(page));
        if (hung.contains(page)) {
            throw new SeojaeException(tooSlow);
        }
        TimeLimitedThread on = thread;
        if (on == null) {
            on = new TimeLimitedThread();
            thread = on;
        }
        Seat now = seat;
        now.take();
        try {
            return on.call(patience, tooSlow, () -> now.read(file, page, reading));
        } catch (SeojaeException e) {
            if (now.leave()) {
                seat = new Seat();
                hung.add(page);
            }
            throw e;
        }
    }

    /** Lets the file go; reading opens it again. */
    @Override
    public void close() {
        seat.close();
        if (thread != null) {
            thread.close();
            thread = null;
        }
    }

    /** A handle and whether somebody reads with it, or was left doing so. */
    private static final class Seat {

        private @Nullable PdfHandle handle;
        private boolean busy;
        private boolean left;

        synchronized void take() {
            busy = true;
        }

        /** Gives the handle up to who is still reading with it, if anybody is. */
        synchronized boolean leave() {
            left = busy;
            return left;
        }

        <T> T read(PdfFile file, int page, Reading<T> reading) throws SeojaeException {
            try {
                PdfHandle open = handle;
                if (open == null) {
                    open = file.handle();
                    handle = open;
                }
                PdfHandle ready = open;
                return GuardedStep.ofPage(page - 1, () -> reading.read(ready));
            } finally {
                finish();
            }
        }

        private synchronized void finish() {
            busy = false;
            if (left) {
                close();
            }
        }

        synchronized void close() {
            if (handle != null) {
                handle.close();
                handle = null;
            }
        }
    }
}
