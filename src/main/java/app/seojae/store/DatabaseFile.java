package app.seojae.store;

import app.seojae.files.FileProblem;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A library's file that is only looked into: a backup, what came out of an archive, a ruin. */
public final class DatabaseFile {

    private DatabaseFile() {}

    /** What is done while the file is open. */
    @FunctionalInterface
    public interface Look<T extends @Nullable Object> {
        /**
         * Looks.
         *
         * @param version of its tables, this program's or an older one's
         */
        T at(Sql sql, long version) throws SeojaeException;
    }

    /**
     * Looks into a file that nobody writes meanwhile; nothing is laid beside it.
     *
     * @throws SeojaeException {@code LIBRARY_DAMAGED} where it is no library or cannot be read,
     *     {@code LIBRARY_NEWER_SCHEMA}, {@code LIBRARY_MISSING_DATABASE} where it is empty
     */
    public static <T extends @Nullable Object> T still(Path file, Look<T> look)
            throws SeojaeException {
        return looked(file, look, true);
    }

    /** Looks into a file that others may write meanwhile, with what stands in its log. */
    public static <T extends @Nullable Object> T live(Path file, Look<T> look)
            throws SeojaeException {
        return looked(file, look, false);
    }

    /**
     * Looks into a file that nobody has open: as it lies where it has no log, so that nothing is
     * laid beside it, else as {@link #live} does.
     */
    public static <T extends @Nullable Object> T alone(Path file, Look<T> look)
            throws SeojaeException {
        return looked(file, look, !DatabaseConnection.hasLog(file));
    }

    private static <T extends @Nullable Object> T looked(Path file, Look<T> look, boolean still)
            throws SeojaeException {
        check(file);
        Sql sql = still ? DatabaseConnection.asItLies(file) : DatabaseConnection.toRead(file);
        try {
            Migrations migrations = Migrations.standard();
            if (migrations.isEmpty(sql)) {
                throw missing(file);
            }
            return look.at(sql, migrations.check(sql));
        } finally {
            sql.close();
        }
    }

    /**
     * Passes where there is such a file.
     *
     * @throws SeojaeException {@code LIBRARY_MISSING_DATABASE}, or {@code FILE_UNREADABLE} where
     *     nobody may know
     */
    public static void check(Path file) throws SeojaeException {
        if (!Files.isRegularFile(file)) {
            throw Files.exists(file) || Files.notExists(file)
                    ? missing(file)
                    : FileProblem.closed(file);
        }
    }

    static SeojaeException missing(Path file) {
        return new SeojaeException(
                Problem.of(
                        ProblemKind.LIBRARY_MISSING_DATABASE,
                        String.valueOf(file.toAbsolutePath().getParent())));
    }
}
