package app.seojae.store;

import app.seojae.files.FileProblem;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

/** Copies a library's file as it stands, while others may write it; the file is only read. */
public final class DatabaseCopy {

    private DatabaseCopy() {}

    /** What was seen in a file just before it was copied and just after. */
    public record Around<T>(T before, T after) {}

    /**
     * Makes the copy, where no file may be yet; it has the schema of the original.
     *
     * @throws SeojaeException {@code LIBRARY_DAMAGED} or {@code LIBRARY_UNUSABLE}, say
     */
    public static void make(Path file, Path copy) throws SeojaeException {
        make(file, copy, sql -> 0);
    }

    /**
     * Makes the copy and looks at the original before and after.
     *
     * @throws SeojaeException {@code LIBRARY_NEWER_SCHEMA} besides
     */
    public static <T> Around<T> make(Path file, Path copy, Database.Work<T> look)
            throws SeojaeException {
        try {
            Stamp before = Stamp.of(file);
            if (!DatabaseConnection.hasLog(file)) {
                Around<T> seen = into(copy, DatabaseConnection.asItLies(file), look);
                if (!DatabaseConnection.hasLog(file) && before.equals(Stamp.of(file))) {
                    return seen; // nobody wrote it meanwhile, and no trace is left beside it
                }
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
        return into(copy, DatabaseConnection.toRead(file), look);
    }

    /** What changes when a file is written. */
    private record Stamp(long size, FileTime time) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /** Makes a copy its owner's alone, and has it on the disk when this returns. */
    public static void settle(Path copy) throws IOException {
        OwnerOnlyFiles.file(copy);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static <T> Around<T> into(Path copy, Sql reader, Database.Work<T> look)
            throws SeojaeException {
        try {
            Migrations.standard().check(reader);
            T before = look.with(reader);
            reader.update("VACUUM INTO ?", copy.toAbsolutePath().toString());
            return new Around<>(before, look.with(reader));
        } finally {
            reader.close();
        }
    }
}
