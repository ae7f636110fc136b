package app.seojae.files;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells when files of a folder change, as the system tells it: nobody asks meanwhile. */
public final class FolderWatch implements AutoCloseable {

    /** What comes in a burst is told of once. */
    private static final Duration BURST = Duration.ofMillis(100);

    private final WatchService service;
    private final String begin;

    private FolderWatch(WatchService service, String begin) {
        this.service = service;
        this.begin = begin;
    }

    /**
     * Begins to watch the files of a folder whose names begin so; empty where the system has no
     * such means, or has run out of them.
     */
    public static Optional<FolderWatch> of(Path folder, String begin) {
        @Nullable WatchService service = null;
        try {
            service = folder.getFileSystem().newWatchService();
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            return Optional.of(new FolderWatch(service, begin));
        } catch (IOException | UnsupportedOperationException e) {
            closeQuietly(service);
            return Optional.empty();
        }
    }

    /** Blocks until closed; calls on this thread after each change. */
    public void watch(Runnable changed) {
        try {
            boolean valid = true;
            while (valid) {
                WatchKey key = service.take();
                boolean ours = false;
                for (WatchEvent<?> event : key.pollEvents()) {
                    // Without a name more has happened than the system could note.
                    ours |=
                            !(event.context() instanceof Path name)
                                    || name.toString().startsWith(begin);
                }
                if (ours) {
                    changed.run();
                    Thread.sleep(BURST);
                }
                valid = key.reset();
            }
        } catch (ClosedWatchServiceException closed) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closeQuietly(service);
    }

    private static void closeQuietly(@Nullable WatchService service) {
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                return; // then it ends with the program
            }
        }
    }
}
