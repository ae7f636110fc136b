package app.seojae.store;

import app.seojae.files.FileProblem;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Copies a library's file as it stands, while others may write it; the file is only read. */
public final class DatabaseCopy {

    private DatabaseCopy() {}

    /**
     * Makes the copy, where no file may be yet; it has the schema of the original.
     *
     * @throws SeojaeException {@code LIBRARY_DAMAGED} or {@code LIBRARY_UNUSABLE}, say
     */
    public static void make(Path file, Path copy) throws SeojaeException {
        if (!madeAsItLies(file, copy)) {
            into(copy, DatabaseConnection.toRead(file));
        }
    }

    /** Leaves no trace beside the file; tells whether nobody wrote it meanwhile. */
    private static boolean madeAsItLies(Path file, Path copy) throws SeojaeException {
        try {
            Stamp before = Stamp.of(file);
            if (DatabaseConnection.hasLog(file)) {
                return false;
            }
            into(copy, DatabaseConnection.asItLies(file));
            if (!DatabaseConnection.hasLog(file) && before.equals(Stamp.of(file))) {
                return true;
            }
            Files.delete(copy);
            return false;
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /** What changes when a file is written. */
    private record Stamp(long size, FileTime time) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    private static void into(Path copy, Sql reader) throws SeojaeException {
        try {
            reader.update("VACUUM INTO ?", copy.toAbsolutePath().toString());
        } finally {
            reader.close();
        }
    }
}
