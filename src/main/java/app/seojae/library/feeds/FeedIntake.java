package app.seojae.library.feeds;

import app.seojae.files.WorkFile;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.digests.Importer;
import app.seojae.library.digests.Importer.Published;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.DigestName;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.model.feed.Feed;
import app.seojae.store.Sql;
import app.seojae.store.feed.FeedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the files of one feed into the library, a few in one transaction, for each transaction
 * waits for the disk. One thread.
 */
final class FeedIntake {

    private static final int MOST_FILES = 32;
    private static final int MOST_BYTES = 4 << 20;

    /** Nobody waits longer to see what has come. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Importer importer;
    private final Feed feed;
    private final FeedStore store = new FeedStore();
    private final Map<String, FeedStore.File> known;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private int bytes;
    private long since;
    private int fresh;
    private int changed;
    private int newPapers;
    private int updatedPapers;

    FeedIntake(LibraryContext context, Importer importer, Feed feed) throws SeojaeException {
        this.importer = importer;
        this.feed = feed;
        known = new HashMap<>(context.read(sql -> store.files(sql, feed.number())));
    }

    /**
     * A file that waits.
     *
     * @param answer that holds it until it is in the library, or {@code null}
     */
    private record Waiting(Published file, String version, @Nullable Path answer) {}

    /** What is known of the feed's files, by their paths. */
    Map<String, FeedStore.File> known() {
        return known;
    }

    /**
     * Takes a file in, now or with those that follow.
     *
     * @param version tells this content from any other
     * @param answer that holds it until it is in the library, or {@code null}
     * @return whether {@link #flush} is due
     */
    boolean take(Published file, String version, @Nullable Path answer) {
        since = waiting.isEmpty() ? System.nanoTime() : since;
        waiting.put(file.path(), new Waiting(file, version, answer));
        bytes += file.bytes().length;
        return waiting.size() >= MOST_FILES
                || bytes >= MOST_BYTES
                || System.nanoTime() - since > LONGEST.toNanos();
    }

    /** Takes in what waits; what was wrong with single files, by their paths. */
    Map<String, Problem> flush() throws SeojaeException {
        List<Waiting> batch = List.copyOf(waiting.values());
        waiting.clear();
        bytes = 0;
        if (batch.isEmpty()) {
            return Map.of();
        }
        Recording recording = new Recording(batch);
        List<ImportedDigest> imported =
                importer.importFiles(batch.stream().map(Waiting::file).toList(), recording);
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            Waiting one = batch.get(i);
            String path = one.file().path();
            count(imported.get(i), known.put(path, recording.files.get(path)) == null);
            Problem problem = problem(imported.get(i));
            if (problem != null) {
                problems.put(path, problem);
            }
            if (one.answer() != null) {
                WorkFile.delete(one.answer());
            }
        }
        return problems;
    }

    private void count(ImportedDigest one, boolean first) {
        newPapers += one.added();
        updatedPapers += one.updated();
        fresh += first ? 1 : 0;
        changed += first ? 0 : 1;
    }

    private static @Nullable Problem problem(ImportedDigest one) {
        boolean failed = one.outcome() == ImportedDigest.Outcome.FAILED;
        return failed && !one.problems().isEmpty() ? one.problems().getFirst() : null;
    }

    /** What a person may want to know of a file; beside digests there are pages of other things. */
    private static @Nullable Problem kept(ImportedDigest one) {
        if (one.outcome() == ImportedDigest.Outcome.PAPER_DIGEST) {
            return null;
        }
        return one.problems().stream()
                .filter(problem -> problem.kind() != ProblemKind.DIGEST_NO_PAPERS)
                .findFirst()
                .orElse(null);
    }

    int fresh() {
        return fresh;
    }

    int changed() {
        return changed;
    }

    int newPapers() {
        return newPapers;
    }

    int updatedPapers() {
        return updatedPapers;
    }

    /** Keeps with each file of a batch that it was taken in. */
    private final class Recording implements Importer.Filing {

        private final Map<String, Waiting> batch = new HashMap<>();
        private final Map<String, FeedStore.File> files = new HashMap<>();

        Recording(List<Waiting> waiting) {
            waiting.forEach(one -> batch.put(one.file().path(), one));
        }

        /**
         * That of the file's last version, unless another feed has the same; else its own, unless
         * something else has that already.
         */
        @Override
        public DigestName name(Sql sql, Published file, DigestName own, byte[] hash)
                throws SeojaeException {
            FeedStore.File before = known.get(file.path());
            String key = before == null ? null : before.digestKey();
            if (key == null || store.isShared(sql, feed.number(), key)) {
                boolean taken = store.isTaken(sql, own.key(), hash);
                key = taken ? feed.url() + "#" + file.path() : own.key();
            }
            return new DigestName(own.fileName(), key, own.date());
        }

        @Override
        public void filed(Sql sql, Published file, ImportedDigest imported, byte @Nullable [] hash)
                throws SeojaeException {
            boolean digest = imported.outcome() == ImportedDigest.Outcome.PAPER_DIGEST;
            DigestName name = imported.name();
            String key =
                    digest && name != null && hash != null
                            ? store.keyOf(sql, name.key(), hash)
                            : null;
            Waiting one = batch.get(file.path());
            String version = one == null ? "" : one.version();
            store.file(sql, feed.number(), file.path(), version, key, kept(imported));
            files.put(file.path(), new FeedStore.File(version, key, false));
        }
    }
}
