package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestName;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.model.digest.ImportedDigest.Outcome;
import app.seojae.store.ColumnCodec;
import app.seojae.store.ResultRow;
import app.seojae.store.Sql;
import java.time.LocalDate;
import java.util.List;

/** What is known of the digests taken in, whenever that was. */
public final class DigestHistory {

    /** The last digests taken in, newest first; their papers count as known before. */
    public List<ImportedDigest> last(Sql sql, int most) throws SeojaeException {
        return sql.list(
                """
                SELECT d.name, d.key, d.day, d.kind, d.problems,
                       (SELECT count(*) FROM readings r WHERE r.digest = d.id)
                FROM digests d ORDER BY d.imported DESC, d.key DESC LIMIT ?
                """,
                DigestHistory::digest,
                most);
    }

    private static ImportedDigest digest(ResultRow row) throws SeojaeException {
        Long day = row.numberOrNull(3);
        int papers = row.integer(6);
        return new ImportedDigest(
                row.text(1),
                row.text(4).equals(Digest.Kind.PAPER_DIGEST.name())
                        ? Outcome.PAPER_DIGEST
                        : Outcome.NOT_A_DIGEST,
                new DigestName(
                        row.text(1), row.text(2), day == null ? null : LocalDate.ofEpochDay(day)),
                papers,
                0,
                0,
                papers,
                ColumnCodec.unpackProblems(row.text(5)));
    }
}
