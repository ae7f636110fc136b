package app.seojae.library.feeds;

import app.seojae.files.FileLocks;
import app.seojae.files.FileProblem;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to check a feed, of one window or command at a time. */
final class FeedLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private FeedLock(Path file, FileChannel channel, @Nullable FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes it, if nobody has it. */
    static FeedLock of(Path folder, long feed) throws SeojaeException {
        Path file = folder.resolve(feed + ".lock");
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new FeedLock(file, channel, FileLocks.take(channel));
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }

    /** Whether it was free. */
    boolean isHeld() {
        return lock != null;
    }

    /** Closing the file gives the lock back. */
    @Override
    public void close() throws SeojaeException {
        try {
            channel.close();
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }
}
