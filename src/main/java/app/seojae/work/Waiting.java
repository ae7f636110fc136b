package app.seojae.work;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for other threads, and says as a problem why an answer did not come. */
public final class Waiting {

    private Waiting() {}

    /** What other work came to, waited for; throws what that failed by. */
    public static <T> T result(Future<T> future) throws SeojaeException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw failed(e);
        }
    }

    /** The wait was broken off, which the waiting thread is reminded of. */
    public static SeojaeException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new SeojaeException(Problem.of(ProblemKind.CANCELLED), e);
    }

    /** What the other thread failed by: its own problem if it named one. */
    public static SeojaeException failed(ExecutionException e) {
        return e.getCause() instanceof SeojaeException known
                ? known
                : new SeojaeException(
                        Problem.of(ProblemKind.UNEXPECTED, String.valueOf(e.getCause())), e);
    }
}
