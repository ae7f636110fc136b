package app.seojae.store.search;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;

/**
 * Papers whose grams are older than their texts.
 *
 * <p>The revision is a random number, so that an indexer which read a paper before another change
 * never takes that change for the one it wrote down.
 */
public final class UnindexedPapers {

    private UnindexedPapers() {}

    /** A paper new to the library: there is nothing of it in the index to take out first. */
    public static void addFresh(Sql sql, long paper) throws SeojaeException {
        add(sql, paper, true, true);
    }

    /**
     * A paper whose texts changed.
     *
     * @param body whether what digests say changed too, not only what the person wrote
     */
    public static void add(Sql sql, long paper, boolean body) throws SeojaeException {
        add(sql, paper, body, false);
    }

    /** Whether a paper's grams are older than its texts. */
    public static boolean contains(Sql sql, long paper) throws SeojaeException {
        return sql.first("SELECT 1 FROM unindexed WHERE paper = ?", row -> row.number(1), paper)
                .isPresent();
    }

    private static void add(Sql sql, long paper, boolean body, boolean fresh)
            throws SeojaeException {
        sql.update(
                """
                INSERT INTO unindexed (paper, body, fresh, revision) VALUES (?, ?, ?, random())
                ON CONFLICT (paper) DO UPDATE SET
                    body = max(body, excluded.body), revision = excluded.revision
                """,
                paper,
                body,
                fresh);
    }
}
