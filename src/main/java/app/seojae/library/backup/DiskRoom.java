package app.seojae.library.backup;

import app.seojae.files.LibraryFolder;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;

/** Looks whether something fits on a library's disk before it is begun. */
final class DiskRoom {

    private static final long MEGABYTE = 1 << 20;

    private DiskRoom() {}

    /** Throws {@code BACKUP_NO_ROOM} where so many bytes do not fit. */
    static void check(LibraryFolder folder, long needed) throws IOException, SeojaeException {
        long left = Files.getFileStore(folder.root()).getUsableSpace();
        if (left < needed) {
            throw new SeojaeException(
                    Problem.of(
                            ProblemKind.BACKUP_NO_ROOM,
                            Long.toString(needed / MEGABYTE + 1),
                            Long.toString(left / MEGABYTE)));
        }
    }
}
