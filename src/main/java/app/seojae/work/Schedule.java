package app.seojae.work;

import java.time.Duration;
import java.util.concurrent.Future;

/** Runs tasks on lanes after a while. Safe for any thread. */
public interface Schedule {

    /** Runs a task on a lane after a while; cancel it when it is not needed. */
    Future<?> after(Duration delay, Lane lane, Runnable task);
}
