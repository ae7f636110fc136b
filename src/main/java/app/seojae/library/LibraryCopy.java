package app.seojae.library;

import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.DatabaseCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a library to do with as one likes: the library itself is only read for it, and its PDFs
 * and pictures are not copied but linked.
 */
public final class LibraryCopy {

    private final LibraryFolder source;
    private final LibraryFolder folder;
    private final Path original;
    private int openings;

    private LibraryCopy(LibraryFolder source, LibraryFolder folder, Path original) {
        this.source = source;
        this.folder = folder;
        this.original = original;
    }

    /**
     * Copies a library; where there is none yet, the copy is a new and empty one.
     *
     * @param library its folder, which nothing is written into
     * @param place a folder for the copy, empty or not there
     * @throws SeojaeException as {@link Library#open} does
     */
    public static LibraryCopy of(Path library, Path place) throws SeojaeException {
        LibraryFolder from = new LibraryFolder(library);
        LibraryFolder folder = LibraryFolder.at(place.resolve("library"));
        Path original = place.toAbsolutePath().resolve("original.db");
        if (hasBytes(from.database())) {
            DatabaseCopy.make(from.database(), original);
            folder.linkFilesOf(from);
        } else if (Files.isDirectory(from.root()) && from.hasRemains()) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.LIBRARY_MISSING_DATABASE, from.root().toString()));
        }
        return new LibraryCopy(from, folder, original);
    }

    /** The folder of the library it was made of. */
    public Path source() {
        return source.root();
    }

    private static boolean hasBytes(Path file) throws SeojaeException {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /**
     * Opens it as it was copied: what was done to it since is forgotten, but the texts that were
     * read of its PDFs are kept. Close it before it is opened again.
     */
    public Library open(LibraryTools tools) throws SeojaeException {
        if (!Files.exists(original)) {
            // A folder with backups and without their library is one that lost it.
            openings++;
            return Library.open(folder.root().resolveSibling("new-" + openings), tools);
        }
        folder.removeDatabase();
        try {
            Files.copy(original, folder.database());
            OwnerOnlyFiles.file(folder.database());
        } catch (IOException e) {
            throw FileProblem.writing(folder.database(), e);
        }
        return Library.open(folder.root(), tools);
    }
}
