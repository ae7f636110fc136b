package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Query.Shelf;
import app.seojae.model.paper.ShelfCounts;
import app.seojae.store.Sql;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what stands on the shelves. */
public final class ShelfStore {

    /** All counts of the library's side bar. */
    public ShelfCounts shelves(Sql sql) throws SeojaeException {
        LocalDate newest =
                sql.first(
                                "SELECT max(day) FROM papers",
                                row -> {
                                    Long day = row.numberOrNull(1);
                                    return day == null ? LocalDate.MIN : LocalDate.ofEpochDay(day);
                                })
                        .orElse(LocalDate.MIN);
        return new ShelfCounts(
                counts(sql),
                facets(
                        sql,
                        """
                        SELECT field, count(*) FROM paper_fields
                        GROUP BY field ORDER BY 2 DESC, 1
                        """),
                facets(
                        sql,
                        """
                        SELECT strftime('%Y-%m', day * 86400, 'unixepoch') AS month, sum(papers)
                        FROM (SELECT day, count(*) AS papers FROM papers
                              WHERE day IS NOT NULL GROUP BY day)
                        GROUP BY month ORDER BY month DESC
                        """),
                facets(sql, "SELECT tag, count(*) FROM tags GROUP BY tag ORDER BY tag"),
                facets(
                        sql,
                        """
                        SELECT c.name, count(DISTINCT m.paper) FROM collections c
                        JOIN collections within ON instr(within.name || '/', c.name || '/') = 1
                        LEFT JOIN members m ON m.collection = within.id
                        GROUP BY c.id ORDER BY c.name
                        """),
                newest.equals(LocalDate.MIN) ? null : newest,
                sql.number("SELECT sum(bytes) FROM pdfs WHERE state = 'stored'"),
                (int) sql.number("SELECT count(*) FROM papers WHERE sample = 1"));
    }

    private static List<Facet> facets(Sql sql, String question) throws SeojaeException {
        return sql.list(question, row -> new Facet(row.text(1), row.integer(2)));
    }

    private static Map<Shelf, Integer> counts(Sql sql) throws SeojaeException {
        Map<Shelf, Integer> counts = new EnumMap<>(Shelf.class);
        for (Shelf shelf : Shelf.values()) {
            counts.put(shelf, (int) sql.number(question(shelf)));
        }
        return counts;
    }

    private static String question(Shelf shelf) {
        String condition = ShelfConditions.of(shelf);
        return "SELECT count(*) FROM papers p" + (condition.isEmpty() ? "" : " WHERE " + condition);
    }
}
