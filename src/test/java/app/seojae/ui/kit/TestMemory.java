package app.seojae.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers as long as a test runs. */
public final class TestMemory implements Settings {

    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> stored(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void store(String key, String value) {
        values.put(key, value);
    }

    @Override
    public void forget(String key) {
        values.remove(key);
    }
}
