package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.digest.EarlierUpvotes;
import app.seojae.store.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the upvotes that a day's list told of before it told of others. A digest file that is
 * mended has no history: what it said before was wrong.
 */
final class UpvoteHistory {

    private static final int MOST = 60;

    private UpvoteHistory() {}

    /** Keeps what stands there before other upvotes take its place. */
    static void keep(Sql sql, long paper, long digest, @Nullable Integer now)
            throws SeojaeException {
        if (now != null) {
            sql.update(
                    """
                    INSERT INTO earlier_upvotes (paper, digest, upvotes, until)
                    SELECT r.paper, r.digest, r.upvotes, d.imported
                    FROM readings r JOIN digests d ON d.id = r.digest
                    WHERE r.paper = ? AND r.digest = ? AND d.origin = 'hf' AND r.upvotes <> ?
                    """,
                    paper,
                    digest,
                    now);
        }
    }

    /** The earlier upvotes of papers, by their numbers, the oldest first. */
    static Map<Long, List<EarlierUpvotes>> of(Sql sql, String papers) throws SeojaeException {
        Map<Long, List<EarlierUpvotes>> earlier = new HashMap<>();
        sql.each(
                """
                SELECT e.paper, d.name, date(e.until, 'unixepoch', 'localtime'), e.upvotes
                FROM earlier_upvotes e JOIN digests d ON d.id = e.digest
                WHERE e.paper IN (SELECT value FROM json_each(?)) ORDER BY e.until, e.rowid
                """,
                row -> {
                    List<EarlierUpvotes> one =
                            earlier.computeIfAbsent(row.number(1), id -> new ArrayList<>());
                    if (one.size() < MOST) {
                        one.add(
                                new EarlierUpvotes(
                                        row.text(2), LocalDate.parse(row.text(3)), row.integer(4)));
                    }
                },
                papers);
        return earlier;
    }
}
