package app.seojae.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A screen of the window. Confined to the FX thread.
 *
 * @param <T> its node
 */
interface Screen<T extends Node> {

    /** Its node, made when it is first asked for and kept. */
    T node();

    /** Takes the keys: what was left must not swallow the next one. */
    void takeKeys();

    /** Whether the shelves stand beside it and the status bar below, as all but the reader want. */
    default boolean isFramed() {
        return true;
    }

    /** A screen that is made when it is first looked at; its node takes the keys. */
    static <T extends Node> Screen<T> lazily(Supplier<T> maker) {
        return new Lazy<>(maker);
    }

    /** The one made by {@link #lazily}. */
    class Lazy<T extends Node> implements Screen<T> {

        private final Supplier<T> maker;
        private @Nullable T made;

        Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T node() {
            T now = made;
            if (now == null) {
                now = maker.get();
                made = now;
            }
            return now;
        }

        @Override
        public void takeKeys() {
            node().requestFocus();
        }
    }
}
