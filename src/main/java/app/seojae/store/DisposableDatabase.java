package app.seojae.store;

import app.seojae.files.FileProblem;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A SQLite file that may be thrown away at any time, since all in it can be made again: opened when
 * it is first needed, and where it is damaged or of another program, removed and made anew without
 * a word. Safe for any thread.
 */
public final class DisposableDatabase implements AutoCloseable {

    private static final Logger LOG = System.getLogger(DisposableDatabase.class.getName());

    /** Of the files of a database: its own, its log, and what its readers share. */
    private static final List<String> ENDS = List.of("", "-wal", "-shm");

    private static final Set<ProblemKind> USELESS =
            Set.of(
                    ProblemKind.LIBRARY_DAMAGED,
                    ProblemKind.LIBRARY_NEWER_SCHEMA,
                    ProblemKind.LIBRARY_NEEDS_UPGRADE,
                    ProblemKind.LIBRARY_MISSING_DATABASE);

    private final Path file;
    private final Migrations schema;
    private final BooleanSupplier readOnly;
    private final Runnable lost;
    private @Nullable Database database;
    private boolean closed;

    /**
     * @param script the name of what makes the tables
     * @param readOnly whether nothing may be written into its folder now
     * @param lost told when what was in it was thrown away, on any thread: be quick
     */
    public DisposableDatabase(Path file, String script, BooleanSupplier readOnly, Runnable lost) {
        this.file = file;
        this.schema = Migrations.of(script);
        this.readOnly = readOnly;
        this.lost = lost;
    }

    /**
     * Asks.
     *
     * @param nothing the answer where there is no file, or a useless one
     */
    public <T> T read(T nothing, Database.Work<T> work) throws SeojaeException {
        Database now = opened();
        if (now == null) {
            return nothing;
        }
        try {
            return now.read(work);
        } catch (SeojaeException e) {
            if (isOurs(now) && !USELESS.contains(e.problem().kind())) {
                throw e;
            }
            throwAway(now, e);
            return nothing;
        }
    }

    /** Changes in one transaction, in a new file where the old one turns out to be useless. */
    public <T> T write(Database.Work<T> work) throws SeojaeException {
        Database now = opened();
        if (now == null) {
            throw FileProblem.writing(file, new IOException("no index"));
        }
        try {
            return now.write(work);
        } catch (SeojaeException e) {
            if (isOurs(now) && !USELESS.contains(e.problem().kind())) {
                throw e;
            }
            throwAway(now, e);
            Database fresh = opened();
            if (fresh == null) {
                throw e;
            }
            return fresh.write(work);
        }
    }

    private synchronized boolean isOurs(Database one) {
        return database == one;
    }

    /** {@code null} where there is none and none may be made. */
    private synchronized @Nullable Database opened() throws SeojaeException {
        if (database != null || closed) {
            return database;
        }
        if (readOnly.getAsBoolean()) {
            database = Files.isRegularFile(file) ? openedToRead() : null;
            return database;
        }
        try {
            database = made();
        } catch (SeojaeException e) {
            if (!USELESS.contains(e.problem().kind())) {
                throw e;
            }
            remove(e);
            database = made();
        }
        return database;
    }

    private @Nullable Database openedToRead() {
        try {
            return Database.open(file, Database.Access.READ, schema);
        } catch (SeojaeException e) {
            LOG.log(Level.DEBUG, "the index is of no use here", e);
            return null;
        }
    }

    private Database made() throws SeojaeException {
        boolean fresh = !Files.exists(file);
        Database made = Database.open(file, Database.Access.MAKE, schema);
        if (fresh) {
            for (String end : ENDS) {
                try {
                    OwnerOnlyFiles.file(beside(end));
                } catch (IOException e) {
                    made.close();
                    throw FileProblem.writing(file, e);
                }
            }
        }
        return made;
    }

    private void throwAway(Database useless, SeojaeException why) throws SeojaeException {
        synchronized (this) {
            if (database != useless) {
                return; // another thread was here first
            }
            database = null;
            try {
                useless.close();
            } catch (SeojaeException e) {
                LOG.log(Level.DEBUG, "a damaged index does not close", e);
            }
            if (!readOnly.getAsBoolean()) {
                remove(why);
            } else {
                closed = true;
            }
        }
        lost.run();
    }

    private void remove(SeojaeException why) throws SeojaeException {
        LOG.log(Level.INFO, "the index is made anew", why);
        for (String end : ENDS) {
            try {
                Files.deleteIfExists(beside(end));
            } catch (IOException e) {
                throw FileProblem.writing(file, e);
            }
        }
    }

    private Path beside(String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    @Override
    public void close() throws SeojaeException {
        Database now;
        synchronized (this) {
            closed = true;
            now = database;
            database = null;
        }
        if (now != null) {
            now.close();
        }
    }
}
