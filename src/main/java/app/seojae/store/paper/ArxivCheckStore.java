package app.seojae.store.paper;

import app.seojae.model.ArxivCheck;
import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what arXiv said of papers when it was asked for newer versions. */
public final class ArxivCheckStore {

    /** The arXiv ids of papers that have one, by the papers' numbers, in the order given. */
    public Map<Long, ArxivId> ids(Sql sql, List<Long> papers) throws SeojaeException {
        Map<Long, ArxivId> ids = new LinkedHashMap<>();
        sql.each(
                """
                SELECT p.id, p.arxiv_id FROM json_each(?) wanted
                JOIN papers p ON p.id = wanted.value
                WHERE p.arxiv_id IS NOT NULL ORDER BY wanted.key
                """,
                row -> ids.put(row.number(1), new ArxivId(row.text(2))),
                IdArray.json(papers));
        return ids;
    }

    /** Keeps an answer in the place of the one before. */
    public void keep(Sql sql, long paper, @Nullable Integer newest, boolean withdrawn, long now)
            throws SeojaeException {
        sql.update(
                """
                INSERT INTO arxiv_checks (paper, newest, withdrawn, asked)
                SELECT id, ?, ?, ? FROM papers WHERE id = ?
                ON CONFLICT (paper) DO UPDATE SET newest = excluded.newest,
                    withdrawn = excluded.withdrawn, asked = excluded.asked
                """,
                newest,
                withdrawn,
                now,
                paper);
    }

    /** The answers kept of papers, by their numbers. */
    public Map<Long, ArxivCheck> of(Sql sql, List<Long> papers) throws SeojaeException {
        return of(sql, IdArray.json(papers));
    }

    static Map<Long, ArxivCheck> of(Sql sql, String papers) throws SeojaeException {
        Map<Long, ArxivCheck> checks = new HashMap<>();
        sql.each(
                """
                SELECT c.paper, c.newest, c.withdrawn, c.asked,
                    (SELECT v.arxiv FROM pdf_versions v JOIN pdfs f ON f.paper = v.paper
                     WHERE v.paper = c.paper AND v.path IS NULL AND f.state = 'stored'
                     ORDER BY v.seen DESC, v.number DESC LIMIT 1)
                FROM arxiv_checks c WHERE c.paper IN (SELECT value FROM json_each(?))
                """,
                row ->
                        checks.put(
                                row.number(1),
                                new ArxivCheck(
                                        row.integerOrNull(2),
                                        row.flag(3),
                                        row.integerOrNull(5),
                                        Instant.ofEpochSecond(row.number(4)))),
                papers);
        return checks;
    }
}
