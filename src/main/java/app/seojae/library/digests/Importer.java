package app.seojae.library.digests;

import app.seojae.files.LibraryFolder;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestName;
import app.seojae.model.digest.ImportReport;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.store.Sql;
import app.seojae.store.paper.DigestHistory;
import app.seojae.store.paper.DigestStore;
import app.seojae.store.paper.SampleStore;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lanes;
import app.seojae.work.Progress;
import app.seojae.work.Waiting;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes digests into the library. Files are read by all processors and written in few transactions;
 * one is reported only after it is on disk. Blocking; safe for any thread.
 */
public final class Importer {

    private static final int FILES_AHEAD = 128;
    private static final int PAPERS_AT_ONCE = 500;

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final LibraryTools.Reader reader;
    private final DigestStore digests = new DigestStore();
    private final SampleStore samples = new SampleStore();
    private final DigestHistory history = new DigestHistory();
    private final DigestRereading rereading;

    public Importer(LibraryContext ground, LibraryFolder folder, LibraryTools.Reader reader) {
        this.context = ground;
        this.folder = folder;
        this.reader = reader;
        this.rereading = new DigestRereading(ground, reader);
    }

    /** The report of the last digests taken in, by whichever window or command. */
    public ImportReport last(int most) throws SeojaeException {
        return new ImportReport(context.read(sql -> history.last(sql, most)), 0, false);
    }

    /** Reads stored digests again that an older program's reader read. */
    public void readAgain(CancelFlag cancel) throws SeojaeException {
        if (rereading.catchUp(cancel) > 0) {
            context.tell(new Change(Change.Kind.IMPORT, List.of()));
        }
    }

    /**
     * Imports files, and folders with all {@code *.md} below them.
     *
     * @param done told of each file after it is on disk, in order, on this thread
     */
    public ImportReport importPaths(
            List<Path> paths, Progress progress, CancelFlag cancel, Consumer<ImportedDigest> done)
            throws SeojaeException {
        long start = System.nanoTime();
        List<Path> files = DigestFiles.in(paths);
        List<ImportedDigest> report = new ArrayList<>(files.size());
        try (ExecutorService crew = Lanes.crew()) {
            Deque<Future<ReadFile>> reading = new ArrayDeque<>();
            int next = 0;
            while (report.size() < files.size() && !cancel.isRaised()) {
                while (next < files.size() && reading.size() < FILES_AHEAD) {
                    Path file = files.get(next++);
                    reading.add(crew.submit(() -> ReadFile.of(file, reader)));
                }
                for (ImportedDigest one : file(batch(reading))) {
                    report.add(one);
                    done.accept(one);
                }
                progress.at(report.size(), files.size());
            }
            reading.forEach(one -> one.cancel(false));
        }
        tell(report);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new ImportReport(report, seconds, report.size() < files.size());
    }

    /** Imports one digest that is not a file, from standard input, say. */
    public ImportedDigest importText(String fileName, byte[] bytes) throws SeojaeException {
        ImportedDigest imported =
                file(List.of(ReadFile.of(fileName, bytes, reader, false))).getFirst();
        tell(List.of(imported));
        return imported;
    }

    /**
     * A file of a feed.
     *
     * @param path of it in the feed; its folders may tell its day
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Published(String path, byte[] bytes) {}

    /** What a feed has to say of each of its files, within the transaction that files them. */
    public interface Filing {
        /**
         * The name a digest is kept under, given its own.
         *
         * @param hash of the file's bytes, not to be changed
         */
        DigestName name(Sql sql, Published file, DigestName own, byte[] hash)
                throws SeojaeException;

        /**
         * What else is kept once it is filed.
         *
         * @param hash the same, or {@code null} where the file could not be read
         */
        void filed(Sql sql, Published file, ImportedDigest imported, byte @Nullable [] hash)
                throws SeojaeException;
    }

