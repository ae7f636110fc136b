package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.DigestName;
import app.seojae.model.digest.TextOrigin;
import app.seojae.store.ColumnCodec;
import app.seojae.store.Sql;
import app.seojae.store.alias.PaperAliases;
import app.seojae.store.search.UnindexedPapers;
import java.util.List;

/** Keeps what models and the person wrote of papers, as readings under their names. */
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
        readings.write(sql, PaperAliases.now(sql, paper), digest, written.entries().getFirst());
    }

    /**
     * What models and the person wrote of a paper; how she added it, with its title, is none of it.
     */
    public List<WrittenText> kept(Sql sql, long paper) throws SeojaeException {
        return sql.list(
                """
                SELECT r.digest, r.summary, r.easy, r.fields
                FROM readings r JOIN digests d ON d.id = r.digest
                WHERE r.paper = ?
                    AND (d.origin LIKE 'model:%' OR (d.origin = 'own' AND r.title IS NULL))
                ORDER BY r.digest
                """,
                row ->
                        new WrittenText(
                                row.number(1),
                                row.text(2),
                                row.text(3),
                                ColumnCodec.list(row.text(4))),
                paper);
    }

    /** Puts texts in the place of all that models and the person wrote of a paper. */
    public void replace(Sql sql, long paper, List<WrittenText> texts) throws SeojaeException {
        sql.update(
                """
                DELETE FROM readings WHERE paper = ? AND digest IN
                    (SELECT id FROM digests WHERE origin LIKE 'model:%'
                        OR (origin = 'own' AND readings.title IS NULL))
                """,
                paper);
        for (WrittenText one : texts) {
            readings.write(
                    sql,
                    paper,
                    one.digest(),
                    DigestEntry.ofTexts(one.summary(), one.easy(), one.fields()));
        }
        DisplayedReading.refresh(sql, paper);
        UnindexedPapers.add(sql, paper, true);
    }

    /** The number of what the person's own texts stand under, made where it is not there. */
    public long own(Sql sql, long now) throws SeojaeException {
        String word = TextOrigin.OWN.word();
        Digest digest =
                new Digest(
                        new DigestName(word, word, null),
                        Digest.Kind.PAPER_DIGEST,
                        List.of(),
                        List.of(),
                        "",
                        TextOrigin.OWN);
        return new DigestStore().row(sql, digest, new byte[0], now);
    }

    /** Whether a text is a model's. */
    public boolean isMachine(Sql sql, WrittenText text) throws SeojaeException {
        return sql.number(
                        "SELECT count(*) FROM digests WHERE id = ? AND origin LIKE 'model:%'",
                        text.digest())
                > 0;
    }
}
