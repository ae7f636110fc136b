package app.seojae.model;

import org.jspecify.annotations.Nullable;

/** The one checked exception of the core: a problem a person can be told in a sentence. */
public final class SeojaeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public SeojaeException(Problem problem) {
        this(problem, null);
    }

    public SeojaeException(Problem problem, @Nullable Throwable cause) {
        super(problem.kind() + " " + problem.args(), cause);
        this.problem = problem;
    }

    /** What went wrong; its sentence is told instead of this exception's message. */
    public Problem problem() {
        return problem;
    }
}
