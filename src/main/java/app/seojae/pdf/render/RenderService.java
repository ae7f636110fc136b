package app.seojae.pdf.render;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.GuardedStep;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.render.RenderRequest.Urgency;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import app.seojae.work.ProcessorTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Draws the pages of all open documents: one queue, one cache, as many drawing threads as
 * processors but at most two, each with documents of its own. Safe for any thread.
 */
public final class RenderService {

    /** A thread that did not leave its page by then hangs in one operator and is left behind. */
    private static final Duration PATIENCE = RenderWorker.PAGE_LIMIT.plusMillis(1_500);

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private static final List<Lane> LANES = List.of(Lane.RENDER, Lane.RENDER_BESIDE);

    private final Lanes lanes;
    private final Duration patience;
    private final RasterCache cache;
    private final GlyphCache glyphs = new GlyphCache();
    private final RenderQueue queue;
    private final Map<Long, OpenDocument> documents = new ConcurrentHashMap<>();
    private final Set<Long> awake = ConcurrentHashMap.newKeySet();
    private final AtomicLong numbers = new AtomicLong();
    private final List<Seat> seats = new ArrayList<>();

    /** Raised once a document was opened: warming up ends. */
    private final CancelFlag wanted = new CancelFlag();

    /** A lane and who draws there now; guarded by the house. */
    private static final class Seat {
        private final Lane lane;
        private RenderWorker worker;
        private boolean busy;

        Seat(Lane lane, RenderWorker worker) {
            this.lane = lane;
            this.worker = worker;
        }
    }

    public RenderService(Lanes lanes) {
        this(lanes, RasterCache.usualBudget(), PATIENCE);
    }

    RenderService(Lanes lanes, long budget, Duration patience) {
        this.lanes = lanes;
        this.patience = patience;
        this.cache = new RasterCache(budget);
        int hands = Lanes.hands(LANES.size());
        this.queue = new RenderQueue(hands);
        for (Lane lane : LANES.subList(0, hands)) {
            seats.add(new Seat(lane, new RenderWorker(cache, glyphs)));
        }
    }

    /** Draws something nobody sees, so that the first paper does not wait for classes and fonts. */
    public void warmUp() {
        lanes.run(Lane.RENDER, () -> WarmUp.draw(wanted));
    }

    /** Takes a document in and gives it a number. */
    public long open(PdfFile file, RenderListener listener) {
        wanted.raise();
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
                requests.stream()
                        .filter(r -> !open.failures().isGivenUp(r.key().page(), isOnScreen(r)))
                        .toList());
        wake();
    }

    /** Lets a page that was given up be tried again. */
    public void retry(long document, PageIndex page) {
        OpenDocument open = documents.get(document);
        if (open != null) {
            open.failures().forget(page);
        }
    }

    /** Gives a page up until it is to be tried again; what is being drawn of it ends soon. */
    public void stop(long document, PageIndex page) {
        OpenDocument open = documents.get(document);
        if (open != null) {
            open.failures().giveUp(page);
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

    /** The letters of all documents, to be shared by whoever draws beside this. */
    public GlyphCache glyphs() {
        return glyphs;
    }

    /** The pictures kept of all documents. */
    public RasterCache cache() {
        return cache;
    }

    private synchronized void wake() {
        for (Seat seat : seats) {
            if (!seat.busy) {
                seat.busy = true;
                RenderWorker current = seat.worker;
                lanes.run(seat.lane, () -> work(seat, current));
            }
        }
    }

    private void work(Seat seat, RenderWorker current) {
        RenderQueue.Job job = next(seat, current);
        while (job != null) {
            draw(seat, current, job);
            job = next(seat, current);
        }
    }

    /** The next job, or {@code null} when there is none or another worker took over. */
    private RenderQueue.@Nullable Job next(Seat seat, RenderWorker current) {
        synchronized (this) {
            if (seat.worker != current) {
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
            RenderQueue.Job job = seat.worker == current ? queue.take() : null;
            if (job == null && seat.worker == current) {
                seat.busy = false;
            }
            return job;
        }
    }

    private void draw(Seat seat, RenderWorker current, RenderQueue.Job job) {
        RenderKey key = job.request().key();
        OpenDocument document = documents.get(key.document());
        if (document == null) {
            queue.finish(job);
            return;
        }
        ProcessorTime time = ProcessorTime.start();
        Future<?> watch = lanes.after(patience, () -> leaveBehind(seat, document, job, time));
        Raster raster = null;
        Problem problem = null;
        try {
            raster =
                    GuardedStep.ofPage(
                            key.page(),
                            () ->
                                    current.draw(
                                            document,
                                            job,
                                            time,
                                            soFar -> show(document, job, soFar)));
        } catch (SeojaeException e) {
            problem = e.problem();
        }
        watch.cancel(false);
        if (!queue.finish(job)) {
            return;
        }
        if (raster != null) {
            if (isSeen(job)) {
                cache.forget(draft(key));
            }
            if (awake.contains(key.document())) {
                cache.put(key, raster);
            }
            document.listener().drawn(key, raster);
        } else if (problem != null && problem.kind() != ProblemKind.CANCELLED) {
            fail(document, job, problem);
        }
        if (queue.isEmpty()) {
            document.listener().idle();
        }
    }

    private void fail(OpenDocument document, RenderQueue.Job job, Problem problem) {
        PageIndex page = job.request().key().page();
        if (document.failures().add(page, problem, isOnScreen(job.request()))) {
            document.listener().failed(page, problem);
        }
    }

    /** Whether somebody looks at the page this is the picture of. */
    static boolean isSeen(RenderQueue.Job job) {
        RenderKey key = job.request().key();
        return key.isWhole() && !key.isDraft() && job.request().urgency() == Urgency.VISIBLE;
    }

    private static boolean isOnScreen(RenderRequest request) {
        return request.urgency().compareTo(Urgency.TILE) <= 0;
    }

    private static RenderKey draft(RenderKey key) {
        return RenderKey.draft(key.document(), key.page(), key.scale(), key.look());
    }

    private void show(OpenDocument document, RenderQueue.Job job, Raster soFar) {
        RenderKey key = job.request().key();
        if (queue.isRunning(job) && !job.cancel().isRaised() && awake.contains(key.document())) {
            cache.put(draft(key), soFar);
            document.listener().unfinished(draft(key), soFar);
        }
    }

    private void leaveBehind(
            Seat seat, OpenDocument document, RenderQueue.Job job, ProcessorTime time) {
        if (queue.isRunning(job) && (!time.isOver(patience.toNanos()) || time.hasMoved())) {
            // On a busy machine the thread had less than its time; or it does not hang.
            var _ = lanes.after(LOOK_AGAIN, () -> leaveBehind(seat, document, job, time));
            return;
        }
        synchronized (this) {
            if (!queue.finish(job)) {
                return;
            }
            seat.worker = new RenderWorker(cache, glyphs);
            seat.busy = false;
            lanes.renew(seat.lane);
        }
        PageIndex page = job.request().key().page();
        fail(
                document,
                job,
                Problem.of(ProblemKind.PDF_PAGE_TOO_SLOW, Integer.toString(page.number())));
        wake();
    }
}
