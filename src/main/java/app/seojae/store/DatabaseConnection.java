package app.seojae.store;

import app.seojae.files.FileProblem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.sqlite.SQLiteConfig;

/** Makes connections to a SQLite file as the library wants them. */
final class DatabaseConnection {

    /** How long a writer waits for another process before it says the library is busy. */
    private static final int PATIENCE_MS = 15_000;

    private static final int PAUSE_MS = 50;
    private static final int CACHE_KIB = 32_768;

    /** Pages of the write-ahead log before it is folded in: few foldings in a large import. */
    private static final int CHECKPOINT_PAGES = 8_000;

    private DatabaseConnection() {}

    /** Opens it to be written, as soon as no other program is just making it or closing it. */
    static Sql toWrite(Path file) throws SeojaeException {
        long deadline = System.nanoTime() + Duration.ofMillis(PATIENCE_MS).toNanos();
        while (true) {
            try {
                return opened(file);
            } catch (SeojaeException e) {
                // Of two that turn a new file to a log at once SQLite sends one away, and does not
                // let it wait: each would wait for the other.
                boolean again =
                        e.problem().kind() == ProblemKind.LIBRARY_BUSY
                                && System.nanoTime() < deadline;
                if (!again) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() throws SeojaeException {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(5, PAUSE_MS));
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }

    private static Sql opened(Path file) throws SeojaeException {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        Sql sql = connect(config, file, "");
        try {
            sql.run("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
            return sql;
        } catch (SeojaeException e) {
            sql.close();
            throw e;
        }
    }

    static Sql toRead(Path file) throws SeojaeException {
        try {
            return asked(file, connect(readOnly(), file, ""));
        } catch (SeojaeException e) {
            // Readers lay a file for their locks beside it; where nothing can be laid, nobody can
            // write either, and a file without a log may be taken as it is.
            boolean canLayNothing =
                    e.problem().kind() == ProblemKind.LIBRARY_UNUSABLE
                            || e.problem().kind() == ProblemKind.LIBRARY_READ_ONLY
                            || e.problem().kind() == ProblemKind.DISK_FULL;
            if (!canLayNothing || hasLog(file)) {
                throw e;
            }
            return asItLies(file);
        }
    }

    /**
     * Opens a file without a log that nobody writes meanwhile; nothing is laid beside it, as
     * readers do otherwise and leave behind.
     */
    static Sql asItLies(Path file) throws SeojaeException {
        return asked(file, connect(readOnly(), file, "?immutable=1"));
    }

    private static SQLiteConfig readOnly() {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return config;
    }

    /** SQLite opens a file only when it is asked something. */
    private static Sql asked(Path file, Sql sql) throws SeojaeException {
        try {
            sql.number("SELECT count(*) FROM sqlite_schema");
            return sql;
        } catch (SeojaeException e) {
            sql.close();
            throw orClosed(file, e);
        }
    }

    /** SQLite does not tell a file of somebody else from one that is no file. */
    private static SeojaeException orClosed(Path file, SeojaeException e) {
        if (e.problem().kind() == ProblemKind.LIBRARY_UNUSABLE) {
            for (String end : List.of("", "-wal", "-shm")) {
                Path one = file.resolveSibling(file.getFileName() + end);
                if (Files.exists(one) && !Files.isReadable(one)) {
                    return FileProblem.closed(one);
                }
            }
        }
        return e;
    }

    /** One at a time: the first loads what the driver wants to know of dates, for all others. */
    static synchronized SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIB);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // A key the driver would fetch after each insert costs a query a statement.
        config.setGetGeneratedKeys(false);
        return config;
    }

    /** As an address, in which the signs of a folder's name mean nothing. */
    private static String address(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString();
    }

    /** Whether something was written that is not in the file itself yet. */
    static boolean hasLog(Path file) {
        try {
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            return Files.isRegularFile(log) && Files.size(log) > 0;
        } catch (IOException unknown) {
            return true;
        }
    }

    private static Sql connect(SQLiteConfig config, Path file, String how) throws SeojaeException {
        try {
            Connection connection = config.createConnection(address(file) + how);
            return new Sql(connection);
        } catch (SQLException e) {
            throw orClosed(file, SqlProblem.of(e));
        }
    }
}
