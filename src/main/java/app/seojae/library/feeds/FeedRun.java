package app.seojae.library.feeds;

import app.seojae.feed.BlobId;
import app.seojae.fetch.FetchRequest;
import app.seojae.fetch.Fetched;
import app.seojae.fetch.Fetcher;
import app.seojae.fetch.RequestTerms;
import app.seojae.fetch.record.RequestReason;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.WorkFile;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.digests.Importer;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedReport;
import app.seojae.store.feed.FeedStore;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One check of a feed: what is known of it, what was asked, what came. One thread. */
final class FeedRun {

    private static final int LARGEST = 64 << 20;
    private static final int MOST_TROUBLES = 100;

    private final LibraryContext context;
    private final Fetcher fetcher;
    private final Path place;
    private final CancelFlag cancel;
    private final Progress progress;
    private final Feed feed;
    private final FeedStore store = new FeedStore();
    private final FeedIntake intake;
    private final Set<String> seen = new HashSet<>();
    private final List<Problem> troubles = new ArrayList<>();
    private int requests;
    private @Nullable Instant waitUntil;
    private boolean untouched = true;
    private boolean lags;
    private @Nullable String whole;
    private int gone;

    /**
     * @param place where answers lie while they are read
     */
    FeedRun(
            LibraryContext context,
            Importer importer,
            Fetcher fetcher,
            Path place,
            Feed feed,
            Progress progress,
            CancelFlag cancel)
            throws SeojaeException {
        this.context = context;
        this.fetcher = fetcher;
        this.place = place;
        this.feed = feed;
        this.progress = progress;
        this.cancel = cancel;
        intake = new FeedIntake(context, importer, feed);
    }

    Feed feed() {
        return feed;
    }

    CancelFlag cancel() {
        return cancel;
    }

    void progress(int done, int total) {
        progress.at(done, total);
    }

    /** The server's name for what was taken in whole the last time, or {@code null}. */
    @Nullable String etag() throws SeojaeException {
        return context.read(sql -> store.etag(sql, feed.number())).orElse(null);
    }

    /**
     * What a server answered.
     *
     * @param bytes {@code null} where it has what we have
     * @param etag its name for this version, or {@code null}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(byte @Nullable [] bytes, @Nullable String etag) {}

    /**
     * Asks a server.
     *
     * @param name of the answer among this feed's; only a listing is asked for conditionally
     * @throws SeojaeException why there is no answer
     */
    Answer ask(URI address, String name, @Nullable String etag, RequestTerms terms)
            throws SeojaeException {
        cancel.check();
        Path target = answer(name);
        FetchRequest request =
                new FetchRequest(
                        address,
                        target,
                        LARGEST,
                        FetchRequest.Kind.ANSWER,
                        etag,
                        RequestReason.feed(feed.url()),
                        terms);
        return switch (fetcher.fetch(request, cancel, Progress.NONE, () -> requests++)) {
            case Fetched.Done done -> new Answer(InputFile.bytes(target, LARGEST), done.etag());
            case Fetched.NotModified same -> new Answer(null, etag);
            case Fetched.Failed failed -> {
                if (failed.retryAfter() != null) {
                    waitUntil = context.instant().plus(failed.retryAfter());
                }
                throw new SeojaeException(failed.problem());
            }
        };
    }

    private Path answer(String name) {
        return place.resolve(feed.number() + "-" + name);
    }

    /**
     * An answer that came before the program was stopped and is not in the library yet; {@code
     * null} where there is none, or not the whole of it.
     *
     * @param blob the id of its content, by which it is called
     */
    byte @Nullable [] kept(String blob) throws SeojaeException {
        Path target = answer(blob);
        if (!Files.exists(target)) {
            return null;
        }
        byte[] bytes = InputFile.bytes(target, LARGEST);
        return BlobId.of(bytes, blob).equals(blob) ? bytes : null;
    }

    /** Removes an answer that is not asked for again. */
    void forget(String name) throws SeojaeException {
        WorkFile.delete(answer(name));
    }

    /** Removes the answers that were kept of files and are of no use any more. */
    void forgetFiles() throws SeojaeException {
        String glob = feed.number() + "-" + "[0-9a-fA-F]".repeat(40) + "*";
        try (DirectoryStream<Path> left = Files.newDirectoryStream(place, glob)) {
            for (Path one : left) {
                WorkFile.delete(one);
            }
        } catch (IOException e) {
            throw FileProblem.reading(place, e);
        }
    }

    /** Whether a file of this content was taken in; it counts as seen. */
    boolean has(String path, String version) {
        seen.add(path);
        FeedStore.File file = intake.known().get(path);
        return file != null && file.version().equals(version) && !file.gone();
    }

    /**
     * Takes a file in, now or with those that follow.
     *
     * @param path of it in the feed, which may tell its day
     * @param version tells this content from any other
     * @param answer the name of the answer that holds it, which is then forgotten; {@code null}
     *     where none does
     */
    void take(String path, String version, byte[] bytes, @Nullable String answer)
            throws SeojaeException {
        Path file = answer == null ? null : answer(answer);
        if (intake.take(new Importer.Published(path, bytes), version, file)) {
            flush();
        }
    }

    /** Waits until all that was taken is in the library. */
    void flush() throws SeojaeException {
        for (Map.Entry<String, Problem> one : intake.flush().entrySet()) {
            trouble(one.getKey(), one.getValue());
        }
    }

    /** Notes that something older was handed out than what is published. */
    void lags() {
        lags = true;
    }

    /** Notes what is wrong with one file; the others go on. */
    void trouble(String path, Problem problem) throws SeojaeException {
        if (troubles.size() < MOST_TROUBLES) {
            troubles.add(problem.in(path));
        }
        if (!intake.known().containsKey(path)) {
            context.write(
                    sql -> {
                        store.file(sql, feed.number(), path, "", null, problem);
                        return true;
                    });
        }
    }

    /**
     * Ends a check that went through all there is.
     *
     * @param as the server's name for it; kept if nothing of it is missing still
     * @param sweeps whether files that were not seen are there no more
     */
    void finished(@Nullable String as, boolean sweeps) throws SeojaeException {
        flush();
        untouched = false;
        whole = troubles.isEmpty() && !lags ? as : null;
        gone = sweeps ? sweep() : 0;
    }

    /** Whether nothing that was published was looked at, because nothing changed. */
    boolean isUntouched() {
        return untouched;
    }

    /** The server's name for what was taken in whole, or {@code null}. */
    @Nullable String wholeAs() {
        return whole;
    }

    /** How many files were there the last time and were not seen now; what they told stays. */
    private int sweep() throws SeojaeException {
        List<String> gone =
                intake.known().entrySet().stream()
                        .filter(one -> !one.getValue().gone() && !seen.contains(one.getKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!gone.isEmpty()) {
            context.write(
                    sql -> {
                        store.gone(sql, feed.number(), gone);
                        return true;
                    });
        }
        return gone.size();
    }

    /** When it may be asked again, where a server asked for a pause. */
    @Nullable Instant waitUntil() {
        return waitUntil;
    }

    /** Sums up. */
    FeedReport report(@Nullable Problem problem) throws SeojaeException {
        int files = context.read(sql -> store.find(sql, feed.number())).map(Feed::files).orElse(0);
        return new FeedReport(
                requests,
                files,
                intake.fresh(),
                intake.changed(),
                gone,
                intake.newPapers(),
                intake.updatedPapers(),
                waitUntil,
                problem,
                troubles);
    }
}
