package app.seojae.store.facet;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.HashMap;
import java.util.Map;

/** Keeps what the person said of names of fields, by {@link FieldGroups#key}. */
public final class FieldTieStore {

    /** All that she said. */
    public Map<String, FieldWord> all(Sql sql) throws SeojaeException {
        Map<String, FieldWord> words = new HashMap<>();
        sql.each(
                "SELECT one, apart, other FROM field_ties",
                row -> words.put(row.text(1), new FieldWord(row.flag(2), row.text(3))));
        return words;
    }

    /** Keeps what she says of a name instead of what she said. */
    public void put(Sql sql, String one, FieldWord word) throws SeojaeException {
        sql.update("DELETE FROM field_ties WHERE one = ?", one);
        if (!word.equals(FieldWord.NONE)) {
            sql.update(
                    "INSERT INTO field_ties (one, apart, other) VALUES (?, ?, ?)",
                    one,
                    word.apart(),
                    word.other());
        }
    }
}
