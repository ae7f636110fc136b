package app.seojae.library.context;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The one stream of a library's changes, each told after it is on disk. Safe for any thread. */
public final class Changes {

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    /**
     * Lets somebody hear of every change from now on, on the thread that made it: be quick.
     *
     * @return ends it
     */
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells all who listen of a change that is on disk. */
    public void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
