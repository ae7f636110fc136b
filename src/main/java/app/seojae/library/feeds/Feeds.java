package app.seojae.library.feeds;

import app.seojae.feed.FeedHosts;
import app.seojae.files.LibraryFolder;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.digests.Importer;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedAddress;
import app.seojae.model.feed.FeedReport;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.store.feed.FeedStore;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where digests come from by themselves: which feeds there are, and taking in what they publish. A
 * feed that is removed takes no paper with it. Blocking; safe for any thread.
 */
public final class Feeds {

    /** So far back a day's list is asked for that was never taken. */
    private static final int DAYS_BACK = 6;

    /** A day's papers still gather votes so many days later. */
    private static final int DAYS_AGAIN = 1;

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final Importer importer;
    private final WebAccess web;
    private final FeedStore store = new FeedStore();

    public Feeds(LibraryContext context, LibraryFolder folder, Importer importer, WebAccess web) {
        this.context = context;
        this.folder = folder;
        this.importer = importer;
        this.web = web;
    }

    /**
     * Adds a feed, or changes the rhythm of the one that has this address; nothing is asked for.
     *
     * @param typed the address as a person writes it
     * @throws SeojaeException {@code FEED_ADDRESS} where it is none
     */
    public Feed add(String typed, FeedRhythm rhythm) throws SeojaeException {
        FeedAddress address = FeedAddress.parse(typed);
        long now = context.now();
        long number =
                context.write(sql -> store.add(sql, address.url(), address.kind(), rhythm, now));
        told();
        return find(number);
    }

    /** Whether a token for GitHub's API is kept. */
    public boolean hasToken() {
        return web.token().isKept();
    }

    /** Keeps a token for GitHub's API; a blank one takes it away. */
    public void keepToken(String token) throws SeojaeException {
        web.token().keep(token);
    }

    /** All feeds in the order they were added. */
    public List<Feed> all() throws SeojaeException {
        return context.read(store::all);
    }

    /**
     * A feed by its number.
     *
     * @throws SeojaeException {@code FEED_UNKNOWN} where there is none
     */
    public Feed find(long number) throws SeojaeException {
        return context.read(sql -> store.find(sql, number)).orElseThrow(() -> unknown(number));
    }

    private static SeojaeException unknown(long number) {
        return new SeojaeException(Problem.of(ProblemKind.FEED_UNKNOWN, Long.toString(number)));
    }

    /** Removes a feed; what it brought stays. */
    public void remove(long number) throws SeojaeException {
        if (!context.write(sql -> store.remove(sql, number))) {
            throw unknown(number);
        }
        told();
    }

    /** Lets a feed rest, or go on. */
    public void pause(long number, boolean paused) throws SeojaeException {
        if (!context.write(sql -> store.pause(sql, number, paused))) {
            throw unknown(number);
        }
        told();
    }

    /** Changes when a feed is checked by itself. */
    public void rhythm(long number, FeedRhythm rhythm) throws SeojaeException {
        context.write(
                sql -> {
                    store.rhythm(sql, number, rhythm);
                    return true;
                });
        told();
    }

    /** What is wrong with single files of a feed, each in the file's name. */
    public List<Problem> troubles(long number, int most) throws SeojaeException {
        return context.read(sql -> store.troubles(sql, number, most));
    }

    /** Whether feeds on the web may be asked at all. */
    public boolean isAllowed() {
        return web.network().isAllowed();
    }

    private void told() {
        context.tell(Change.many(Change.Kind.FEED));
    }

    private static boolean isWaiting(Feed feed, Instant now) {
        return feed.waitUntil() != null && feed.waitUntil().isAfter(now);
    }

    /**
     * Checks a feed and takes in what is new; what came before it ends stays, and the next check
     * goes on from there. Before a server's pause is over nothing is asked.
     *
     * @param day the day wanted of a daily list, or {@code null} for those since the last check
     * @return how it went; expected failures are in it
     */
    public FeedReport refresh(
            long number, @Nullable LocalDate day, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        Feed asked = find(number);
        Path place = folder.madeFeeds();
        try (FeedLock lock = FeedLock.of(place, number)) {
            if (!lock.isHeld()) {
                return FeedReport.none(asked, Problem.of(ProblemKind.FEED_BUSY));
            }
            Feed feed = find(number); // another may have checked it a moment ago
            if (feed.waitUntil() != null && isWaiting(feed, context.instant())) {
                return FeedReport.none(feed, waits(feed.waitUntil()));
            }
            FeedRun run =
                    new FeedRun(context, importer, web.fetcher(), place, feed, progress, cancel);
            return finished(run, check(run, source(feed, day)));
        }
    }

    private static @Nullable Problem check(FeedRun run, FeedSource source) throws SeojaeException {
        try {
            source.check(run);
            return null;
        } catch (SeojaeException e) {
            run.flush();
            return switch (e.problem().kind()) {
                case LIBRARY_HELD_ELSEWHERE, LIBRARY_READ_ONLY, LIBRARY_BUSY, DISK_FULL -> throw e;
                default -> e.problem();
            };
        }
    }

    private static Problem waits(Instant until) {
        LocalTime time = until.atZone(ZoneId.systemDefault()).toLocalTime();
        return Problem.of(
                ProblemKind.FEED_WAITS,
                time.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES).toString());
    }

    private FeedReport finished(FeedRun run, @Nullable Problem ended) throws SeojaeException {
        Instant wait = run.waitUntil();
        Problem problem = ended != null && wait != null ? waits(wait) : ended;
        FeedReport report = run.report(problem);
        long now = context.now();
        boolean stopped = problem != null && problem.kind() == ProblemKind.CANCELLED;
        String etag = run.isUntouched() ? run.etag() : run.wholeAs();
        context.write(
                sql -> {
                    store.checked(
                            sql,
                            run.feed().number(),
                            problem == null ? now : null,
                            etag,
                            report.waitUntil(),
                            stopped ? null : problem);
                    return true;
                });
        told();
        return report;
    }

    private FeedSource source(Feed feed, @Nullable LocalDate day) throws SeojaeException {
        FeedHosts hosts = web.feeds();
        return switch (address(feed)) {
            case FeedAddress.Folder in -> new FolderFeed(in.path());
            case FeedAddress.GitHub in -> new GitHubFeed(in, hosts, web.token().read());
            case FeedAddress.RawFile file -> new RawFeed(file, hosts);
            case FeedAddress.HfDaily list -> new DailyFeed(hosts, days(feed, day));
        };
    }

    /** A folder that is away for now is the feed's still. */
    private static FeedAddress address(Feed feed) throws SeojaeException {
        return feed.isLocal()
                ? new FeedAddress.Folder(Path.of(feed.url()))
                : FeedAddress.parse(feed.url());
    }

    private List<LocalDate> days(Feed feed, @Nullable LocalDate day) {
        if (day != null) {
            return List.of(day);
        }
        LocalDate today = context.instant().atZone(ZoneOffset.UTC).toLocalDate();
        Instant last = feed.checked();
        LocalDate from =
                last == null
                        ? today.minusDays(DAYS_AGAIN)
                        : last.atZone(ZoneOffset.UTC).toLocalDate().minusDays(DAYS_AGAIN);
        LocalDate first =
                from.isBefore(today.minusDays(DAYS_BACK)) ? today.minusDays(DAYS_BACK) : from;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate one = first; !one.isAfter(today); one = one.plusDays(1)) {
            days.add(one);
        }
        return days;
    }
}
