package app.seojae.library.feeds;

import app.seojae.fetch.FetchRequest;
import app.seojae.fetch.Fetched;
import app.seojae.fetch.Fetcher;
import app.seojae.fetch.RequestTerms;
import app.seojae.files.FileHash;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.digests.Importer;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.DigestName;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedReport;
import app.seojae.store.feed.FeedStore;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One check of a feed: what is known of it, what was asked, what came. One thread. */
final class FeedRun {

    private static final int LARGEST = 64 << 20;
    private static final int MOST_TROUBLES = 100;

    private final LibraryContext context;
    private final Importer importer;
    private final Fetcher fetcher;
    private final Path place;
    private final CancelFlag cancel;
    private final Progress progress;
    private final Feed feed;
    private final FeedStore store = new FeedStore();
    private final Map<String, FeedStore.File> known;
    private final Set<String> seen = new HashSet<>();
    private final List<Problem> troubles = new ArrayList<>();
    private int requests;
    private int fresh;
    private int changed;
    private int newPapers;
    private int updatedPapers;
    private @Nullable Instant waitUntil;
    private boolean untouched = true;
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
        this.importer = importer;
        this.fetcher = fetcher;
        this.place = place;
        this.feed = feed;
        this.progress = progress;
        this.cancel = cancel;
        known = new HashMap<>(context.read(sql -> store.files(sql, feed.number())));
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
        Path target = place.resolve(feed.number() + "-" + name);
        FetchRequest request =
                new FetchRequest(address, target, LARGEST, FetchRequest.Kind.ANY, etag, terms);
        requests++;
        return switch (fetcher.fetch(request, cancel, Progress.NONE)) {
            case Fetched.Done done -> new Answer(InputFile.bytes(target, LARGEST), done.etag());
            case Fetched.NotModified same -> new Answer(null, etag);
            case Fetched.Failed failed -> {
                if (failed.problem().kind() == ProblemKind.OFFLINE) {
                    requests--; // the switch let nothing out
                }
                if (failed.retryAfter() != null) {
                    waitUntil = context.instant().plus(failed.retryAfter());
                }
                throw new SeojaeException(failed.problem());
            }
        };
    }

    /** Removes an answer that is not asked for again. */
    void forget(String name) throws SeojaeException {
        Path target = place.resolve(feed.number() + "-" + name);
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw FileProblem.writing(target, e);
        }
    }

    /** Whether a file of this content was taken in; it counts as seen. */
    boolean has(String path, String version) {
        seen.add(path);
        FeedStore.File file = known.get(path);
        return file != null && file.version().equals(version) && !file.gone();
    }

    /**
     * Takes a file in.
     *
     * @param path of it in the feed, which may tell its day
     * @param version tells this content from any other
     */
    void take(String path, String version, byte[] bytes) throws SeojaeException {
        FeedStore.File before = known.get(path);
        byte[] hash = FileHash.sha256(bytes);
        ImportedDigest imported =
                importer.importFile(path, bytes, name -> named(name, before, hash));
        newPapers += imported.added();
        updatedPapers += imported.updated();
        boolean failed = imported.outcome() == ImportedDigest.Outcome.FAILED;
        boolean digest = imported.outcome() == ImportedDigest.Outcome.PAPER_DIGEST;
        Problem problem = failed ? imported.problems().getFirst() : null;
        DigestName name = digest ? imported.name() : null;
        String key = name == null ? null : keyOf(name.key(), hash);
        context.write(
                sql -> {
                    store.file(sql, feed.number(), path, version, key, kept(imported));
                    return true;
                });
        known.put(path, new FeedStore.File(version, key, false));
        if (before == null) {
            fresh++;
        } else {
            changed++;
        }
        if (problem != null) {
            trouble(path, problem);
        }
    }

    private @Nullable String keyOf(String key, byte[] hash) throws SeojaeException {
        return context.read(sql -> Optional.ofNullable(store.keyOf(sql, key, hash))).orElse(null);
    }

    /** What a person may want to know of a file; beside digests there are pages of other things. */
    private static @Nullable Problem kept(ImportedDigest imported) {
        if (imported.outcome() == ImportedDigest.Outcome.PAPER_DIGEST) {
            return null;
        }
        return imported.problems().stream()
                .filter(one -> one.kind() != ProblemKind.DIGEST_NO_PAPERS)
                .findFirst()
                .orElse(null);
    }

    /**
     * The name a digest of this feed is kept under: that of its last version; else its own, unless
     * something else has that already.
     */
    private DigestName named(DigestName own, FeedStore.@Nullable File before, byte[] hash)
            throws SeojaeException {
        String key = before == null ? null : before.digestKey();
        if (key == null) {
            boolean taken = context.read(sql -> store.isTaken(sql, own.key(), hash));
            key = taken ? feed.url() + "#" + own.key() : own.key();
        }
        return new DigestName(own.fileName(), key, own.date());
    }

    /** Notes what is wrong with one file; the others go on. */
    void trouble(String path, Problem problem) throws SeojaeException {
        if (troubles.size() < MOST_TROUBLES) {
            troubles.add(problem.in(path));
        }
        if (!known.containsKey(path)) {
            context.write(
                    sql -> {
                        store.file(sql, feed.number(), path, "", null, problem);
                        return true;
                    });
        }
    }

    /** Whether all went well so far. */
    boolean isWhole() {
        return troubles.isEmpty();
    }

    /**
     * Ends a check that went through all there is.
     *
     * @param as the server's name for it, {@code null} where something is missing still
     * @param sweeps whether files that were not seen are there no more
     */
    void finished(@Nullable String as, boolean sweeps) throws SeojaeException {
        untouched = false;
        whole = as;
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
                known.entrySet().stream()
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
                fresh,
                changed,
                gone,
                newPapers,
                updatedPapers,
                waitUntil,
                problem,
                troubles);
    }
}
