package app.seojae.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The processor time a thread has taken since some moment, in nanoseconds: on a busy machine far
 * less than the clock says. Safe for any thread.
 */
public final class ProcessorTime {

    /** Asking at each start is not worth it; a thread takes no more than the clock shows. */
    private static final long SURE = 100_000_000;

    /** A thread that waits for anything so many times as long as it may work is given up too. */
    private static final long MOST_WAITING = 8;

    private final Thread thread;
    private final long start = System.nanoTime();
    private long before = Long.MIN_VALUE;

    /** The thread's own count; {@link #steps} is what others see of it. */
    private long ownSteps;

    private volatile long steps;
    private long stepsSeen;

    private ProcessorTime(Thread thread) {
        this.thread = thread;
    }

    /** Of the calling thread, from now on. */
    public static ProcessorTime start() {
        return new ProcessorTime(Thread.currentThread());
    }

    /** By the clock, from the start. */
    public long elapsed() {
        return System.nanoTime() - start;
    }

    /**
     * What the thread took, the first tenth of a second counted by the clock; all by the clock
     * where the system does not tell.
     */
    public synchronized long taken() {
        long elapsed = elapsed();
        if (elapsed < SURE) {
            return elapsed;
        }
        long now = Clock.of(thread);
        if (now < 0) {
            return elapsed;
        }
        if (before == Long.MIN_VALUE) {
            before = now - elapsed;
        }
        return Math.min(elapsed, now - before);
    }

    /** Whether it took more than it may, in nanoseconds, or has waited far longer than that. */
    public boolean isOver(long limit) {
        return taken() > limit || elapsed() > MOST_WAITING * limit;
    }

    /** The thread has come a step further; called by it. */
    public void step() {
        ownSteps++;
        steps = ownSteps;
    }

    /** Whether the thread has come further since this was asked last. */
    public synchronized boolean hasMoved() {
        long now = steps;
        boolean moved = now != stepsSeen;
        stepsSeen = now;
        return moved;
    }

    /** Loaded with the first page that takes long: the bean alone costs a cold start. */
    private static final class Clock {
        private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();

        static long of(Thread thread) {
            if (thread.isVirtual() || !BEAN.isThreadCpuTimeSupported()) {
                return -1;
            }
            return BEAN.getThreadCpuTime(thread.threadId());
        }
    }
}
