package app.seojae.store.duplicate;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes whole rows, whatever columns their table has: also those of later versions. */
final class RowStore {

    private RowStore() {}

    private static List<String> columns(Sql sql, String table) throws SeojaeException {
        return sql.list(
                "SELECT name FROM pragma_table_info(?) ORDER BY cid", row -> row.text(1), table);
    }

    /** The rows of a table where a column has a value. */
    static List<StoredRow> rows(Sql sql, String table, String column, @Nullable Object value)
            throws SeojaeException {
        List<String> columns = columns(sql, table);
        String names = "\"" + String.join("\", \"", columns) + "\"";
        return sql.list(
                "SELECT " + names + " FROM " + table + " WHERE \"" + column + "\" = ?",
                row -> {
                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        values.put(columns.get(i), row.value(i + 1));
                    }
                    return new StoredRow(values);
                },
                value);
    }

    /** Writes a row as it is; columns it does not name have their usual values. */
    static void insert(Sql sql, String table, StoredRow row) throws SeojaeException {
        List<String> columns = new ArrayList<>(row.values().keySet());
        sql.update(
                "INSERT INTO "
                        + table
                        + " (\""
                        + String.join("\", \"", columns)
                        + "\") VALUES ("
                        + String.join(", ", columns.stream().map(column -> "?").toList())
                        + ")",
                row.values().values().toArray());
    }

    /** Puts rows in the place of all that a paper has in a table. */
    static void replace(Sql sql, String table, long paper, List<StoredRow> rows)
            throws SeojaeException {
        sql.update("DELETE FROM " + table + " WHERE paper = ?", paper);
        for (StoredRow row : rows) {
            insert(sql, table, row.with("paper", paper));
        }
    }
}
