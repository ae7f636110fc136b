package app.seojae.library.backup;

import app.seojae.files.AtomicFile;
import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a log that is none from being passed over in silence: SQLite takes one without its mark for
 * empty, and would write over what may have been the last changes.
 *
 * @see <a href="https://www.sqlite.org/fileformat2.html#walformat">the mark it begins with</a>
 */
public final class LogGuard {

    private static final int HEAD = 32;
    private static final int MARK = 0x377F0682;
    private static final String LOG = "seojae.db-wal";
    private static final String TIME = "yyyy-MM-dd-HHmmss";

    private LogGuard() {}

    /** Puts a log aside that is none; for who opens the library to write. */
    public static void putAside(LibraryFolder folder) throws SeojaeException {
        Path log = folder.root().resolve(LOG);
        if (!Files.isRegularFile(log) || !Files.isRegularFile(folder.database())) {
            return;
        }
        if (!Files.isReadable(log)) {
            throw FileProblem.closed(log);
        }
        try {
            if (Files.size(log) >= HEAD && !isLog(log)) {
                AtomicFile.moveInto(log, folder.root().resolve(nameAside()));
            }
        } catch (IOException e) {
            throw FileProblem.writing(log, e);
        }
    }

    private static String nameAside() {
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        return "seojae.db.damaged-" + DateTimeFormatter.ofPattern(TIME).format(now) + "-wal";
    }

    private static boolean isLog(Path log) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(log.toFile(), "r")) {
            return (in.readInt() & ~1) == MARK;
        }
    }

    /** Logs that were put aside alone, without a database. */
    public static List<Path> aside(LibraryFolder folder) throws SeojaeException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder.root(), "seojae.db.damaged-*-wal")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!Files.exists(file.resolveSibling(name.replaceFirst("-wal$", "")))) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw FileProblem.reading(folder.root(), e);
        }
        return found;
    }
}
