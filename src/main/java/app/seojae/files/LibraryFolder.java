package app.seojae.files;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A library as a folder: the database and the files it names by paths relative to the folder. */
public record LibraryFolder(Path root) {

    private static final String DATABASE = "seojae.db";
    private static final String PDF_TEXT = "pdf-text.db";
    private static final String CITATIONS = "citations.db";
    private static final String PDFS = "pdfs";
    private static final String THUMBNAILS = "thumbnails";
    private static final String TEXTS = "texts";
    private static final String FEEDS = "feeds";
    private static final String HOLDERS = "holders";
    private static final String BACKUPS = "backups";
    private static final Set<String> FOLDERS = Set.of(PDFS, THUMBNAILS, TEXTS, HOLDERS, BACKUPS);

    /** Of the files of a database: its own, its log, and what its readers share. */
    private static final List<String> ENDS = List.of("", "-wal", "-shm");

    private static final char UNREADABLE = '\uFFFD';

    public LibraryFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes the folder if it is not there. */
    public static LibraryFolder at(Path root) throws SeojaeException {
        LibraryFolder folder = new LibraryFolder(root);
        try {
            if (folder.root.toString().indexOf(UNREADABLE) >= 0) {
                // Named by letters that were lost on the way here, it would be another folder.
                throw new IOException("the name could not be read");
            }
            OwnerOnlyFiles.folder(folder.root);
        } catch (IOException e) {
            if (!Files.isDirectory(folder.root)) {
                throw new SeojaeException(
                        Problem.of(ProblemKind.LIBRARY_UNUSABLE, folder.root.toString()), e);
            }
        }
        return folder;
    }

    /**
     * Whether a file belongs to a library, any, so that only the library itself may write it.
     *
     * @param file without links
     */
    static boolean owns(Path file) {
        Path inside = file;
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            String name = String.valueOf(inside.getFileName()).toLowerCase(Locale.ROOT);
            boolean own =
                    inside.equals(file)
                            ? name.startsWith(DATABASE) || name.startsWith(PDF_TEXT)
                            : FOLDERS.contains(name);
            if (own && Files.exists(folder.resolve(DATABASE))) {
                return true;
            }
            inside = folder;
        }
        return false;
    }

    /**
     * What shows that the folder was a library though its database is missing or empty: the
     * database's log, copies before an upgrade, what was put aside, backups, PDFs or thumbnails.
     */
    public boolean hasRemains() throws SeojaeException {
        // A database that is being made just now has bytes before its log has: the log is looked at
        // first, or one made between two looks would be taken for one that is left over.
        boolean hasLog = size(root.resolve(DATABASE + "-wal")) > 0;
        if (hasLog && size(database()) == 0) {
            return true;
        }
        return holdsFiles(pdfs())
                || holdsFiles(thumbnails())
                || holdsFiles(backups())
                || hasCopies();
    }

    private static long size(Path file) throws SeojaeException {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    private static boolean holdsFiles(Path folder) throws SeojaeException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> !file.getFileName().toString().startsWith("."));
        } catch (AccessDeniedException somebodyElses) {
            return true; // made by nobody but a library
        } catch (IOException e) {
            throw FileProblem.reading(folder, e);
        }
    }

    private boolean hasCopies() throws SeojaeException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(
                            name ->
                                    List.of(".version-", ".damaged-", ".replaced-").stream()
                                            .anyMatch(end -> name.startsWith(DATABASE + end)));
        } catch (IOException e) {
            throw FileProblem.reading(root, e);
        }
    }

    /** The file of the database, which may not be there yet. */
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

    /** Makes the folder of the texts that were read where it is not there. */
    public Path madeTexts() throws SeojaeException {
        return made(texts());
    }

    /** Makes the folder of the last answers of feeds; all of it can be thrown away. */
    public Path madeFeeds() throws SeojaeException {
        return made(root.resolve(FEEDS));
    }

    private static Path made(Path folder) throws SeojaeException {
        try {
            OwnerOnlyFiles.folder(folder);
            return folder;
        } catch (IOException e) {
            throw FileProblem.writing(folder, e);
        }
    }

    /** Takes a database that was just made from all others, with what SQLite lays beside it. */
    public void closeNewDatabase() throws SeojaeException {
        for (String end : ENDS) {
            Path file = root.resolve(DATABASE + end);
            try {
                OwnerOnlyFiles.file(file);
            } catch (IOException e) {
                throw FileProblem.writing(file, e);
            }
        }
    }

    /** The folder of the PDFs, which may not be there yet. */
    public Path pdfs() {
        return root.resolve(PDFS);
    }

    /** The folder of the pictures of papers, which may not be there yet. */
    public Path thumbnails() {
        return root.resolve(THUMBNAILS);
    }

    /** The texts of PDFs that were read; all of it can be thrown away. */
    public Path texts() {
        return root.resolve(TEXTS);
    }

    /** The file of the words of PDFs; it can be thrown away. */
    public Path pdfText() {
        return root.resolve(PDF_TEXT);
    }

    /** The file of what PDFs cite; it can be thrown away. */
    public Path citations() {
        return root.resolve(CITATIONS);
    }

    /** The folder of the backups, which may not be there yet. */
    public Path backups() {
        return root.resolve(BACKUPS);
    }

    /** Its folders, in which all is its own; none need be there. */
    public List<Path> ownFolders() {
        return Stream.concat(FOLDERS.stream(), Stream.of(FEEDS)).map(root::resolve).toList();
    }

    /** Makes the folder of the backups where it is not there. */
    public Path madeBackups() throws SeojaeException {
        return made(backups());
    }

    /** Shows the PDFs and pictures of another library here too, without copying them. */
    public void linkFilesOf(LibraryFolder other) throws SeojaeException {
        FileLinks.ofAll(other.pdfs(), pdfs());
        FileLinks.ofAll(other.thumbnails(), thumbnails());
    }

    /** Takes away the database with what SQLite lays beside it, where it is there. */
    public void removeDatabase() throws SeojaeException {
        remove(DATABASE);
    }

    /** Takes away the databases that are made of the others, where they are there. */
    public void removeIndexes() throws SeojaeException {
        remove(PDF_TEXT);
        remove(CITATIONS);
    }

    private void remove(String name) throws SeojaeException {
        for (String end : ENDS) {
            Path file = root.resolve(name + end);
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw FileProblem.writing(file, e);
            }
        }
    }

    /** The folder where programs say that they work here, which may not be there yet. */
    public Path holders() {
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

    /** What lies in one of its folders, sorted, without what is under way or was left half. */
    public List<Path> finished(Path place) throws SeojaeException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".") && !name.matches(".*\\.(part|new|version).*")) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw FileProblem.reading(place, e);
        }
        found.sort(null);
        return found;
    }

    /** Whether a file lies at the path a database names. */
    public boolean has(String relative) {
        try {
            return Files.isRegularFile(resolve(relative));
        } catch (SeojaeException outside) {
            return false;
        }
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
