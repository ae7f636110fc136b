package app.seojae.work;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks running work to stop at its next good moment; never an interrupt. Safe for any thread. */
public final class CancelFlag {

    private final AtomicBoolean raised = new AtomicBoolean();

    /** A flag nobody raises. */
    public static CancelFlag never() {
        return new CancelFlag();
    }

    /** Puts the flag up, for good. */
    public void raise() {
        raised.set(true);
    }

    /** Whether the flag is up. */
    public boolean isRaised() {
        return raised.get();
    }

    /** Leaves the work by an exception of kind {@link ProblemKind#CANCELLED} if the flag is up. */
    public void check() throws SeojaeException {
        if (isRaised()) {
            throw new SeojaeException(Problem.of(ProblemKind.CANCELLED));
        }
    }
}
