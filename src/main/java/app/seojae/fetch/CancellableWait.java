package app.seojae.fetch;

import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a server in short slices: between them it asks whether to stop, and shows the others at
 * the gate that this program still works.
 *
 * @param pass the right to the connection, or {@code null} where none is needed
 */
record CancellableWait(CancelFlag cancel, PoliteGate.@Nullable Pass pass) {

    static final Duration SLICE = Duration.ofSeconds(2);

    /** Where what is waited for comes from. */
    @FunctionalInterface
    interface Source<T> {
        /** The next thing, or {@code null} where none came in that time. */
        @Nullable T poll(long time, TimeUnit unit) throws InterruptedException;
    }

    /** Throws where the work shall stop. */
    void look() throws IOException, SeojaeException {
        cancel.check();
        if (pass != null) {
            pass.beat();
        }
    }

    /** The next thing, or {@code null} where none came for so long. */
    <T> @Nullable T next(Duration most, Source<T> source)
            throws IOException, SeojaeException, InterruptedException {
        long deadline = System.nanoTime() + most.toNanos();
        while (true) {
            look();
            long left = deadline - System.nanoTime();
            T found = source.poll(Math.min(left, SLICE.toNanos()), TimeUnit.NANOSECONDS);
            if (found != null || left <= SLICE.toNanos()) {
                return found;
            }
        }
    }
}
