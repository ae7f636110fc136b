package app.seojae.store;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The library's SQLite file: one connection that writes and one that reads, each lent to one thread
 * at a time. Safe for any thread; processes share the file by SQLite's own locks.
 */
public final class Database implements AutoCloseable {

    /** How long a writer waits for another process before it says the library is busy. */
    private static final int PATIENCE_MS = 15_000;

    private static final int CACHE_KIB = 32_768;

    /** Pages of the write-ahead log before it is folded in: few foldings in a large import. */
    private static final int CHECKPOINT_PAGES = 8_000;

    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock(true);
    private final AtomicLong untold = new AtomicLong();
    private final AtomicLong questions = new AtomicLong();
    private final AtomicLong transactions = new AtomicLong();
    private volatile long others;
    private final @Nullable Sql writer;
    private final Sql reader;

    private Database(@Nullable Sql writer, Sql reader) {
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
        T with(Sql sql) throws SeojaeException;
    }

    /** Opens the file, making or upgrading it where it may be written. */
    public static Database open(Path file, boolean readOnly) throws SeojaeException {
        return open(file, readOnly, Migrations.standard());
    }

    static Database open(Path file, boolean readOnly, Migrations migrations)
            throws SeojaeException {
        if (readOnly && !Files.exists(file)) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.LIBRARY_UNUSABLE, file.getFileName().toString()));
        }
        Sql writer = null;
        if (!readOnly) {
            writer = connect(file, false);
            try {
                migrations.apply(writer, file);
            } catch (SeojaeException e) {
                writer.close();
                throw e;
            }
        }
        Sql reader = connect(file, true);
        if (readOnly) {
            migrations.check(reader);
        }
        return new Database(writer, reader);
    }

    private static Sql connect(Path file, boolean readOnly) throws SeojaeException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIB);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        // A key the driver would fetch after each insert costs a query a statement.
        config.setGetGeneratedKeys(false);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            Sql sql = new Sql(connection);
            if (!readOnly) {
                sql.run("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
            }
            return sql;
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** Asks, seeing one state of the library throughout. */
    public <T extends @Nullable Object> T read(Work<T> work) throws SeojaeException {
        questions.incrementAndGet();
        reading.lock();
        try {
            reader.run("BEGIN");
            try {
                return work.with(reader);
            } finally {
                reader.run("COMMIT");
            }
        } finally {
            reading.unlock();
        }
    }

    /** Changes in one transaction: all of it is on disk when this returns, or none of it. */
    public <T extends @Nullable Object> T write(Work<T> work) throws SeojaeException {
        T result = writeTold(work);
        untold.incrementAndGet();
        return result;
    }

    /** The same where the caller tells of it: {@link #changeStamp} stays as it is. */
    public <T extends @Nullable Object> T writeTold(Work<T> work) throws SeojaeException {
        if (writer == null) {
            throw new SeojaeException(Problem.of(ProblemKind.LIBRARY_HELD_ELSEWHERE, ""));
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
            } catch (SeojaeException | RuntimeException | Error e) {
                rollBack(writer, e);
                throw e;
            }
            return result;
        } finally {
            writing.unlock();
        }
    }

    private static void rollBack(Sql sql, Throwable cause) {
        try {
            sql.run("ROLLBACK");
        } catch (SeojaeException e) {
            cause.addSuppressed(e); // SQLite rolls back by itself after a full disk, say
        }
    }

    /**
     * Another number after every change by another process, and after every {@link #write} here. A
     * change by others during a long one here shows when that has ended.
     */
    public long changeStamp() throws SeojaeException {
        questions.incrementAndGet();
        // To a connection its own changes are no news, so the one that writes knows the others'.
        ReentrantLock lock = writer == null ? reading : writing;
        if (lock.tryLock()) {
            try {
                others = (writer == null ? reader : writer).number("PRAGMA data_version");
            } finally {
                lock.unlock();
            }
        }
        return (others << 32) + untold.get();
    }

    /** Whether the file is sound: what SQLite's own checks complain of, empty when nothing. */
    public java.util.List<String> complaints() throws SeojaeException {
        return read(
                sql -> {
                    java.util.List<String> found =
                            new java.util.ArrayList<>(
                                    sql.list("PRAGMA integrity_check(20)", row -> row.text(1)));
                    found.removeIf("ok"::equals);
                    sql.each(
                            "PRAGMA foreign_key_check",
                            row -> found.add(row.text(1) + " -> " + row.text(3)));
                    return found;
                });
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
