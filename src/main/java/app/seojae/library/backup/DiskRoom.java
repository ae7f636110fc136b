package app.seojae.library.backup;

import app.seojae.files.FileProblem;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks whether something fits on a disk before it is begun. Others may fill the disk all the same
 * before it is done.
 */
public final class DiskRoom {

    private static final long MEGABYTE = 1 << 20;

    private static final Logger LOG = System.getLogger(DiskRoom.class.getName());

    private final Left left;

    /** Says how many bytes a disk has left. */
    @FunctionalInterface
    interface Left {
        /** Of the disk that a folder lies on. */
        long on(Path folder) throws IOException;
    }

    DiskRoom(Left left) {
        this.left = left;
    }

    /** As the system says it. */
    static DiskRoom ofSystem() {
        return new DiskRoom(folder -> Files.getFileStore(folder).getUsableSpace());
    }

    /**
     * Passes where so many bytes fit on a folder's disk, or nobody knows.
     *
     * @param kind what is said where they do not: how many MB are needed, how many are left
     */
    public void check(Path folder, long needed, ProblemKind kind) throws SeojaeException {
        try {
            long there = left.on(folder);
            if (there < needed) {
                throw new SeojaeException(
                        Problem.of(
                                kind,
                                Long.toString(needed / MEGABYTE + 1),
                                Long.toString(there / MEGABYTE)));
            }
        } catch (FileSystemException e) {
            throw FileProblem.reading(folder, e);
        } catch (IOException e) {
            // In a root of its own the system may not know the disk; writing will tell then.
            LOG.log(Level.DEBUG, "nobody knows what is left for " + folder, e);
        }
    }
}
