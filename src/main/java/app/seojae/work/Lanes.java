package app.seojae.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** All threads of the program; nothing else starts one. Safe for any thread. */
public final class Lanes implements Schedule, AutoCloseable {

    private static final Logger LOG = System.getLogger(Lanes.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SOLO_REST = Duration.ofSeconds(10);

    /** What runs there changes nothing that cannot be found again, and may hang. */
    private static final Set<Lane> LEFT_AT_ONCE =
            Set.of(
                    Lane.RENDER,
                    Lane.RENDER_BESIDE,
                    Lane.TEXT,
                    Lane.WHOLE_TEXT,
                    Lane.FORMULAS,
                    Lane.LEARN);

    private final Map<Lane, ExecutorService> lanes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(daemon("clock"));

    public Lanes() {
        for (Lane lane : Lane.values()) {
            lanes.put(
                    lane,
                    lane == Lane.NET
                            ? Executors.newThreadPerTaskExecutor(
                                    Thread.ofVirtual().name("net-", 0).factory())
                            : single(lane.name()));
        }
    }

    /** Runs a task on a lane, after those already waiting there; its failure goes to the log. */
    public void run(Lane lane, Runnable task) {
        try {
            executor(lane).execute(guarded(task));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "work came after the lanes were closed", e);
        }
    }

    /** The lane as the executor that core classes are given. */
    public Executor executor(Lane lane) {
        ExecutorService executor = lanes.get(lane);
        if (executor == null) {
            throw new IllegalStateException("no lane " + lane);
        }
        return executor;
    }

    /**
     * Gives a lane of one thread a fresh one, because its thread hangs in foreign code that cannot
     * be stopped. What waited goes on; the old thread is never interrupted (PDFBox closes its file
     * then) and ends when its task does, if ever.
     */
    public synchronized void renew(Lane lane) {
        ThreadPoolExecutor fresh = single(lane.name());
        if (lanes.put(lane, fresh) instanceof ThreadPoolExecutor old) {
            old.getQueue().drainTo(fresh.getQueue());
            old.shutdown();
            fresh.prestartAllCoreThreads();
        }
    }

    /** Runs a short task on a thread of its own after a while; cancel it when it is not needed. */
    public Future<?> after(Duration delay, Runnable task) {
        return clock.schedule(guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Future<?> after(Duration delay, Lane lane, Runnable task) {
        try {
            return clock.schedule(() -> run(lane, task), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(null); // the lanes are closed
        }
    }

    /**
     * A thread for work that may never end; who owns it leaves it behind when it does not. It ends
     * after a while without work and comes back with it.
     */
    public static ExecutorService solo(String name) {
        ThreadPoolExecutor solo = single(name);
        solo.setKeepAliveTime(SOLO_REST.toMillis(), TimeUnit.MILLISECONDS);
        solo.allowCoreThreadTimeOut(true);
        return solo;
    }

    /** How many threads are worth having for one job on this machine, at most so many. */
    public static int hands(int most) {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, most);
    }

    /** Workers for one job that can use every processor; close it when the job ends. */
    public static ExecutorService crew() {
        return Executors.newFixedThreadPool(
                Math.max(1, Runtime.getRuntime().availableProcessors()), daemon("crew"));
    }

    /** Lets what was asked for finish, for a few seconds, then stops. */
    @Override
    public void close() {
        clock.shutdownNow();
        lanes.values().forEach(ExecutorService::shutdown);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Map.Entry<Lane, ExecutorService> entry : lanes.entrySet()) {
            if (!LEFT_AT_ONCE.contains(entry.getKey())) {
                await(entry.getValue(), deadline - System.nanoTime());
            }
        }
    }

    private static void await(ExecutorService executor, long nanos) {
        try {
            if (!executor.awaitTermination(Math.max(1, nanos), TimeUnit.NANOSECONDS)) {
                LOG.log(Level.WARNING, "a lane did not finish in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadPoolExecutor single(String name) {
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemon(name));
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                LOG.log(Level.ERROR, "work failed", e);
            }
        };
    }

    private static ThreadFactory daemon(String name) {
        return task -> Thread.ofPlatform().daemon().name("seojae-" + name).unstarted(task);
    }
}
