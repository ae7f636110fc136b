package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.digest.DigestName;
import app.seojae.store.ResultRow;
import app.seojae.store.Sql;
import java.time.LocalDate;
import java.util.List;

/** Gives out the digests that an older reader read, to be read again. */
public final class OlderDigests {

    /**
     * A digest as it was stored.
     *
     * @param raw its bytes, compressed; empty where they were not kept
     * @param imported when it came in, in seconds
     */
    @SuppressWarnings("ArrayRecordComponent") // a file, never compared
    public record Stored(
            long id, DigestName name, byte[] hash, byte[] raw, boolean sample, long imported) {}

    /** The next digests whose reader was older, in the order of their numbers. */
    public List<Stored> next(Sql sql, int readerVersion, int limit) throws SeojaeException {
        return sql.list(
                """
                SELECT id, name, key, day, hash, raw, sample, imported FROM digests
                WHERE reader_version < ? ORDER BY reader_version, id LIMIT ?
                """,
                OlderDigests::stored,
                readerVersion,
                limit);
    }

    private static Stored stored(ResultRow row) throws SeojaeException {
        Long day = row.numberOrNull(4);
        return new Stored(
                row.number(1),
                new DigestName(
                        row.text(2), row.text(3), day == null ? null : LocalDate.ofEpochDay(day)),
                row.bytes(5),
                row.bytes(6),
                row.flag(7),
                row.number(8));
    }

    /** Notes that a digest needs no reading again. */
    public void settle(Sql sql, long id, int readerVersion) throws SeojaeException {
        sql.update("UPDATE digests SET reader_version = ? WHERE id = ?", readerVersion, id);
    }
}
