package app.seojae.handover;

import app.seojae.files.FileLocks;
import app.seojae.files.FileProblem;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.model.SeojaeException;
import app.seojae.work.Waiting;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The doors of the libraries that have a window on this computer. Who opens a library's window
 * stands at its door; whoever comes later hands over what it was given and goes.
 *
 * <p>A lock on a file says who stands there: the system lets go of it when that program ends,
 * however it ends. What is handed over goes through a Unix domain socket, in a folder that is its
 * owner's alone.
 */
public final class Doors {

    /** So long a second start waits for the first, which may be just starting itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int PAUSE_MS = 20;

    /** http://www.isthe.com/chongo/tech/comp/fnv/ */
    private static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final Path folder;
    private final Executor waiting;

    /**
     * @param state the state folder of this computer's user
     * @param waiting runs what waits at a door, each on a thread of its own
     */
    public Doors(Path state, Executor waiting) {
        this.folder = state.resolve("windows");
        this.waiting = waiting;
    }

    /**
     * Stands at a library's door, or hands over to who stands there. Cheap where nobody does: a
     * start waits for it.
     *
     * @param library the folder; whether it is there or not
     * @param files what to hand over
     * @return the door where nobody stood at it, to be closed with the window; empty where all was
     *     handed over
     */
    public Optional<Door> take(Path library, List<Path> files) throws SeojaeException {
        Path base = folder.resolve(name(library));
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            OwnerOnlyFiles.folder(Files.createDirectories(folder));
            while (true) {
                FileLock lock = lock(base.resolveSibling(base.getFileName() + ".lock"));
                if (lock != null) {
                    return Optional.of(new Door(lock, base, waiting));
                }
                if (Letter.send(base, files)) {
                    return Optional.empty();
                }
                if (System.nanoTime() > end) {
                    throw new IOException("nobody answers at " + base);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            }
        } catch (IOException e) {
            throw FileProblem.writing(base, e);
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }

    /** {@code null} where another has it, in this program or elsewhere. */
    private static @Nullable FileLock lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = FileLocks.take(channel);
        if (lock == null) {
            channel.close();
        }
        return lock;
    }

    /** The same for all names of one folder, short enough for the address of a socket. */
    private static String name(Path library) {
        Path real = library.toAbsolutePath().normalize();
        try {
            real = library.toRealPath();
        } catch (IOException notThere) {
            // It is made when the library is opened, under just this name.
        }
        return HexFormat.of().toHexDigits(hash(real.toString()));
    }

    /**
     * FNV-1a in 64 bits: Java's own need ten milliseconds before the first, which a start waits
     * for.
     */
    private static long hash(String text) {
        long hash = OFFSET;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * PRIME;
        }
        return hash;
    }
}
