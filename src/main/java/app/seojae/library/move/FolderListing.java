package app.seojae.library.move;

import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a library's folder is copied file by file: all but its database, which is copied as a
 * database, who works there, and what somebody was still writing.
 *
 * @param files relative to the folder, sorted
 * @param bytes all of them together
 */
record FolderListing(List<Path> files, long bytes) {

    static FolderListing of(LibraryFolder folder) throws SeojaeException {
        List<Path> found = new ArrayList<>();
        long bytes = 0;
        try (Stream<Path> all = Files.walk(folder.root(), FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (Files.isRegularFile(file) && isCopied(folder, file)) {
                    found.add(folder.root().relativize(file));
                    bytes += Files.size(file);
                }
            }
        } catch (IOException e) {
            throw FileProblem.reading(folder.root(), e);
        } catch (UncheckedIOException e) {
            throw FileProblem.reading(folder.root(), new IOException(e));
        }
        found.sort(null);
        return new FolderListing(List.copyOf(found), bytes);
    }

    private static boolean isCopied(LibraryFolder folder, Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith(".") && name.endsWith(".part")) {
            return false;
        }
        if (!folder.root().equals(file.getParent())) {
            return !file.startsWith(folder.holders());
        }
        String database = folder.database().getFileName().toString();
        boolean beside = name.endsWith("-wal") || name.endsWith("-shm");
        return !name.equals(database)
                && !name.equals(MovedNote.NAME)
                && !beside
                && Files.notExists(log(file));
    }

    /** A database that others wrote and nobody closed: what is made of the others is made again. */
    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }
}
