package app.seojae.ui.kit;

import java.util.function.Consumer;

/** Lets only the answer to the newest question through. Confined to the FX thread. */
public final class Latest {

    private long newest;

    /** Wraps the handler of a new question; handlers of older ones fall silent. */
    public <T> Consumer<T> only(Consumer<T> handler) {
        long mine = ++newest;
        return answer -> {
            if (mine == newest) {
                handler.accept(answer);
            }
        };
    }

    /** Silences every question asked so far. */
    public void drop() {
        newest++;
    }
}
