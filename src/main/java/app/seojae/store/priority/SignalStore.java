package app.seojae.store.priority;

import app.seojae.model.SeojaeException;
import app.seojae.model.priority.Signal;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import java.util.Collection;
import java.util.List;

/** Reads signals out of what a person did, and keeps those that are not to count. */
public final class SignalStore {

    /** The strongest thing done with each paper; nothing is written down for this alone. */
    private static final String DONE =
            """
            SELECT p.id AS paper,
                   CASE WHEN EXISTS (SELECT 1 FROM annotations a WHERE a.paper = p.id) THEN 'annotated'
                        WHEN EXISTS (SELECT 1 FROM notes n WHERE n.paper = p.id) THEN 'noted'
                        WHEN p.bookmarked = 1 THEN 'bookmarked'
                        WHEN p.status = 'read' AND p.opened IS NOT NULL THEN 'read'
                        WHEN p.status = 'skipped' THEN 'skipped' END AS kind
            FROM papers p
            WHERE p.bookmarked = 1 OR p.status IN ('read', 'skipped')
               OR p.id IN (SELECT paper FROM annotations) OR p.id IN (SELECT paper FROM notes)
            """;

    /** All signals, of the newest papers first. */
    public List<Signal> signals(Sql sql) throws SeojaeException {
        return sql.list(
                "SELECT d.paper, d.kind, s.paper IS NULL FROM ("
                        + DONE
                        + ") d LEFT JOIN signals_aside s ON s.paper = d.paper AND s.kind = d.kind"
                        + " WHERE d.kind IS NOT NULL ORDER BY d.paper DESC",
                row -> new Signal(row.number(1), Signal.Kind.ofWord(row.text(2)), row.flag(3)));
    }

    /** Takes what was done with papers so far out of what counts. */
    public void putAside(Sql sql, Collection<Long> papers) throws SeojaeException {
        sql.update(
                "INSERT OR REPLACE INTO signals_aside (paper, kind) SELECT paper, kind FROM ("
                        + DONE
                        + ") WHERE kind IS NOT NULL AND paper IN (SELECT value FROM json_each(?))",
                IdArray.json(papers));
    }

    /** Lets what was done with papers count again. */
    public void takeBack(Sql sql, Collection<Long> papers) throws SeojaeException {
        sql.update(
                "DELETE FROM signals_aside WHERE paper IN (SELECT value FROM json_each(?))",
                IdArray.json(papers));
    }

    /** Papers the person has come to already, with a signal or without. */
    public List<Long> decided(Sql sql) throws SeojaeException {
        return sql.list(
                "SELECT id FROM papers WHERE bookmarked = 1 OR status <> 'unread'",
                row -> row.number(1));
    }
}
