package app.seojae.store.care;

import app.seojae.model.SeojaeException;
import app.seojae.model.backup.LibraryCounts;
import app.seojae.store.Sql;
import java.time.Instant;

/** Counts what a person would miss, in tables of this version or an older one. */
public final class CountStore {

    private static final String HAS_ANNOTATIONS =
            "SELECT count(*) FROM sqlite_schema WHERE name = 'annotations'";

    /** All of it. */
    public LibraryCounts all(Sql sql) throws SeojaeException {
        return new LibraryCounts(
                sql.number("SELECT count(*) FROM papers"),
                sql.number("SELECT count(*) FROM notes WHERE markdown <> ''"),
                hasAnnotations(sql) ? sql.number("SELECT count(*) FROM annotations") : 0);
    }

    /** What came or was changed after a time. */
    public LibraryCounts since(Sql sql, Instant time) throws SeojaeException {
        long seconds = time.getEpochSecond();
        return new LibraryCounts(
                sql.number(
                        "SELECT count(*) FROM papers NOT INDEXED WHERE digest IN"
                                + " (SELECT id FROM digests NOT INDEXED WHERE imported > ?)",
                        seconds),
                sql.number("SELECT count(*) FROM notes WHERE changed > ?", seconds),
                hasAnnotations(sql)
                        ? sql.number(
                                "SELECT count(*) FROM annotations NOT INDEXED WHERE modified > ?",
                                time.toEpochMilli())
                        : 0);
    }

    private static boolean hasAnnotations(Sql sql) throws SeojaeException {
        return sql.number(HAS_ANNOTATIONS) > 0;
    }
}
