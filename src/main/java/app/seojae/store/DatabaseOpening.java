package app.seojae.store;

import app.seojae.files.FileProblem;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.Database.Access;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Opens a library's file to be written, or to be read where it cannot be. */
record DatabaseOpening(Path file, Migrations migrations) {

    private static final Logger LOG = System.getLogger(DatabaseOpening.class.getName());

    /** A full or write-protected disk keeps nobody from reading. */
    private static final Set<ProblemKind> READ_INSTEAD =
            EnumSet.of(
                    ProblemKind.LIBRARY_UNUSABLE,
                    ProblemKind.LIBRARY_READ_ONLY,
                    ProblemKind.DISK_FULL);

    Database open(Access access) throws SeojaeException {
        boolean isThere = hasBytes();
        if (!isThere && access != Access.MAKE) {
            throw DatabaseFile.missing(file);
        }
        if (access == Access.READ) {
            return toRead();
        }
        try {
            return toWrite(access);
        } catch (SeojaeException e) {
            if (!isThere || !READ_INSTEAD.contains(e.problem().kind())) {
                throw e;
            }
            LOG.log(Level.INFO, "the library is opened to be read only", e);
            return toReadInstead(e);
        }
    }

    private Database toWrite(Access access) throws SeojaeException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            // SQLite would open it all the same, and refuse every change.
            throw new SeojaeException(Problem.of(ProblemKind.LIBRARY_READ_ONLY, folder()));
        }
        Sql writer = DatabaseConnection.toWrite(file);
        try {
            if (access != Access.MAKE && migrations.isEmpty(writer)) {
                throw DatabaseFile.missing(file);
            }
            migrations.apply(writer, file);
            return new Database(folder(), writer, DatabaseConnection.toRead(file));
        } catch (SeojaeException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /** What must be upgraded to be read is kept from it by the full disk, which is told then. */
    private Database toReadInstead(SeojaeException why) throws SeojaeException {
        try {
            return toRead();
        } catch (SeojaeException e) {
            boolean full = why.problem().kind() == ProblemKind.DISK_FULL;
            if (full && e.problem().kind() == ProblemKind.LIBRARY_NEEDS_UPGRADE) {
                why.addSuppressed(e);
                throw why;
            }
            throw e;
        }
    }

    private Database toRead() throws SeojaeException {
        Sql reader = DatabaseConnection.toRead(file);
        try {
            if (migrations.isEmpty(reader)) {
                throw DatabaseFile.missing(file);
            }
            migrations.checkCurrent(reader);
            return new Database(folder(), null, reader);
        } catch (SeojaeException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private boolean hasBytes() throws SeojaeException {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    private String folder() {
        return String.valueOf(file.toAbsolutePath().getParent());
    }
}
