package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.Optional;

/** Keeps small texts under names. */
public final class PreferenceStore {

    /** What is kept under a name; empty where nothing is. */
    public Optional<String> get(Sql sql, String key) throws SeojaeException {
        return sql.first("SELECT value FROM preferences WHERE key = ?", row -> row.text(1), key);
    }

    /** Keeps a text under a name, in place of the one before. */
    public void put(Sql sql, String key, String value) throws SeojaeException {
        sql.update("INSERT OR REPLACE INTO preferences (key, value) VALUES (?, ?)", key, value);
    }
}
