package app.seojae.library.backup;

import app.seojae.files.AtomicFile;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts another database in the place of a library's, whose files are put aside. What is to be done
 * is written down before the first file is moved, so that whoever opens the library after a kill
 * does the rest: there is the old library or the new one, never neither. Only who has {@link
 * SoleUse} begins one.
 */
public final class Swap {

    private static final String PLAN = "seojae.db.swap";
    private static final String INCOMING = "seojae.db.incoming";
    private static final int LARGEST_PLAN = 4096;

    /** The log first: a new database beside an old log would be taken for one with it. */
    private static final List<String> ENDS = List.of("-wal", "-shm", "");

    private static final Pattern ASIDE = Pattern.compile("seojae\\.db\\.[A-Za-z0-9.-]{1,80}");

    private final LibraryFolder folder;

    /** For a library, open or not. */
    public Swap(LibraryFolder folder) {
        this.folder = folder;
    }

    /**
     * Does it.
     *
     * @param finished the other database in the library's folder, whole and on the disk
     * @param aside the name that the old files get, with their ends
     */
    void run(Path finished, String aside) throws SeojaeException {
        Path incoming = folder.root().resolve(INCOMING);
        try {
            AtomicFile.moveInto(finished, incoming);
        } catch (IOException e) {
            throw FileProblem.writing(incoming, e);
        }
        try {
            AtomicFile.write(plan(), aside.getBytes(StandardCharsets.UTF_8));
        } catch (SeojaeException e) {
            WorkFile.delete(incoming);
            throw e;
        }
        finish();
    }

    private Path plan() {
        return folder.root().resolve(PLAN);
    }

    /** Whether one was begun and not ended. */
    public boolean isBegun() {
        return Files.exists(plan());
    }

    private static boolean isEmpty(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == 0;
    }

    /** Does what is left of one that a killed program began; nothing where there is none. */
    public void finish() throws SeojaeException {
        if (!isBegun()) {
            return;
        }
        String aside = new String(InputFile.bytes(plan(), LARGEST_PLAN), StandardCharsets.UTF_8);
        Path incoming = folder.root().resolve(INCOMING);
        try {
            if (Files.exists(incoming) && ASIDE.matcher(aside).matches()) {
                for (String end : ENDS) {
                    Path old = folder.root().resolve("seojae.db" + end);
                    boolean empty = end.equals("-shm") || (!end.isEmpty() && isEmpty(old));
                    if (empty) {
                        Files.deleteIfExists(old);
                    } else if (Files.exists(old)) {
                        AtomicFile.moveInto(old, folder.root().resolve(aside + end));
                    }
                }
                AtomicFile.moveInto(incoming, folder.database());
            }
            folder.removeIndexes();
            Files.deleteIfExists(plan());
        } catch (IOException e) {
            throw FileProblem.writing(folder.database(), e);
        }
    }
}
