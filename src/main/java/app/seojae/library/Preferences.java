package app.seojae.library;

import app.seojae.model.SeojaeException;
import app.seojae.store.PreferenceStore;
import java.util.Optional;

/** What this library remembers of how a person likes it. Safe for any thread. */
public final class Preferences {

    private final Ground ground;
    private final PreferenceStore store = new PreferenceStore();

    Preferences(Ground ground) {
        this.ground = ground;
    }

    public Optional<String> get(String key) throws SeojaeException {
        return ground.read(sql -> store.get(sql, key));
    }

    /** Keeps a value; in a library that can only be read, for nobody. */
    public void put(String key, String value) throws SeojaeException {
        if (ground.isReadOnly() || get(key).filter(value::equals).isPresent()) {
            return;
        }
        ground.write(
                sql -> {
                    store.put(sql, key, value);
                    return true;
                });
    }
}
