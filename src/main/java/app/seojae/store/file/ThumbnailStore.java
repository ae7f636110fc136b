package app.seojae.store.file;

import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which papers have a picture, and which were asked for in vain. */
public final class ThumbnailStore {

    /**
     * A paper without a picture.
     *
     * @param address as a digest wrote it, or {@code null}
     * @param pdf the stored PDF, relative, or {@code null}
     * @param tries how often it was asked for in vain
     */
    public record Wanted(
            long paper,
            String title,
            @Nullable ArxivId arxivId,
            @Nullable String address,
            @Nullable String pdf,
            int tries) {}

    /** Those of the papers that have no picture and may be asked for now, in the order given. */
    public List<Wanted> wanted(Sql sql, long now, List<Long> papers) throws SeojaeException {
        return wanted(
                sql,
                "SELECT value AS id, key AS place FROM json_each(?)",
                IdArray.json(papers),
                now);
    }

    /** Those of the newest papers without a picture that may be asked for now, newest first. */
    public List<Wanted> newest(Sql sql, long now, int papers) throws SeojaeException {
        return wanted(
                sql,
                """
                SELECT id, row_number() OVER () AS place FROM (SELECT id FROM papers
                    ORDER BY day DESC, digest_key DESC, line, id LIMIT ?)
                """,
                papers,
                now);
    }

    /** Papers without a picture whose PDF lies here, so that no network is needed. */
    public List<Wanted> withPdf(Sql sql, long now, int most) throws SeojaeException {
        return wanted(
                sql,
                """
                SELECT d.paper AS id, d.paper AS place FROM pdfs d
                LEFT JOIN thumbnails i ON i.paper = d.paper
                WHERE d.state = 'stored' AND i.paper IS NULL LIMIT ?
                """,
                most,
                now);
    }

    private static List<Wanted> wanted(Sql sql, String papers, Object argument, long now)
            throws SeojaeException {
        return sql.list(
                """
                SELECT p.id, p.title, p.arxiv_id, p.thumbnail_url,
                    (SELECT path FROM pdfs d WHERE d.paper = p.id AND d.state = 'stored'),
                    coalesce(t.tries, 0)
                FROM (%s) w JOIN papers p ON p.id = w.id LEFT JOIN thumbnails t ON t.paper = p.id
                WHERE t.paper IS NULL OR (t.state = 'failed' AND t.not_before <= ?)
                ORDER BY w.place
                """
                        .formatted(papers),
                row ->
                        new Wanted(
                                row.number(1),
                                row.text(2),
                                row.textOrNull(3) == null ? null : new ArxivId(row.text(3)),
                                row.textOrNull(4),
                                row.textOrNull(5),
                                row.integer(6)),
                argument,
                now);
    }

    /** Notes that a paper's picture lies here, at a path relative to the library's folder. */
    public void stored(Sql sql, long paper, String path) throws SeojaeException {
        sql.update(
                "INSERT OR REPLACE INTO thumbnails (paper, state, path)"
                        + " SELECT id, 'stored', ? FROM papers WHERE id = ?",
                path,
                paper);
    }

    /** Remembers a try in vain, so that dead addresses are not asked at each start. */
    public void failed(Sql sql, long paper, long notBefore) throws SeojaeException {
        sql.update(
                """
                INSERT INTO thumbnails (paper, state, not_before, tries)
                SELECT id, 'failed', ?, 1 FROM papers WHERE id = ?
                ON CONFLICT (paper) DO UPDATE SET state = 'failed',
                    not_before = excluded.not_before, tries = tries + 1
                """,
                notBefore,
                paper);
    }

    /** A PDF that has come can give the picture that was not found: it may be asked for again. */
    public void askAgain(Sql sql, long paper) throws SeojaeException {
        sql.update("DELETE FROM thumbnails WHERE paper = ? AND state = 'failed'", paper);
    }
}
