package app.seojae;

import app.seojae.files.TreeWatch;
import app.seojae.library.Library;
import app.seojae.library.context.Change;
import app.seojae.library.feeds.FeedChecks;
import app.seojae.library.feeds.FeedTimes;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedReport;
import app.seojae.work.Alarm;
import app.seojae.work.Lane;
import app.seojae.work.Schedule;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks feeds by themselves: those on the web at the start and by their rhythms, folders whenever
 * the system tells of a change in them. What is due next is known, so that nobody asks meanwhile.
 */
final class FeedRounds implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration AFTER_START = Duration.ofSeconds(3);

    /** How often folders are looked through in case the system missed something. */
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(5);

    /** Who comes and goes between windows need not be served each time. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    private final Library library;
    private final FeedChecks checks;
    private final InstantSource clock;
    private final FeedTimes times;
    private final Alarm folders;
    private final Alarm web;

    /** The folders that were looked through since the start; the alarm's own. */
    private final Set<Long> known = new HashSet<>();

    private final AtomicBoolean touched = new AtomicBoolean(true);
    private final AtomicReference<@Nullable TreeWatch> watch = new AtomicReference<>();
    private volatile Instant looked = Instant.EPOCH;
    private volatile boolean closed;
    private volatile IntConsumer news = papers -> {};
    private volatile Runnable deaf = () -> {};

    FeedRounds(Library library, FeedChecks checks, Schedule schedule, InstantSource clock) {
        this.library = library;
        this.checks = checks;
        this.clock = clock;
        times = new FeedTimes(clock);
        folders = new Alarm(schedule, Lane.NET, SOON, quietly(this::lookIntoFolders));
        web = new Alarm(schedule, Lane.NET, SOON, quietly(this::askWeb));
    }

    /**
     * Begins.
     *
     * @param waiting runs what waits for the system to tell of changes, until this is closed
     * @param brought told how many new papers a round brought, where it brought any
     */
    void start(Executor waiting, IntConsumer brought) {
        if (library.readOnly()) {
            return;
        }
        news = brought;
        TreeWatch made = TreeWatch.besides(library.folder()).orElse(null);
        if (made != null) {
            watch.set(made);
            waiting.execute(() -> made.watch(this::touch));
        }
        deaf = library.changes().listen(this::changed);
        folders.ringIn(AFTER_START);
        web.ringIn(AFTER_START);
    }

    /** There may be other feeds, or other rhythms. */
    private void changed(Change change) {
        if (change.kind() == Change.Kind.FEED || change.kind() == Change.Kind.OTHER_PROGRAM) {
            folders.ring();
            web.ring();
        }
    }

    private void touch() {
        touched.set(true);
        folders.ring();
    }

    /** The network may be allowed that was not before. */
    void ring() {
        web.ring();
    }

    /** The person has come back to the window, and the machine from its sleep maybe. */
    void look() {
        if (looked.plus(BETWEEN_LOOKS).isBefore(clock.instant())) {
            touch();
        }
        web.ring();
    }

    /** Lets go; a check that is under way is for {@link FeedChecks#close} to stop. */
    @Override
    public void close() {
        closed = true;
        deaf.run();
        folders.stop();
        web.stop();
        TreeWatch watching = watch.getAndSet(null);
        if (watching != null) {
            watching.close();
        }
    }

    /** A round that fails is made again, with a look at every folder. */
    private Alarm.Task quietly(Errand round) {
        return Errand.quietly(
                () -> {
                    try {
                        return closed ? Optional.empty() : round.run();
                    } catch (SeojaeException e) {
                        touched.set(true);
                        throw e;
                    }
                },
                NOW_AND_THEN);
    }

    private Optional<Duration> lookIntoFolders() throws SeojaeException {
        List<Feed> here =
                checks.feeds().all().stream()
                        .filter(feed -> feed.isLocal() && !feed.paused())
                        .toList();
        known.retainAll(here.stream().map(Feed::number).toList());
        Instant now = clock.instant();
        boolean asked = touched.getAndSet(false);
        boolean all = asked || !looked.plus(NOW_AND_THEN).isAfter(now);
        TreeWatch watching = watch.get();
        if (watching != null) {
            // First watched, then looked through: nothing comes unseen in between.
            watching.follow(here.stream().map(feed -> Path.of(feed.url())).toList());
        }
        if (all) {
            looked = now;
        }
        int papers = 0;
        for (Feed feed : here) {
            boolean fresh = known.add(feed.number());
            if ((all || fresh) && !checks.isStopped(feed.number())) {
                papers += look(feed);
            }
        }
        tell(papers);
        return here.isEmpty()
                ? Optional.empty()
                : Optional.of(times.until(looked.plus(NOW_AND_THEN)));
    }

    private void tell(int papers) {
        if (papers > 0) {
            news.accept(papers);
        }
    }

    private int look(Feed feed) throws SeojaeException {
        FeedReport report = checks.check(feed.number());
        if (report.problem() != null && report.problem().kind() == ProblemKind.FEED_BUSY) {
            // Who checks it now may have passed what has come since.
            touched.set(true);
        }
        return report.newPapers();
    }

    private Optional<Duration> askWeb() throws SeojaeException {
        int papers = 0;
        for (Feed feed : remote()) {
            if (checks.feeds().isAllowed() && isDue(feed)) {
                FeedReport report = checks.check(feed.number());
                times.tried(feed, report);
                papers += report.newPapers();
            }
        }
        tell(papers);
        times.startIsOver(checks.feeds().isAllowed());
        return checks.feeds().isAllowed() ? times.untilNext(remote()) : Optional.empty();
    }

    private boolean isDue(Feed feed) {
        Instant next = times.next(feed);
        return next != null && !next.isAfter(clock.instant());
    }

    private List<Feed> remote() throws SeojaeException {
        return checks.feeds().all().stream()
                .filter(feed -> !feed.isLocal() && !checks.isStopped(feed.number()))
                .toList();
    }
}
