package app.seojae.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import org.jspecify.annotations.Nullable;

/** Locks of files, which are free or not whoever holds them. */
public final class FileLocks {

    private FileLocks() {}

    /**
     * Takes the lock of a file, if nobody has it; {@code null} where another program has it, or
     * another thread of this one, which Java would tell by an exception.
     */
    public static @Nullable FileLock take(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
