package app.seojae.files;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A library as a folder: the database and the files it names by paths relative to the folder. */
public record LibraryFolder(Path root) {

    private static final String DATABASE = "seojae.db";
    private static final String PDFS = "pdfs";
    private static final String THUMBNAILS = "thumbnails";
    private static final String HOLDERS = "holders";

    public LibraryFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes the folder if it is not there. */
    public static LibraryFolder at(Path root) throws SeojaeException {
        LibraryFolder folder = new LibraryFolder(root);
        try {
            OwnerOnly.folder(folder.root);
        } catch (IOException e) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.LIBRARY_UNUSABLE, folder.root.toString()), e);
        }
        return folder;
    }

    public Path database() {
        return root.resolve(DATABASE);
    }

    /** Makes the folder of the PDFs where it is not there. */
    public Path madePdfs() throws SeojaeException {
        return made(pdfs());
    }

    /** Makes the folder of the pictures where it is not there. */
    public Path madeThumbnails() throws SeojaeException {
        return made(thumbnails());
    }

    private static Path made(Path folder) throws SeojaeException {
        try {
            OwnerOnly.folder(folder);
            return folder;
        } catch (IOException e) {
            throw FileProblem.writing(folder, e);
        }
    }

    /** Takes a database that was just made from all others, with what SQLite lays beside it. */
    public void closeNewDatabase() throws SeojaeException {
        for (String end : new String[] {"", "-wal", "-shm"}) {
            Path file = root.resolve(DATABASE + end);
            try {
                OwnerOnly.file(file);
            } catch (IOException e) {
                throw FileProblem.writing(file, e);
            }
        }
    }

    public Path pdfs() {
        return root.resolve(PDFS);
    }

    public Path thumbnails() {
        return root.resolve(THUMBNAILS);
    }

    Path holders() {
        return root.resolve(HOLDERS);
    }

    /** The path a database names, with slashes; throws where it would leave the folder. */
    public Path resolve(String relative) throws SeojaeException {
        try {
            Path path = root.resolve(relative).normalize();
            if (!Path.of(relative).isAbsolute() && path.startsWith(root) && !path.equals(root)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new SeojaeException(Problem.of(ProblemKind.FILE_UNREADABLE, relative), e);
        }
        throw new SeojaeException(Problem.of(ProblemKind.FILE_UNREADABLE, relative));
    }

    /** A path inside the folder as the database names it: relative, with slashes. */
    public String relative(Path inside) {
        Path path = inside.toAbsolutePath().normalize();
        if (!path.startsWith(root)) {
            throw new IllegalArgumentException(inside + " is not in the library");
        }
        return root.relativize(path).toString().replace('\\', '/');
    }
}
