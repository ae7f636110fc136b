package app.seojae.library.context;

import app.seojae.model.SeojaeException;
import app.seojae.store.paper.PreferenceStore;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What this library remembers of how a person likes it. Safe for any thread. */
public final class LibraryMetadata {

    private final LibraryContext context;
    private final PreferenceStore store = new PreferenceStore();

    public LibraryMetadata(LibraryContext ground) {
        this.context = ground;
    }

    /** What is kept under a name; empty where nothing is. */
    public Optional<String> get(String key) throws SeojaeException {
        return context.read(sql -> store.get(sql, key));
    }

    /** Keeps what is made of a value, in one transaction; the empty string where there was none. */
    public void change(String key, UnaryOperator<String> how) throws SeojaeException {
        if (context.isReadOnly()) {
            return;
        }
        context.write(
                sql -> {
                    String before = store.get(sql, key).orElse("");
                    String after = how.apply(before);
                    if (!after.equals(before)) {
                        store.put(sql, key, after);
                    }
                    return true;
                });
    }

    /** Keeps a value; in a library that can only be read, for nobody. */
    public void put(String key, String value) throws SeojaeException {
        if (context.isReadOnly() || get(key).filter(value::equals).isPresent()) {
            return;
        }
        change(key, before -> value);
    }
}
