package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Digest;
import app.seojae.store.Sql;
import app.seojae.store.search.UnindexedPapers;
import java.util.List;

/** Keeps what models wrote of papers, as readings under the models' names. */
public final class MachineTexts {

    private final DigestVersionStore readings = new DigestVersionStore();

    /** The papers whose shown reading says nothing, newest first. */
    public List<Long> missing(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT p.id FROM papers p
                JOIN readings r ON r.paper = p.id AND r.digest = p.digest
                WHERE trim(r.summary) = '' AND trim(r.easy) = ''
                ORDER BY p.day DESC, p.digest_key DESC, p.line, p.id
                """,
                row -> row.number(1));
    }

    /**
     * Keeps what a model wrote of a paper.
     *
     * @param written a digest of one entry under the model's name
     * @param hash of the words
     */
    public void keep(
            Sql sql, long paper, Digest written, byte[] hash, long now, DigestStore digests)
            throws SeojaeException {
        long digest = digests.row(sql, written, hash, now);
        readings.write(sql, paper, digest, written.entries().getFirst());
    }

    /** Removes all that models wrote of a paper; whether there was something. */
    public boolean remove(Sql sql, long paper) throws SeojaeException {
        int removed =
                sql.update(
                        """
                        DELETE FROM readings WHERE paper = ? AND digest IN
                            (SELECT id FROM digests WHERE origin LIKE 'model:%')
                        """,
                        paper);
        if (removed > 0) {
            DisplayedReading.refresh(sql, paper);
            UnindexedPapers.add(sql, paper, true);
        }
        return removed > 0;
    }
}
