package app.seojae.pdf;

import app.seojae.model.ProblemKind;
import app.seojae.pdf.bounded.UnpackLimit;
import app.seojae.work.CancelFlag;
import app.seojae.work.ProcessorTime;
import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.jspecify.annotations.Nullable;

/**
 * How much processor time work on one page may take, how many operators it may have, and whether it
 * is still wanted. Asked at every operator of a page; confined to the working thread but for the
 * flag.
 */
public final class PageBudget {

    /** A page with more is taken for a bomb, however fast the machine. */
    static final int MAX_OPERATORS = 5_000_000;

    /** So often the clock of the processor is asked, in nanoseconds. */
    private static final long ASKED_EVERY = 20_000_000;

    private final CancelFlag cancel;
    private final long limit;
    private final ProcessorTime time;
    private long asked;
    private int operators;
    private @Nullable PageStoppedException stopped;
    private @Nullable UnpackLimit unpacked;

    /** For work on the calling thread that begins now. */
    public PageBudget(CancelFlag cancel, Duration limit) {
        this(cancel, limit, ProcessorTime.start());
    }

    /** For work on the thread whose time this is. */
    public PageBudget(CancelFlag cancel, Duration limit, ProcessorTime time) {
        this.time = time;
        this.cancel = cancel;
        this.limit = limit.toNanos();
    }

    /** Counts from now on what the document unpacks, as that of this page. */
    public void watch(PdfHandle handle) {
        unpacked = handle.unpacked();
        unpacked.restart();
    }

    /** Has the document ask while it reads and unpacks a stream, until {@link #release}. */
    public void hold() {
        if (unpacked != null) {
            unpacked.ask(this::checkWanted);
        }
    }

    /** The document asks no more. */
    public void release() {
        if (unpacked != null) {
            unpacked.ask(() -> {});
        }
    }

    /**
     * Leaves the page by {@link PageStoppedException} when it is no longer wanted, took too long,
     * has too many operators, or held what unpacks to too much; asked once for each operator.
     */
    public void check() {
        checkWanted();
        checkUnpacked();
        time.step();
        operators++;
        if (operators > MAX_OPERATORS) {
            throw stop(ProblemKind.PDF_PAGE_TOO_MANY_STEPS);
        }
    }

    /** An operator of the page begins, inside those that have not ended. */
    public void enter() {
        if (unpacked != null) {
            unpacked.enter();
        }
    }

    /** The operator that began last ends. */
    public void leave() {
        if (unpacked != null) {
            unpacked.leave();
        }
    }

    /** Refuses an image that stands in the content itself and unpacks to too much. */
    public void checkInline(Operator operator) throws IOException {
        if (unpacked != null && operator.getImageData() != null) {
            unpacked.checkInline(operator.getImageParameters(), operator.getImageData());
        }
    }

    /**
     * Leaves the page by {@link PageStoppedException} when it is no longer wanted or took too long;
     * for the midst of an operator.
     */
    public void checkWanted() {
        if (cancel.isRaised()) {
            throw stop(ProblemKind.CANCELLED);
        }
        if (isSpent()) {
            throw stop(ProblemKind.PDF_PAGE_TOO_SLOW);
        }
    }

    /**
     * The thread's own time counts: on a busy machine a page is as long as it is on an idle one.
     */
    private boolean isSpent() {
        long elapsed = time.elapsed();
        if (elapsed <= limit && elapsed - asked < ASKED_EVERY) {
            return false;
        }
        asked = elapsed;
        return time.isOver(limit);
    }

    /** Why the page must be left at once; the caller throws it. */
    public PageStoppedException stop(ProblemKind kind) {
        stopped = new PageStoppedException(kind);
        return stopped;
    }

    /**
     * Leaves again if PDFBox swallowed an earlier {@link PageStoppedException}: the page is not
     * whole.
     */
    public void checkWhole() {
        checkUnpacked();
        if (stopped != null) {
            throw stopped;
        }
    }

    private void checkUnpacked() {
        if (unpacked != null && unpacked.isOver()) {
            throw stop(ProblemKind.PDF_PAGE_UNPACKS);
        }
    }
}
