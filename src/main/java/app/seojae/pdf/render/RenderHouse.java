package app.seojae.pdf.render;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfStep;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Draws the pages of all open documents: one queue, one cache, one drawing thread at a time. Safe
 * for any thread.
 */
public final class RenderHouse {

    /** A thread that did not leave its page by then hangs in one operator and is left behind. */
    private static final Duration PATIENCE = RenderWorker.PAGE_LIMIT.plusMillis(1_500);

    private final Lanes lanes;
    private final Duration patience;
    private final RasterCache cache;
    private final RenderQueue queue = new RenderQueue();
    private final Map<Long, OpenDocument> documents = new ConcurrentHashMap<>();
    private final Set<Long> awake = ConcurrentHashMap.newKeySet();
    private final AtomicLong numbers = new AtomicLong();
    private RenderWorker worker;
    private boolean busy;

    public RenderHouse(Lanes lanes) {
        this(lanes, RasterCache.usualBudget(), PATIENCE);
    }

    RenderHouse(Lanes lanes, long budget, Duration patience) {
        this.lanes = lanes;
        this.patience = patience;
        this.cache = new RasterCache(budget);
        this.worker = new RenderWorker(cache);
    }

    /** Draws something nobody sees, so that the first paper does not wait for classes and fonts. */
    public void warmUp() {
        lanes.run(Lane.RENDER, WarmUp::draw);
    }

    /** Takes a document in and gives it a number. */
    public long open(PdfFile file, RenderListener listener) {
        long number = numbers.incrementAndGet();
        documents.put(number, new OpenDocument(number, file, listener));
        return number;
    }

    /** Replaces all a document wants drawn; pages given up are left out. */
    public void want(long document, List<RenderRequest> requests) {
        OpenDocument open = documents.get(document);
        if (open == null) {
            return;
        }
        awake.add(document);
        queue.replace(
                document,
                requests.stream().filter(r -> !open.failures().isGivenUp(r.key().page())).toList());
        wake();
    }

    /** Lets a page that was given up be tried again. */
    public void retry(long document, int page) {
        OpenDocument open = documents.get(document);
        if (open != null) {
            open.failures().forget(page);
        }
    }

    /** Drops what a hidden document holds: its pictures and its handle. */
    public void suspend(long document) {
        awake.remove(document);
        queue.replace(document, List.of());
        cache.drop(document);
        wake();
    }

    /** Forgets a document. */
    public void close(long document) {
        documents.remove(document);
        suspend(document);
    }

    public RasterCache cache() {
        return cache;
    }

    private synchronized void wake() {
        if (!busy) {
            busy = true;
            RenderWorker current = worker;
            lanes.run(Lane.RENDER, () -> work(current));
        }
    }

    private void work(RenderWorker current) {
        RenderQueue.Job job = next(current);
        while (job != null) {
            draw(current, job);
            job = next(current);
        }
    }

    /** The next job, or {@code null} when there is none or another worker took over. */
    private RenderQueue.@Nullable Job next(RenderWorker current) {
        synchronized (this) {
            if (worker != current) {
                current.keepOnly(Set.of());
                return null;
            }
            RenderQueue.Job job = queue.take();
            if (job != null) {
                return job;
            }
        }
        current.keepOnly(awake);
        synchronized (this) {
            RenderQueue.Job job = worker == current ? queue.take() : null;
            if (job == null && worker == current) {
                busy = false;
            }
            return job;
        }
    }

    private void draw(RenderWorker current, RenderQueue.Job job) {
        RenderKey key = job.request().key();
        OpenDocument document = documents.get(key.document());
        if (document == null) {
            queue.finish(job);
            return;
        }
        Future<?> watch = lanes.after(patience, () -> leaveBehind(document, job));
        Raster raster = null;
        Problem problem = null;
        try {
            raster = PdfStep.ofPage(key.page(), () -> current.draw(document, job));
        } catch (SeojaeException e) {
            problem = e.problem();
        }
        watch.cancel(false);
        if (!queue.finish(job)) {
            return;
        }
        if (raster != null) {
            if (awake.contains(key.document())) {
                cache.put(key, raster);
            }
            document.listener().drawn(key, raster);
        } else if (problem != null && problem.kind() != ProblemKind.CANCELLED) {
            fail(document, key.page(), problem);
        }
        if (queue.isEmpty()) {
            document.listener().idle();
        }
    }

    private void fail(OpenDocument document, int page, Problem problem) {
        document.failures().add(page, problem);
        document.listener().failed(page, problem);
    }

    private void leaveBehind(OpenDocument document, RenderQueue.Job job) {
        synchronized (this) {
            if (!queue.finish(job)) {
                return;
            }
            worker = new RenderWorker(cache);
            busy = false;
            lanes.renew(Lane.RENDER);
        }
        int page = job.request().key().page();
        fail(document, page, Problem.of(ProblemKind.PDF_PAGE_TOO_SLOW, Integer.toString(page + 1)));
        wake();
    }
}
