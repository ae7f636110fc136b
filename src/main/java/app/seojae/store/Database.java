package app.seojae.store;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The library's SQLite file: one connection that writes and one that reads, each lent to one thread
 * at a time. Safe for any thread; processes share the file by SQLite's own locks.
 */
public final class Database implements AutoCloseable {

    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock(true);
    private final AtomicLong questions = new AtomicLong();
    private final AtomicLong transactions = new AtomicLong();
    private volatile long others;
    private final String folder;
    private final @Nullable Sql writer;
    private final Sql reader;

    Database(String folder, @Nullable Sql writer, Sql reader) {
        this.folder = folder;
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * How often this program has turned to the database since it opened it.
     *
     * @param transactions those that may change it
     */
    public record Tally(long questions, long transactions) {}

    /** How often this program has turned to the database so far. */
    public Tally tally() {
        return new Tally(questions.get(), transactions.get());
    }

    /** What is done with a connection while it is lent. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        /** Works with the connection, which is lent until this returns. */
        T with(Sql sql) throws SeojaeException;
    }

    /** What may be done with a file when it is opened. */
    public enum Access {
        /** Made where there is none, upgraded where it is older. */
        MAKE,
        /** Upgraded where it is older, but there must be one. */
        WRITE,
        /** Left as it is. */
        READ
    }

    /**
     * Opens the file; one that cannot be written but read is opened to be read.
     *
     * @throws SeojaeException {@code LIBRARY_MISSING_DATABASE}, {@code LIBRARY_DAMAGED}, {@code
     *     LIBRARY_NEWER_SCHEMA}, {@code LIBRARY_NEEDS_UPGRADE} or {@code LIBRARY_UNUSABLE}
     */
    public static Database open(Path file, Access access) throws SeojaeException {
        return open(file, access, Migrations.standard());
    }

    static Database open(Path file, Access access, Migrations migrations) throws SeojaeException {
        return new DatabaseOpening(file, migrations).open(access);
    }

    /** Whether changes are possible at all. */
    public boolean isWritable() {
        return writer != null;
    }

    /** Asks, seeing one state of the library throughout. */
    public <T extends @Nullable Object> T read(Work<T> work) throws SeojaeException {
        questions.incrementAndGet();
        reading.lock();
        try {
            reader.run("BEGIN");
            try {
                return work.with(reader);
            } catch (RuntimeException e) {
                throw orDamage(reader, e);
            } finally {
                reader.run("COMMIT");
            }
        } finally {
            reading.unlock();
        }
    }

    /** Changes in one transaction: all of it is on disk when this returns, or none of it. */
    public <T extends @Nullable Object> T write(Work<T> work) throws SeojaeException {
        if (writer == null) {
            throw new SeojaeException(Problem.of(ProblemKind.LIBRARY_READ_ONLY, folder));
        }
        transactions.incrementAndGet();
        writing.lock();
        try {
            // A reader that turns writer can fail at once; a writer from the start only waits.
            writer.run("BEGIN IMMEDIATE");
            T result;
            try {
                result = work.with(writer);
                writer.run("COMMIT");
            } catch (RuntimeException e) {
                writer.rollBack(e);
                throw orDamage(writer, e);
            } catch (SeojaeException | Error e) {
                writer.rollBack(e);
                throw e;
            }
            return result;
        } finally {
            writing.unlock();
        }
    }

    /** Rows that fit nothing come of a damaged file, or of a fault of ours: SQLite knows which. */
    private static RuntimeException orDamage(Sql sql, RuntimeException e) throws SeojaeException {
        for (String complaint : Soundness.complaints(sql, 1)) {
            throw new SeojaeException(Problem.of(ProblemKind.LIBRARY_DAMAGED, complaint), e);
        }
        return e;
    }

    /**
     * Another number after every change by another process. A change by others during a long one
     * here shows when that has ended.
     */
    public long otherProgramsStamp() throws SeojaeException {
        questions.incrementAndGet();
        // To a connection its own changes are no news, so the one that writes knows the others'.
        ReentrantLock lock = writer == null ? reading : writing;
        if (lock.tryLock()) {
            try {
                others = (writer == null ? reader : writer).dataVersion();
            } finally {
                lock.unlock();
            }
        }
        return others;
    }

    /**
     * What is wrong with the file, after a look at everything; also where no question ends well.
     */
    public List<String> complaints() throws SeojaeException {
        List<String> found = new ArrayList<>();
        try {
            read(
                    sql -> {
                        found.addAll(Soundness.full(sql).complaints());
                        return true;
                    });
        } catch (SeojaeException e) {
            if (e.problem().kind() != ProblemKind.LIBRARY_DAMAGED) {
                throw e;
            }
            found.add(Soundness.words(e));
        }
        return found;
    }

    /** Whether all of what is wrong lies in indexes, which can be made again of the rows. */
    public boolean isMendable(List<String> complaints) throws SeojaeException {
        try {
            return read(sql -> IndexMending.isEnough(sql, complaints));
        } catch (SeojaeException e) {
            if (e.problem().kind() != ProblemKind.LIBRARY_DAMAGED) {
                throw e;
            }
            return false;
        }
    }

    /** Makes all indexes anew; that of the search waits for the indexer. The rows stay. */
    public void mend() throws SeojaeException {
        write(
                sql -> {
                    IndexMending.run(sql);
                    return true;
                });
        writing.lock();
        try {
            if (writer != null) {
                writer.run("VACUUM");
            }
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws SeojaeException {
        reading.lock();
        try {
            reader.close();
        } finally {
            reading.unlock();
        }
        if (writer != null) {
            writing.lock();
            try {
                writer.close();
            } finally {
                writing.unlock();
            }
        }
    }
}
