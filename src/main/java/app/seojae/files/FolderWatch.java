package app.seojae.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Tells when files of a folder change, as the system tells it: nobody asks meanwhile. */
public final class FolderWatch implements AutoCloseable {

    private final FolderEvents events;
    private final String begin;

    private FolderWatch(FolderEvents events, String begin) {
        this.events = events;
        this.begin = begin;
    }

    /**
     * Begins to watch the files of a folder whose names begin so; empty where the system has no
     * such means, or has run out of them.
     */
    public static Optional<FolderWatch> of(Path folder, String begin) {
        Optional<FolderEvents> events = FolderEvents.of(folder.getFileSystem());
        if (events.isEmpty()) {
            return Optional.empty();
        }
        try {
            events.get().register(folder);
            return Optional.of(new FolderWatch(events.get(), begin));
        } catch (IOException | UnsupportedOperationException e) {
            events.get().close();
            return Optional.empty();
        }
    }

    /** Blocks until closed; calls on this thread after each change. */
    public void watch(Runnable changed) {
        events.listen((folder, name) -> name.toString().startsWith(begin), true, changed);
    }

    @Override
    public void close() {
        events.close();
    }
}
