package app.seojae.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Runs one task whenever it is rung for, never twice at once: rings that come meanwhile make one
 * more run. Between them nothing happens, unless the task itself asks to be woken. Safe for any
 * thread.
 */
public final class Alarm {

    private final Schedule schedule;
    private final Lane lane;
    private final Duration soon;
    private final Task task;
    private @Nullable Future<?> timer;
    private boolean pending;
    private boolean running;
    private boolean again;
    private boolean stopped;

    /** The work; says when it wants to be woken if nobody rings before, empty for never. */
    @FunctionalInterface
    public interface Task {
        /**
         * Does the work on the alarm's lane; how long until it wants to be woken, empty for never.
         */
        Optional<Duration> run();
    }

    /**
     * @param soon so long after a ring the task runs, so that many rings make one run
     */
    public Alarm(Schedule schedule, Lane lane, Duration soon, Task task) {
        this.schedule = schedule;
        this.lane = lane;
        this.soon = soon;
        this.task = task;
    }

    /** Something has happened: the task shall run. */
    public synchronized void ring() {
        if (running) {
            again = true;
        } else if (!pending && !stopped) {
            pending = true;
            setTimer(soon);
        }
    }

    /** Lets the task run after a while, if nobody rings before. */
    public synchronized void ringIn(Duration time) {
        if (!running && !pending && !stopped) {
            setTimer(time);
        }
    }

    /** Lets nothing run any more; what runs now ends by itself. */
    public synchronized void stop() {
        stopped = true;
        if (timer != null) {
            timer.cancel(false);
        }
    }

    private void setTimer(Duration time) {
        if (timer != null) {
            timer.cancel(false);
        }
        timer = schedule.after(time, lane, this::run);
    }

    private void run() {
        synchronized (this) {
            if (running || stopped) {
                again = true;
                return;
            }
            running = true;
            pending = false;
            again = false;
        }
        Optional<Duration> next = Optional.empty();
        try {
            next = task.run();
        } finally {
            synchronized (this) {
                running = false;
                if (again) {
                    ring();
                } else {
                    next.ifPresent(this::ringIn);
                }
            }
        }
    }
}
