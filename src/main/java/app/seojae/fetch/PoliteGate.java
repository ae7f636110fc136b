package app.seojae.fetch;

import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * arXiv's manners: one connection at a time and a pause between starts, over all windows and
 * commands of this machine, by a lock and the time of the last start in a file. Safe for any
 * thread.
 *
 * @see <a href="https://info.arxiv.org/help/api/tou.html">no more than one request every three
 *     seconds, a single connection at a time</a>
 */
public final class PoliteGate {

    /** The pause arXiv asks for. */
    public static final Duration PAUSE = Duration.ofSeconds(3);

    private static final long LOOK_AGAIN_MILLIS = 20;

    private final Path file;
    private final Duration pause;

    /**
     * @param stateFolder a folder that all programs of the person on this machine share
     */
    public PoliteGate(Path stateFolder, Duration pause) {
        this.file = stateFolder.resolve("arxiv.gate");
        this.pause = pause;
    }

    /** The right to one connection; closing it lets the next one in. */
    final class Pass implements AutoCloseable {
        private final FileChannel channel;

        private Pass(FileChannel channel) {
            this.channel = channel;
        }

        /** Closing the file gives the lock back. */
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Waits until a connection may start. */
    Pass enter(CancelFlag cancel) throws IOException, SeojaeException, InterruptedException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel = locked(cancel);
        try {
            long wait = waitMillis(channel);
            long until = System.nanoTime() + Duration.ofMillis(wait).toNanos();
            while (System.nanoTime() < until) {
                cancel.check();
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
            ByteBuffer now = ByteBuffer.allocate(Long.BYTES);
            now.putLong(System.currentTimeMillis()).flip();
            channel.write(now, 0);
            return new Pass(channel);
        } catch (IOException | SeojaeException | InterruptedException e) {
            channel.close();
            throw e;
        }
    }

    private FileChannel locked(CancelFlag cancel)
            throws IOException, SeojaeException, InterruptedException {
        while (true) {
            cancel.check();
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            try {
                if (lock(channel) != null) {
                    return channel;
                }
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            channel.close();
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this program has it
        }
    }

    /** A clock that was set back never makes anybody wait longer than one pause. */
    private long waitMillis(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(Long.BYTES);
        if (channel.read(last, 0) < Long.BYTES) {
            return 0;
        }
        long since = System.currentTimeMillis() - last.flip().getLong();
        return since < 0 ? pause.toMillis() : Math.max(0, pause.toMillis() - since);
    }
}
