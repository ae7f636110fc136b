package app.seojae.store;

import app.seojae.model.SeojaeException;

/**
 * Papers whose grams are older than their texts.
 *
 * <p>The revision is a random number, so that an indexer which read a paper before another change
 * never takes that change for the one it wrote down.
 */
final class Unindexed {

    private Unindexed() {}

    /**
     * @param body whether what digests say changed too, not only what the person wrote
     */
    static void add(Sql sql, long paper, boolean body) throws SeojaeException {
        sql.update(
                """
                INSERT INTO unindexed (paper, body, revision) VALUES (?, ?, random())
                ON CONFLICT (paper) DO UPDATE SET
                    body = max(body, excluded.body), revision = excluded.revision
                """,
                paper,
                body);
    }
}
