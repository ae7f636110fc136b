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
 * A library's door, where its window takes what later starts hand over. What comes before anybody
 * listens waits. Safe for any thread.
 */
public final class Door implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Door.class.getName());

    private final FileLock lock;
    private final ServerSocketChannel server;
    private final Path address;
    private final List<List<Path>> waiting = new ArrayList<>();
    private @Nullable Consumer<List<Path>> taker;

    private Door(FileLock lock, ServerSocketChannel server, Path address) {
        this.lock = lock;
        this.server = server;
        this.address = address;
    }

    static Door open(FileLock lock, Path base, Executor waiting) throws IOException {
        try {
            Letter.Box box = Letter.box(base);
            Door door = new Door(lock, box.server(), box.address());
            waiting.execute(() -> door.stand(waiting));
            return door;
        } catch (IOException | RuntimeException e) {
            lock.acquiredBy().close();
            throw e;
        }
    }

    /**
     * Says who takes what is handed over.
     *
     * @param handler told absolute paths, none where a second start only wanted the window; on any
     *     thread, one at a time
     */
    public synchronized void listen(Consumer<List<Path>> handler) {
        taker = handler;
        waiting.forEach(handler);
        waiting.clear();
    }

    private synchronized void hand(List<Path> files) {
        if (taker == null) {
            waiting.add(files);
        } else {
            taker.accept(files);
        }
    }

    private void stand(Executor attending) {
        try {
            while (true) {
                // Each apart, so that one who never ends its letter keeps nobody else from the
                // door.
                SocketChannel visitor = server.accept();
                attending.execute(() -> attend(visitor));
            }
        } catch (ClosedChannelException closed) {
            LOG.log(Level.DEBUG, "the door is left");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "nobody can come to the door any more", e);
        }
    }

    private void attend(SocketChannel visitor) {
        try (visitor) {
            Letter.receive(visitor, this::hand);
        } catch (IOException e) {
            LOG.log(Level.INFO, "a visitor left without a word", e);
        }
    }

    /** Takes nothing any more; later starts wait until this is closed, and open a window. */
    public void leave() {
        if (server.isOpen()) {
            try {
                server.close();
                Letter.remove(address);
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
