package app.seojae.work;

import app.seojae.model.SeojaeException;

/**
 * Counts bytes as they are worked through: tells how far that is, and leaves the work where it is
 * to stop. Confined to the thread that works.
 */
public final class ByteMeter {

    private final Progress progress;
    private final CancelFlag cancel;
    private int passes = 1;
    private long total;
    private long done;

    /**
     * @param progress told in bytes
     */
    public ByteMeter(Progress progress, CancelFlag cancel) {
        this.progress = progress;
        this.cancel = cancel;
    }

    /** One nobody looks at. */
    public static ByteMeter silent() {
        return new ByteMeter(Progress.NONE, CancelFlag.never());
    }

    /** Says that each byte is worked through so many times, and is told of as one all the same. */
    public void inPasses(int times) {
        passes = times;
    }

    /** Says that so many bytes more are to be worked through. */
    public void expect(long bytes) {
        total += bytes * passes;
    }

    /** Says that so many are; throws {@code CANCELLED} where the work is to stop. */
    public void passed(long bytes) throws SeojaeException {
        check();
        done = Math.min(total, done + bytes);
        progress.at(done / passes, total / passes);
    }

    /** Throws {@code CANCELLED} where the work is to stop. */
    public void check() throws SeojaeException {
        cancel.check();
    }

    /** Says that nothing is left, and that it cannot be stopped any more. */
    public void end() throws SeojaeException {
        check();
        progress.at(total / passes, total / passes);
    }
}
