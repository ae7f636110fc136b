package app.seojae.library.transfer;

import app.seojae.fetch.FetchRequest;
import app.seojae.fetch.Fetched;
import app.seojae.fetch.record.RequestReason;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.DownloadState;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.QueuedPdf;
import app.seojae.store.file.DownloadStore;
import app.seojae.store.file.QueueStore;
import app.seojae.work.CancelFlag;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The queue of PDFs to fetch: kept in the database, so it outlives the program, and shared by all
 * windows and commands. Blocking; safe for any thread.
 */
public final class Downloads {

    private static final int LOOKED_AT = 200;

    private final LibraryContext context;
    private final StoredPdfs pdfs;
    private final WebAccess web;
    private final DownloadStore store = new DownloadStore();
    private final QueueStore queued = new QueueStore();
    private final QueueStop stop;
    private final DownloadNews news;
    private final DownloadClaims claims;
    private volatile Problem away = Problem.of(ProblemKind.HOST_AWAY, "");

    public Downloads(LibraryContext ground, StoredPdfs pdfs, WebAccess web) {
        this.context = ground;
        this.pdfs = pdfs;
        this.web = web;
        this.stop = new QueueStop(ground);
        this.claims = new DownloadClaims(ground);
        this.news = new DownloadNews(ground.changes());
    }

    /**
     * Lets somebody hear of each step of a download, often, on the working thread.
     *
     * @return ends it
     */
    public Runnable addListener(Consumer<DownloadState> listener) {
        return news.listen(listener);
    }

    /** Puts papers at the end of the queue; whoever was not reached is tried at once. */
    public void enqueue(List<Long> papers) throws SeojaeException {
        web.fetcher().reach().tryNow();
        tellOf(context.write(sql -> store.enqueue(sql, papers)));
    }

    /**
     * Puts those of the papers at the end of the queue, and gives them back, that arXiv has and
     * that are neither here nor on their way.
     */
    public List<Long> enqueueMissing(List<Long> papers) throws SeojaeException {
        web.fetcher().reach().tryNow();
        return tellOf(context.write(sql -> store.enqueue(sql, store.missing(sql, papers))));
    }

    /** A person wants this one now: it goes before all others. */
    public void enqueueFirst(long paper) throws SeojaeException {
        web.fetcher().reach().tryNow();
        tellOf(context.write(sql -> store.enqueueFirst(sql, paper)));
    }

    private List<Long> tellOf(List<Long> papers) throws SeojaeException {
        for (long paper : papers) {
            news.tell(paper, context.read(sql -> store.info(sql, paper)));
        }
        news.changed(papers);
        return papers;
    }

    /** Gives the waiting papers this order, before all that are not named. */
    public void reorder(List<Long> papers) throws SeojaeException {
        context.write(
                sql -> {
                    store.order(sql, papers);
                    return true;
                });
    }

    /** Takes papers out of the queue; what a failed one left behind is forgotten too. */
    public void cancel(List<Long> papers) throws SeojaeException {
        context.write(
                sql -> {
                    for (long paper : papers) {
                        store.cancel(sql, paper);
                    }
                    return true;
                });
        papers.forEach(paper -> news.tell(paper, PdfInfo.ABSENT));
        news.changed(papers);
    }

    /** The waiting papers in order. */
    public List<Long> waiting() throws SeojaeException {
        return context.read(store::waiting);
    }

    /** Lets the queue rest, in all windows, until {@link #resume}. */
    public void pause() throws SeojaeException {
        stop.byPerson();
    }

    /** Lets the queue go on, at once where something waits. */
    public void resume() throws SeojaeException {
        stop.end();
        web.fetcher().reach().tryNow();
    }

    /**
     * Lets somebody hear, on any thread, that the queue was stopped or goes on.
     *
     * @return ends it
     */
    public Runnable listenToStop(Runnable listener) {
        return stop.listen(listener);
    }

    /** What waits, comes or failed, in the order of its turn. */
    public List<QueuedPdf> queue() throws SeojaeException {
        return context.read(queued::all);
    }

    /** Whether the queue rests, by a person's wish or because something stopped it. */
    public boolean isPaused() throws SeojaeException {
        return stop.isOn();
    }

    /** What stopped the queue, or {@code null} where it runs or a person paused it. */
    public @Nullable Problem stoppedBy() throws SeojaeException {
        return stop.why();
    }

    /** How long until a waiting download may start; empty where none waits. */
    public Optional<Duration> untilNext() throws SeojaeException {
        long now = context.now();
        return context.read(store::nextStart).map(at -> Duration.ofSeconds(Math.max(0, at - now)));
    }

