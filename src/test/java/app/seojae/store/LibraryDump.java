package app.seojae.store;

import app.seojae.model.SeojaeException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Everything a database holds, as text, to tell whether two hold the same. */
public final class LibraryDump {

    /** Made anew by chance at each change. */
    private static final String CHANCE = "revision";

    private LibraryDump() {}

    /** All rows of all tables but the insides of the indexes, without what chance gives. */
    public static List<String> rows(Sql sql) throws SeojaeException {
        List<String> rows = new ArrayList<>();
        for (String table : tables(sql)) {
            List<String> columns =
                    sql.list("SELECT name FROM pragma_table_info(?)", row -> row.text(1), table);
            columns.remove(CHANCE);
            List<String> quoted =
                    columns.stream().map(column -> "quote(\"" + column + "\")").toList();
            sql.each(
                    "SELECT " + String.join(" || '|' || ", quoted) + " FROM \"" + table + "\"",
                    row -> rows.add(table + ": " + row.text(1)));
        }
        rows.sort(null);
        return rows;
    }

    private static List<String> tables(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                    AND name NOT LIKE 'grams_%\\_%' ESCAPE '\\'
                    AND sql NOT LIKE 'CREATE VIRTUAL%'
                    AND name NOT IN ('changes', 'initial_runs') ORDER BY name
                """,
                row -> row.text(1));
    }

    /** What the database is made of, by name; where a table was built in steps, as its columns. */
    static TreeMap<String, String> schema(Sql sql) throws SeojaeException {
        TreeMap<String, String> schema = new TreeMap<>();
        sql.each(
                "SELECT type, name, ifnull(sql, '') FROM sqlite_schema",
                row -> schema.put(row.text(2), row.text(1) + " " + row.text(3)));
        for (String table : tables(sql)) {
            schema.put(
                    table,
                    String.join(
                            ", ",
                            sql.list(
                                    """
                                    SELECT name || ' ' || type || ' ' || "notnull" || ' '
                                        || ifnull(dflt_value, '-') || ' ' || pk
                                    FROM pragma_table_info(?) ORDER BY name
                                    """,
                                    row -> row.text(1),
                                    table)));
        }
        return schema;
    }
}
