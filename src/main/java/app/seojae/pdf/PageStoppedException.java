package app.seojae.pdf;

import app.seojae.model.ProblemKind;

/**
 * Leaves PDFBox in the middle of a page. Unchecked on purpose: {@code PDFStreamEngine} swallows an
 * {@code IOException} thrown inside the operator {@code Do}.
 */
public final class PageStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    PageStoppedException(ProblemKind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    /** Whether somebody stopped it, it took too long, or it asked for too much. */
    public ProblemKind kind() {
        return kind;
    }
}
