package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.List;

/** Keeps collections: named sets of papers. */
public final class CollectionStore {

    /** Whether there is a collection of this very name. */
    public boolean exists(Sql sql, String name) throws SeojaeException {
        return sql.number("SELECT count(*) FROM collections WHERE name = ?", name) > 0;
    }

    /** Makes an empty collection; nothing happens where there is one of that name. */
    public void create(Sql sql, String name) throws SeojaeException {
        sql.update("INSERT OR IGNORE INTO collections (name) VALUES (?)", name);
    }

    /**
     * Whether a collection and all within it can have another name: nothing has it or stands within
     * it, and it is not within itself.
     */
    public boolean canBecome(Sql sql, String from, String to) throws SeojaeException {
        return !(to + "/").startsWith(from + "/")
                && sql.number(
                                "SELECT count(*) FROM collections WHERE instr(name || '/', ? || '/') = 1",
                                to)
                        == 0;
    }

    /** Renames a collection with all within it, {@code A/B} within A; it must be possible. */
    public void rename(Sql sql, String from, String to) throws SeojaeException {
        sql.update(
                """
                UPDATE collections SET name = ? || substr(name, length(?) + 1)
                WHERE instr(name || '/', ? || '/') = 1
                """,
                to,
                from,
                from);
    }

    /** Removes a collection; its papers stay. */
    public void remove(Sql sql, String name) throws SeojaeException {
        sql.update("DELETE FROM collections WHERE name = ?", name);
    }

    /** The papers in a collection. */
    public List<Long> members(Sql sql, String name) throws SeojaeException {
        return sql.list(
                """
                SELECT m.paper FROM members m JOIN collections c ON c.id = m.collection
                WHERE c.name = ? ORDER BY m.paper
                """,
                row -> row.number(1),
                name);
    }

    /** Whether the paper was not in it before. */
    public boolean add(Sql sql, String name, long paper) throws SeojaeException {
        return sql.update(
                        """
                        INSERT OR IGNORE INTO members (collection, paper)
                        SELECT c.id, p.id FROM collections c, papers p WHERE c.name = ? AND p.id = ?
                        """,
                        name,
                        paper)
                > 0;
    }

    /** Whether the paper was in it. */
    public boolean remove(Sql sql, String name, long paper) throws SeojaeException {
        return sql.update(
                        """
                        DELETE FROM members WHERE paper = ?
                        AND collection = (SELECT id FROM collections WHERE name = ?)
                        """,
                        paper,
                        name)
                > 0;
    }
}
