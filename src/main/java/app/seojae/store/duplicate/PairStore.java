package app.seojae.store.duplicate;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps which papers are two although they look like one, by the person's word. */
public final class PairStore {

    private PairStore() {}

    /** Keeps that two papers are two; whether that is new. Nothing where one is not here. */
    public static boolean keep(Sql sql, long one, long other) throws SeojaeException {
        return sql.update(
                        """
                        INSERT OR IGNORE INTO papers_apart (one, other)
                        SELECT a.id, b.id FROM papers a, papers b WHERE a.id = ? AND b.id = ?
                        """,
                        Math.min(one, other),
                        Math.max(one, other))
                > 0;
    }

    /** Forgets that two papers are two. */
    public static void forget(Sql sql, long one, long other) throws SeojaeException {
        sql.update(
                "DELETE FROM papers_apart WHERE one = ? AND other = ?",
                Math.min(one, other),
                Math.max(one, other));
    }

    /** All pairs, each with the lower number first. */
    public static Set<List<Long>> all(Sql sql) throws SeojaeException {
        return new HashSet<>(
                sql.list(
                        "SELECT one, other FROM papers_apart",
                        row -> List.of(row.number(1), row.number(2))));
    }
}
