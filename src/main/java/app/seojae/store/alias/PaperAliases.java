package app.seojae.store.alias;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;

/**
 * Leads from what a paper was known by, before a person put it together with another, to the paper
 * that stayed. An alias always leads to a paper that is there.
 */
public final class PaperAliases {

    private PaperAliases() {}

    /** The number of the paper that stands for this one now; the number itself where it is here. */
    public static long now(Sql sql, long paper) throws SeojaeException {
        return sql.first(
                        "SELECT paper FROM paper_aliases WHERE number = ?",
                        row -> row.number(1),
                        paper)
                .orElse(paper);
    }

    /** The number of the paper of a key, or of one that was called so once; 0 for none. */
    public static long number(Sql sql, String key) throws SeojaeException {
        return sql.number(
                """
                SELECT id FROM papers WHERE key = ?1
                UNION ALL SELECT paper FROM paper_aliases WHERE key = ?1 LIMIT 1
                """,
                key);
    }

    /** The key that the paper of a key has now; the key itself where none was called so. */
    public static String key(Sql sql, String key) throws SeojaeException {
        return sql.first(
                        """
                        SELECT p.key FROM paper_aliases a JOIN papers p ON p.id = a.paper
                        WHERE a.key = ?
                        """,
                        row -> row.text(1),
                        key)
                .orElse(key);
    }

    /**
     * The key of the paper that a digest's entry without an identifier means, where a paper of that
     * digest was called by the entry's title once; else the key itself. The digest may have had
     * another name then.
     */
    public static String keyByTitle(Sql sql, long digest, String key) throws SeojaeException {
        return sql.first(
                        """
                        SELECT p.key FROM paper_aliases a JOIN papers p ON p.id = a.paper
                        JOIN readings r ON r.paper = a.paper AND r.digest = ?
                        WHERE instr(a.key, char(10)) > 0
                            AND substr(a.key, instr(a.key, char(10)) + 1) = ?
                        """,
                        row -> row.text(1),
                        digest,
                        key.substring(key.indexOf('\n') + 1))
                .orElse(key);
    }
}
