package app.seojae.store.alias;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.Optional;

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

    /** The number that the paper of a key had before it was put together; 0 for none. */
    public static long former(Sql sql, String key) throws SeojaeException {
        return sql.number("SELECT number FROM paper_aliases WHERE key = ?", key);
    }

    /**
     * What a paper was called.
     *
     * @param now the key of the paper that stands for it
     */
    public record Called(String key, String now) {}

    /** What the paper of a key is called now; empty where none was called so once. */
    public static Optional<Called> key(Sql sql, String key) throws SeojaeException {
        return sql.first(
                """
                SELECT a.key, p.key FROM paper_aliases a JOIN papers p ON p.id = a.paper
                WHERE a.key = ?
                """,
                row -> new Called(row.text(1), row.text(2)),
                key);
    }

    /**
     * The same for a digest's entry without an identifier, where a paper of that digest was called
     * by the entry's title once. The digest may have had another name then.
     */
    public static Optional<Called> keyByTitle(Sql sql, long digest, String key)
            throws SeojaeException {
        return sql.first(
                """
                        SELECT a.key, p.key FROM paper_aliases a JOIN papers p ON p.id = a.paper
                        JOIN readings r ON r.paper = a.paper AND r.digest = ?
                        WHERE instr(a.key, char(10)) > 0
                            AND substr(a.key, instr(a.key, char(10)) + 1) = ?
                        """,
                row -> new Called(row.text(1), row.text(2)),
                digest,
                key.substring(key.indexOf('\n') + 1));
    }

    /** The SQL of whether a reading {@code r} came to its paper from one put together with it. */
    public static final String ADOPTED =
            """
            EXISTS (SELECT 1 FROM paper_aliases pa JOIN alias_digests ad ON ad.key = pa.key
                WHERE pa.paper = r.paper AND ad.digest = r.digest)""";

    /** Keeps that a digest tells of a paper by a key it had once, and by no other. */
    public static void told(Sql sql, String key, long digest) throws SeojaeException {
        sql.update("INSERT OR IGNORE INTO alias_digests (key, digest) VALUES (?, ?)", key, digest);
    }
}
