package app.seojae.ui.session;

import app.seojae.library.context.Change;
import app.seojae.ui.kit.Background;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings changes of the library from the threads that made them to the FX thread. Those that come
 * while one is on its way arrive with it, one of a kind, so that a thousand cost what one does.
 */
public final class ChangeInbox implements Consumer<Change> {

    private final Background background;
    private final Consumer<Change> handler;
    private final Map<Change.Kind, Change> waiting = new EnumMap<>(Change.Kind.class);

    /** Hands changes to somebody who is called on the FX thread. */
    public ChangeInbox(Background background, Consumer<Change> handler) {
        this.background = background;
        this.handler = handler;
    }

    /** Takes a change in, from any thread. */
    @Override
    public void accept(Change change) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            waiting.merge(change.kind(), change, Change::with);
        }
        if (first) {
            background.onFx(this::deliver);
        }
    }

    private void deliver() {
        List<Change> arrived;
        synchronized (waiting) {
            arrived = new ArrayList<>(waiting.values());
            waiting.clear();
        }
        arrived.forEach(handler);
    }
}
