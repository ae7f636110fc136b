package app.seojae.fetch;

import app.seojae.files.FileLocks;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
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
    private static final long LOOK_SELDOM_MILLIS = 250;

    /** Who holds the gate shows so often, by the time of the file, that he still works. */
    private static final Duration BEAT = Duration.ofSeconds(5);

    /** Who shows nothing for so long was stopped. */
    private static final Duration STUCK = Duration.ofSeconds(30);

    private static final int PID_AT = Long.BYTES;
    private static final int BEAT_AT = 2 * Long.BYTES;

    private final Path file;
    private final Duration pause;
    private final Duration stuck;

    /**
     * @param stateFolder a folder that all programs of the person on this machine share
     */
    public PoliteGate(Path stateFolder, Duration pause) {
        this(stateFolder, pause, STUCK);
    }

    PoliteGate(Path stateFolder, Duration pause, Duration stuck) {
        this.file = stateFolder.resolve("arxiv.gate");
        this.pause = pause;
        this.stuck = stuck;
    }

    /** The right to one connection; closing it lets the next one in. */
    static final class Pass implements AutoCloseable {
        private final FileChannel channel;
        private long beaten = System.nanoTime();

        private Pass(FileChannel channel) {
            this.channel = channel;
        }

        /** Shows those who wait that this program goes on; cheap to call often. */
        void beat() throws IOException {
            if (System.nanoTime() - beaten > BEAT.toNanos()) {
                beaten = System.nanoTime();
                write(channel, beaten, BEAT_AT);
            }
        }

        /** Closing the file gives the lock back. */
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /**
     * Waits until a connection may start. Throws {@code GATE_HELD} where the one who holds the gate
     * shows no sign of life.
     */
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
            write(channel, System.currentTimeMillis(), 0);
            write(channel, ProcessHandle.current().pid(), PID_AT);
            return new Pass(channel);
        } catch (IOException | SeojaeException | InterruptedException e) {
            channel.close();
            throw e;
        }
    }

    private FileChannel locked(CancelFlag cancel)
            throws IOException, SeojaeException, InterruptedException {
        SignsOfLife signs = new SignsOfLife();
        for (int look = 0; ; look++) {
            cancel.check();
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            try {
                if (FileLocks.take(channel) != null) {
                    return channel;
                }
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            signs.look(channel);
            Thread.sleep(look < LOOK_SELDOM_MILLIS ? LOOK_AGAIN_MILLIS : LOOK_SELDOM_MILLIS);
        }
    }

    /** What a waiting program sees of the one that holds the gate; clocks are not compared. */
    private final class SignsOfLife {
        private @Nullable FileTime last;
        private long since = System.nanoTime();

        /** Closes the channel; throws where nothing has moved for too long. */
        void look(FileChannel channel) throws IOException, SeojaeException {
            try (channel) {
                FileTime now = Files.getLastModifiedTime(file);
                if (!now.equals(last)) {
                    last = now;
                    since = System.nanoTime();
                } else if (System.nanoTime() - since > stuck.toNanos()) {
                    throw new SeojaeException(Problem.of(ProblemKind.GATE_HELD, holder(channel)));
                }
            }
        }

        private static String holder(FileChannel channel) {
            ByteBuffer pid = ByteBuffer.allocate(Long.BYTES);
            try {
                return channel.read(pid, PID_AT) < Long.BYTES
                        ? "?"
                        : Long.toString(pid.flip().getLong());
            } catch (IOException locked) {
                return "?"; // some systems let nobody read what is locked
            }
        }
    }

    private static void write(FileChannel channel, long number, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
        bytes.putLong(number).flip();
        channel.write(bytes, at);
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