    /** Takes the next download and brings it to its end, which may take minutes. */
    public DownloadTurn turn(CancelFlag cancel) throws SeojaeException {
        if (isPaused() || !web.network().isAllowed()) {
            return waiting().isEmpty() ? DownloadTurn.EMPTY : DownloadTurn.STOPPED;
        }
        claims.giveBackWhatNobodyBrings();
        long now = context.now();
        List<DownloadStore.Job> jobs = context.read(sql -> store.next(sql, now, LOOKED_AT));
        if (jobs.isEmpty()) {
            return waiting().isEmpty() ? DownloadTurn.EMPTY : DownloadTurn.WAITING;
        }
        for (DownloadStore.Job job : jobs) {
            Problem why = whyNotNow(job);
            if (why == null) {
                return claims.take(job.paper()) ? bring(job, cancel) : DownloadTurn.ENDED;
            }
            away = why;
        }
        return DownloadTurn.AWAY;
    }

    /** Why the queue cannot go on, after {@link DownloadTurn#AWAY}. */
    public Problem away() {
        return away;
    }

    private @Nullable Problem whyNotNow(DownloadStore.Job job) {
        URI address = address(job);
        return address == null ? null : web.fetcher().reach().why(address.getHost());
    }

    private DownloadTurn bring(DownloadStore.Job job, CancelFlag cancel) throws SeojaeException {
        long paper = job.paper();
        URI address = address(job);
        if (address == null) {
            return failed(paper, Problem.of(ProblemKind.NO_ADDRESS));
        }
        news.tell(new DownloadState(paper, PdfInfo.State.DOWNLOADING, 0, 0, null));
        Path incoming = pdfs.incoming(paper);
        DownloadSteps steps = new DownloadSteps(paper, news);
        FetchRequest request =
                FetchRequest.pdf(
                        address, incoming, StoredPdfs.LARGEST, RequestReason.pdf(job.title()));
        Fetched fetched = web.fetcher().fetch(request, cancel, steps);
        if (fetched instanceof Fetched.Failed && steps.whole() > 0) {
            context.write(sql -> queued.expect(sql, paper, steps.whole()));
        }
        return switch (fetched) {
            case Fetched.Done done -> stored(paper, done);
            case Fetched.NotModified same ->
                    failed(paper, Problem.of(ProblemKind.ODD_ANSWER, "304"));
            case Fetched.Failed failed -> failed(job, failed);
        };
    }

    private @Nullable URI address(DownloadStore.Job job) {
        if (job.arxivId() != null) {
            return web.addresses().pdf(job.arxivId(), job.first());
        }
        return job.address() == null ? null : web.addresses().written(job.address()).orElse(null);
    }

    private DownloadTurn stored(long paper, Fetched.Done done) throws SeojaeException {
        try {
            news.tell(paper, pdfs.keep(paper, done.file(), done.etag()));
            return DownloadTurn.ENDED;
        } catch (SeojaeException e) {
            return failed(paper, e.problem());
        }
    }

    private DownloadTurn failed(DownloadStore.Job job, Fetched.Failed failed)
            throws SeojaeException {
        Problem problem = failed.problem();
        if (problem.kind() == ProblemKind.REFUSED && job.arxivId() == null) {
            return failed(job.paper(), problem);
        }
        return switch (problem.kind()) {
            case REFUSED, DISK_FULL -> {
                // Asking arXiv on after a refusal is taken for an attack; a full disk helps nobody.
                again(job, problem, 0, false);
                stop.by(problem);
                yield DownloadTurn.STOPPED;
            }
            case HOST_AWAY, UNTRUSTED, PORTAL -> {
                // Its host is passed over from now on; papers of others may follow.
                putBack(job, problem);
                yield DownloadTurn.ENDED;
            }
            case GATE_HELD -> {
                putBack(job, problem);
                yield DownloadTurn.AWAY;
            }
            case CANCELLED, OFFLINE -> {
                again(job, null, 0, false);
                yield DownloadTurn.STOPPED;
            }
            default -> {
                if (!failed.retryable() || job.tries() >= web.waits().size()) {
                    yield failed(job.paper(), problem);
                }
                Duration wait = web.waits().get(job.tries());
                wait = failed.retryAfter() == null ? wait : failed.retryAfter();
                again(job, problem, context.now() + wait.toSeconds(), true);
                yield DownloadTurn.ENDED;
            }
        };
    }

    /** Leaves the paper as it was: nobody was there to refuse it. */
    private void putBack(DownloadStore.Job job, Problem problem) throws SeojaeException {
        away = problem;
        claims.giveBack(job.paper());
        news.changed(job.paper(), PdfInfo.State.QUEUED, problem);
    }

    private void again(
            DownloadStore.Job job, @Nullable Problem problem, long notBefore, boolean counted)
            throws SeojaeException {
        context.write(
                sql -> {
                    store.again(sql, job.paper(), problem, notBefore, counted);
                    if (problem != null && problem.kind() == ProblemKind.BUSY_SERVER) {
                        store.allWait(sql, notBefore);
                    }
                    return true;
                });
        news.changed(job.paper(), PdfInfo.State.QUEUED, problem);
    }

    private DownloadTurn failed(long paper, Problem problem) throws SeojaeException {
        context.write(
                sql -> {
                    store.failed(sql, paper, problem);
                    return true;
                });
        news.changed(paper, PdfInfo.State.FAILED, problem);
        return DownloadTurn.ENDED;
    }
}
