package app.seojae.store.trend;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import app.seojae.trend.Deed;
import app.seojae.trend.Diary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what the person did with papers; the database itself writes it down, by its triggers. */
public final class DeedStore {

    /**
     * All since a time.
     *
     * @param zone whose days count
     */
    public Diary since(Sql sql, Instant start, ZoneId zone) throws SeojaeException {
        Set<Deed> deeds = new LinkedHashSet<>();
        sql.each(
                """
                SELECT kind, paper, at * 1000 FROM deeds WHERE at >= ?1
                UNION ALL
                SELECT 'annotated', paper, created FROM annotations WHERE created >= ?1 * 1000
                """,
                row ->
                        deeds.add(
                                new Deed(
                                        Deed.Kind.valueOf(row.text(1).toUpperCase(Locale.ROOT)),
                                        row.number(2),
                                        day(row.number(3), zone))),
                start.getEpochSecond());
        return new Diary(List.copyOf(new ArrayList<>(deeds)), undated(sql));
    }

    private static LocalDate day(long milliseconds, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(milliseconds), zone);
    }

    private static int undated(Sql sql) throws SeojaeException {
        return (int)
                sql.number(
                        """
                        SELECT count(*) FROM papers p
                        WHERE (p.bookmarked = 1 AND NOT EXISTS (
                                SELECT 1 FROM deeds d WHERE d.paper = p.id AND d.kind = 'kept'))
                            OR (p.status = 'read' AND NOT EXISTS (
                                SELECT 1 FROM deeds d WHERE d.paper = p.id AND d.kind = 'read'))
                        """);
    }
}
