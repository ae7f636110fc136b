package app.seojae.store.saved;

import app.seojae.model.SeojaeException;
import app.seojae.model.saved.ArrivalRule;
import app.seojae.model.saved.SavedSearch;
import app.seojae.store.Sql;
import java.util.List;
import java.util.Optional;

/** The questions the person keeps, in the database. */
public final class SavedSearchStore {

    private static final String COLUMNS =
            "SELECT id, name, line, seen, rule, value FROM saved_searches ";

    /** All of them, by name. */
    public List<SavedSearch> all(Sql sql) throws SeojaeException {
        return sql.list(COLUMNS + "ORDER BY name", SavedSearchStore::search);
    }

    /** The one of a name. */
    public Optional<SavedSearch> named(Sql sql, String name) throws SeojaeException {
        return sql.first(COLUMNS + "WHERE name = ?", SavedSearchStore::search, name);
    }

    private static SavedSearch search(app.seojae.store.ResultRow row) throws SeojaeException {
        return new SavedSearch(
                row.number(1),
                row.text(2),
                row.text(3),
                row.number(4),
                new ArrivalRule(ArrivalRule.Kind.ofWord(row.text(5)), row.text(6)));
    }

    /** Keeps a question under a name; one of that name asks this from now on. */
    public void put(Sql sql, String name, String line) throws SeojaeException {
        sql.update(
                """
                INSERT INTO saved_searches (name, line, seen, ruled)
                VALUES (?, ?, (SELECT coalesce(max(id), 0) FROM papers), 0)
                ON CONFLICT (name) DO UPDATE SET line = excluded.line, seen = excluded.seen
                """,
                name,
                line);
    }

    /** Says that somebody looked at its answer. */
    public void look(Sql sql, long number) throws SeojaeException {
        sql.update(
                "UPDATE saved_searches SET seen = (SELECT coalesce(max(id), 0) FROM papers) WHERE id = ?",
                number);
    }

    /** Gives it another name; whether that was free. */
    public boolean rename(Sql sql, long number, String name) throws SeojaeException {
        return sql.update("UPDATE OR IGNORE saved_searches SET name = ? WHERE id = ?", name, number)
                > 0;
    }

    /** Lays down what is done to papers that arrive from now on. */
    public void rule(Sql sql, long number, ArrivalRule rule) throws SeojaeException {
        sql.update(
                """
                UPDATE saved_searches
                SET rule = ?, value = ?, ruled = (SELECT coalesce(max(id), 0) FROM papers)
                WHERE id = ?
                """,
                rule.kind().word(),
                rule.value(),
                number);
    }

    /** The last paper its rule was applied to. */
    public long ruled(Sql sql, long number) throws SeojaeException {
        return sql.number("SELECT ruled FROM saved_searches WHERE id = ?", number);
    }

    /** Says up to which paper its rule was applied. */
    public void ruled(Sql sql, long number, long paper) throws SeojaeException {
        sql.update("UPDATE saved_searches SET ruled = max(ruled, ?) WHERE id = ?", paper, number);
    }

    /** Forgets it; whether it was there. */
    public boolean remove(Sql sql, String name) throws SeojaeException {
        return sql.update("DELETE FROM saved_searches WHERE name = ?", name) > 0;
    }
}
