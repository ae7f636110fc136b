package app.seojae.files;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What the system tells of changes in folders: nobody asks meanwhile. */
final class FolderEvents implements AutoCloseable {

    /** What comes in a burst is told of once. */
    private static final Duration BURST = Duration.ofMillis(100);

    private final WatchService service;

    private FolderEvents(WatchService service) {
        this.service = service;
    }

    /** Events of no folder yet; empty where the system has no such means, or no more of them. */
    static Optional<FolderEvents> of(FileSystem system) {
        try {
            return Optional.of(new FolderEvents(system.newWatchService()));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Watches a folder from now on, but none of those in it. */
    WatchKey register(Path folder) throws IOException {
        return folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    /**
     * Blocks until closed; calls on this thread after each change.
     *
     * @param ours whether a name in a folder concerns anybody
     * @param endsWithFolder whether this ends when a folder is gone; else that is a change too
     */
    void listen(BiPredicate<Path, Path> ours, boolean endsWithFolder, Runnable changed) {
        try {
            boolean goesOn = true;
            while (goesOn) {
                WatchKey key = service.take();
                boolean concerns = false;
                for (WatchEvent<?> event : key.pollEvents()) {
                    // Without a name more has happened than the system could note.
                    concerns |=
                            !(event.context() instanceof Path name)
                                    || ours.test((Path) key.watchable(), name);
                }
                boolean there = key.reset();
                if (concerns || !(there || endsWithFolder)) {
                    changed.run();
                    Thread.sleep(BURST);
                }
                goesOn = there || !endsWithFolder;
            }
        } catch (ClosedWatchServiceException closed) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            return; // then it ends with the program
        }
    }
}
