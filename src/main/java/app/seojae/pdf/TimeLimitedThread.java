package app.seojae.pdf;

import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.work.Lanes;
import app.seojae.work.Waiting;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A thread for steps that may hang: the caller waits so long and then leaves it behind. Confined to
 * the calling thread.
 */
public final class TimeLimitedThread implements AutoCloseable {

    private ExecutorService thread = Lanes.solo("pdf");

    /**
     * Runs a step on the thread and waits for it.
     *
     * @param tooSlow what to say when it was not done within the limit
     */
    public <T> T call(Duration limit, Problem tooSlow, Callable<T> step) throws SeojaeException {
        Future<T> future = thread.submit(step);
        try {
            return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            close();
            thread = Lanes.solo("pdf");
            throw new SeojaeException(tooSlow, e);
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        } catch (ExecutionException e) {
            throw Waiting.failed(e);
        }
    }

    /** Lets the thread end with the step it is in. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
