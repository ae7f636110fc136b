package app.seojae.handover;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A library's door, where its window takes what later starts hand over. Until it is attended later
 * starts wait before it, and what comes before anybody listens waits behind it. Safe for any
 * thread.
 */
public final class Door implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Door.class.getName());

    private final FileLock lock;
    private final Path base;
    private final Executor threads;
    private final List<List<Path>> waiting = new ArrayList<>();
    private Letter.@Nullable Box box;
    private @Nullable Consumer<List<Path>> taker;
    private boolean attended;
    private boolean left;

    /**
     * @param lock says who stands here
     * @param base what the names of the door's files begin with
     * @param threads runs what waits at the door, each on a thread of its own
     */
    Door(FileLock lock, Path base, Executor threads) {
        this.lock = lock;
        this.base = base;
        this.threads = threads;
    }

    /**
     * Lets later starts hand over from now on. Returns at once: laying a letter box costs a start
     * more than it may wait.
     */
    public synchronized void attend() {
        if (!attended) {
            attended = true;
            threads.execute(this::stand);
        }
    }

    /**
     * Attends to the door and says who takes what is handed over.
     *
     * @param handler told absolute paths, none where a second start only wanted the window; on any
     *     thread, one at a time
     */
    public synchronized void listen(Consumer<List<Path>> handler) {
        taker = handler;
        waiting.forEach(handler);
        waiting.clear();
        attend();
    }

    private synchronized void hand(List<Path> files) {
        if (taker == null) {
            waiting.add(files);
        } else {
            taker.accept(files);
        }
    }

    private void stand() {
        try {
            ServerSocketChannel server = laid();
            while (true) {
                // Each apart, so that one who never ends its letter keeps nobody else from the
                // door.
                SocketChannel visitor = server.accept();
                threads.execute(() -> receive(visitor));
            }
        } catch (ClosedChannelException closed) {
            LOG.log(Level.DEBUG, "the door is left");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "nobody can come to the door any more", e);
        }
    }

    private synchronized ServerSocketChannel laid() throws IOException {
        if (left) {
            throw new ClosedChannelException();
        }
        Letter.Box laid = Letter.box(base);
        box = laid;
        return laid.server();
    }

    private void receive(SocketChannel visitor) {
        try (visitor) {
            Letter.receive(visitor, this::hand);
        } catch (IOException e) {
            LOG.log(Level.INFO, "a visitor left without a word", e);
        }
    }

    /** Takes nothing any more; later starts wait until this is closed, and open a window. */
    public synchronized void leave() {
        left = true;
        if (box != null && box.server().isOpen()) {
            try {
                box.server().close();
                Letter.remove(box.address());
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "the door's address stays behind", e);
            }
        }
    }

    /** Leaves the door for good, once the library is closed. */
    @Override
    public void close() {
        leave();
        try {
            lock.acquiredBy().close(); // last: who takes it finds no address of ours
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the lock goes with the program", e);
        }
    }
}
