package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what was new at the last visit, and which of it was put off. */
public final class MorningStore {

    /** Digests come up to so many days late, days. */
    private static final long LATE = 7;

    /**
     * What came since the last visit, by what became of it.
     *
     * @param papers all that came
     * @param left not decided on yet
     * @param skipped passed over
     * @param putOff for later
     * @param arrived when the last of their digests was taken in, seconds, or {@code null}
     * @param digests how many digests tell of them
     */
    public record Tally(
            int papers, int left, int skipped, int putOff, @Nullable Long arrived, int digests) {}

    /**
     * The day of a digest.
     *
     * @param imported when the first digest of that day was taken in, seconds
     */
    public record Came(LocalDate day, long imported) {}

    /** The newest digest: its day, and how many papers it tells of. */
    public record Newest(LocalDate day, int papers) {}

    /** Begins the visit of a day; {@code false} where that day's has begun. */
    public boolean visit(Sql sql, LocalDate today) throws SeojaeException {
        long day = today.toEpochDay();
        boolean begun =
                sql.update(
                                """
                                UPDATE morning SET since = seen, day = ?,
                                    first_day = CASE WHEN seen = 0 THEN NULL ELSE day - ? END
                                WHERE day <> ?
                                """,
                                day,
                                LATE,
                                day)
                        > 0;
        if (begun) {
            sql.update("DELETE FROM put_off");
        }
        return begun;
    }

    /** Whether a day's visit has begun. */
    public boolean isVisited(Sql sql, LocalDate today) throws SeojaeException {
        return sql.number("SELECT day FROM morning") == today.toEpochDay();
    }

    /** Whether papers came that nobody has looked at by now. */
    public boolean isUnseen(Sql sql) throws SeojaeException {
        return sql.number("SELECT seen < (SELECT coalesce(max(id), 0) FROM papers) FROM morning")
                > 0;
    }

    /** Notes that all papers there are were here while somebody looked. */
    public void seen(Sql sql) throws SeojaeException {
        sql.update("UPDATE morning SET seen = (SELECT coalesce(max(id), 0) FROM papers)");
    }

    /** Which of the papers are put off, by number. */
    public Map<Long, Boolean> putOff(Sql sql, Collection<Long> ids) throws SeojaeException {
        Map<Long, Boolean> off = new LinkedHashMap<>();
        sql.each(
                """
                SELECT p.id, o.paper IS NOT NULL FROM papers p LEFT JOIN put_off o ON o.paper = p.id
                WHERE p.id IN (SELECT value FROM json_each(?))
                """,
                row -> off.put(row.number(1), row.flag(2)),
                IdArray.json(ids));
        return off;
    }

    /** All that is put off. */
    public List<Long> allPutOff(Sql sql) throws SeojaeException {
        return sql.list("SELECT paper FROM put_off ORDER BY paper", row -> row.number(1));
    }

    /** Puts a paper off, or no longer. */
    public void putOff(Sql sql, long paper, boolean on) throws SeojaeException {
        sql.update(
                on
                        ? "INSERT OR IGNORE INTO put_off (paper) VALUES (?)"
                        : "DELETE FROM put_off WHERE paper = ?",
                paper);
    }

    /** Counts what came since the last visit. */
    public Tally tally(Sql sql) throws SeojaeException {
        return sql.first(
                        """
                        SELECT count(*),
                            coalesce(sum(p.status = 'unread' AND NOT p.bookmarked
                                         AND o.paper IS NULL), 0),
                            coalesce(sum(p.status = 'skipped' AND NOT p.bookmarked), 0),
                            coalesce(sum(p.status = 'unread' AND NOT p.bookmarked
                                         AND o.paper IS NOT NULL), 0),
                            max(d.imported), count(DISTINCT p.digest)
                        FROM papers p LEFT JOIN put_off o ON o.paper = p.id
                        JOIN digests d ON d.id = p.digest
                        WHERE
                        """
                                + ShelfConditions.NEW,
                        row ->
                                new Tally(
                                        row.integer(1),
                                        row.integer(2),
                                        row.integer(3),
                                        row.integer(4),
                                        row.numberOrNull(5),
                                        row.integer(6)))
                .orElseThrow();
    }

    /** The papers that came since the last visit and were bookmarked, newest digest first. */
    public List<Long> kept(Sql sql, int most) throws SeojaeException {
        return sql.list(
                "SELECT p.id FROM papers p WHERE p.bookmarked = 1 AND "
                        + ShelfConditions.NEW
                        + " ORDER BY p.day DESC, p.digest_key DESC, p.line, p.id LIMIT ?",
                row -> row.number(1),
                most);
    }

    /** The days of digests since a day, newest first. */
    public List<Came> days(Sql sql, LocalDate since) throws SeojaeException {
        return sql.list(
                """
                SELECT day, min(imported) FROM digests
                WHERE day >= ? AND kind = 'PAPER_DIGEST' AND origin IN ('digest', 'hf')
                GROUP BY day ORDER BY day DESC
                """,
                row -> new Came(LocalDate.ofEpochDay(row.number(1)), row.number(2)),
                since.toEpochDay());
    }

    /** The day of the newest digest, and how many papers it tells of. */
    public Optional<Newest> newest(Sql sql) throws SeojaeException {
        return sql.first(
                """
                SELECT p.day, count(*) FROM papers p
                WHERE p.day = (SELECT max(day) FROM digests WHERE kind = 'PAPER_DIGEST'
                               AND origin IN ('digest', 'hf'))
                GROUP BY p.day
                """,
                row -> new Newest(LocalDate.ofEpochDay(row.number(1)), row.integer(2)));
    }
}
