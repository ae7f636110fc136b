package app.seojae.snapshot;

import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Settings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers within one picture only, so that a picture shows the same on every machine. */
public final class TransientSettings implements Settings {

    private final Map<String, String> values =
            new HashMap<>(
                    Map.of(
                            "list.shelf",
                            Query.Shelf.ALL.name(),
                            "list.day",
                            LocalDate.now(ZoneId.systemDefault()).toString()));

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