    /** Imports some files of a feed in one transaction; what came of each, in their order. */
    public List<ImportedDigest> importFiles(List<Published> files, Filing filing)
            throws SeojaeException {
        List<ReadFile> read = new ArrayList<>();
        for (Published one : files) {
            String name = one.path().substring(one.path().lastIndexOf('/') + 1);
            read.add(ReadFile.of(name, one.path(), one.bytes(), reader, false));
        }
        long now = context.now();
        List<ImportedDigest> report =
                context.write(
                        sql -> {
                            List<ImportedDigest> imported = new ArrayList<>();
                            for (int i = 0; i < files.size(); i++) {
                                Published file = files.get(i);
                                ImportedDigest one =
                                        file(sql, named(sql, read.get(i), file, filing), now);
                                DigestStore.Incoming incoming = read.get(i).incoming();
                                filing.filed(
                                        sql, file, one, incoming == null ? null : incoming.hash());
                                imported.add(one);
                            }
                            return imported;
                        });
        tell(report);
        return report;
    }

    private static ReadFile named(Sql sql, ReadFile read, Published file, Filing filing)
            throws SeojaeException {
        DigestStore.Incoming incoming = read.incoming();
        return incoming == null
                ? read
                : read.named(filing.name(sql, file, incoming.digest().name(), incoming.hash()));
    }

    /** Imports a digest that came with the program; its papers can be removed again. */
    public ImportedDigest importSample(String fileName, byte[] bytes) throws SeojaeException {
        ImportedDigest imported =
                file(List.of(ReadFile.of(fileName, bytes, reader, true))).getFirst();
        tell(List.of(imported));
        return imported;
    }

    /**
     * Removes the papers that only came with the program, except those the person bookmarked,
     * tagged, collected, marked or wrote about; says how many.
     */
    public int removeSamples() throws SeojaeException {
        SampleStore.Removed removed = context.write(samples::remove);
        for (String path : removed.files()) {
            try {
                java.nio.file.Files.deleteIfExists(folder.resolve(path));
            } catch (java.io.IOException e) {
                System.getLogger(Importer.class.getName())
                        .log(System.Logger.Level.WARNING, "a sample's file stays: " + path, e);
            }
        }
        context.tell(new Change(Change.Kind.IMPORT, List.of()));
        return removed.papers();
    }

    private void tell(List<ImportedDigest> report) {
        if (report.stream().anyMatch(one -> one.added() + one.updated() > 0)) {
            context.tell(new Change(Change.Kind.IMPORT, List.of()));
        }
    }

    /** A transaction's worth of files; each transaction waits for the disk, so not one a file. */
    private static List<ReadFile> batch(Deque<Future<ReadFile>> reading) throws SeojaeException {
        List<ReadFile> batch = new ArrayList<>();
        int papers = 0;
        while (!reading.isEmpty() && papers < PAPERS_AT_ONCE) {
            ReadFile one = Waiting.result(reading.remove());
            batch.add(one);
            papers += one.incoming() == null ? 0 : one.incoming().digest().entries().size();
        }
        return batch;
    }

    private List<ImportedDigest> file(List<ReadFile> batch) throws SeojaeException {
        long now = context.now();
        return context.write(
                sql -> {
                    List<ImportedDigest> imported = new ArrayList<>(batch.size());
                    for (ReadFile one : batch) {
                        imported.add(file(sql, one, now));
                    }
                    return imported;
                });
    }

    private ImportedDigest file(Sql sql, ReadFile one, long now) throws SeojaeException {
        DigestStore.Incoming incoming = one.incoming();
        return incoming == null
                ? failed(one)
                : reported(one.file(), incoming.digest(), digests.file(sql, incoming, now));
    }

    private static ImportedDigest failed(ReadFile one) {
        List<Problem> problems = one.problem() == null ? List.of() : List.of(one.problem());
        return new ImportedDigest(
                one.file(), ImportedDigest.Outcome.FAILED, null, 0, 0, 0, 0, problems);
    }

    private static ImportedDigest reported(String file, Digest digest, DigestStore.Counts counts) {
        ImportedDigest.Outcome outcome =
                digest.kind() == Digest.Kind.PAPER_DIGEST
                        ? ImportedDigest.Outcome.PAPER_DIGEST
                        : ImportedDigest.Outcome.NOT_A_DIGEST;
        boolean digestOfPapers = outcome == ImportedDigest.Outcome.PAPER_DIGEST;
        return new ImportedDigest(
                file,
                outcome,
                digest.name(),
                digestOfPapers ? counts.papers() : 0,
                counts.added(),
                counts.updated(),
                digestOfPapers ? counts.unchanged() : 0,
                digest.problems());
    }
}
