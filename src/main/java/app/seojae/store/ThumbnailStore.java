package app.seojae.store;

import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
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
            @Nullable ArxivId arxivId,
            @Nullable String address,
            @Nullable String pdf,
            int tries) {}

    /** Papers without a picture that may be asked for now, newest first. */
    public List<Wanted> wanted(Sql sql, long now, int most) throws SeojaeException {
        return sql.list(
                """
                SELECT p.id, p.arxiv_id, p.thumbnail_url,
                    (SELECT path FROM pdfs d WHERE d.paper = p.id AND d.state = 'stored'),
                    coalesce(t.tries, 0)
                FROM papers p LEFT JOIN thumbnails t ON t.paper = p.id
                WHERE t.paper IS NULL OR (t.state = 'failed' AND t.not_before <= ?)
                ORDER BY p.day DESC, p.digest_key DESC, p.line, p.id LIMIT ?
                """,
                row ->
                        new Wanted(
                                row.number(1),
                                row.textOrNull(2) == null ? null : new ArxivId(row.text(2)),
                                row.textOrNull(3),
                                row.textOrNull(4),
                                row.integer(5)),
                now,
                most);
    }

    public void stored(Sql sql, long paper, String path) throws SeojaeException {
        sql.update(
                "INSERT OR REPLACE INTO thumbnails (paper, state, path) VALUES (?, 'stored', ?)",
                paper,
                path);
    }

    /** Remembers a try in vain, so that dead addresses are not asked at each start. */
    public void failed(Sql sql, long paper, long notBefore) throws SeojaeException {
        sql.update(
                """
                INSERT INTO thumbnails (paper, state, not_before, tries) VALUES (?, 'failed', ?, 1)
                ON CONFLICT (paper) DO UPDATE SET state = 'failed',
                    not_before = excluded.not_before, tries = tries + 1
                """,
                paper,
                notBefore);
    }

    /** A PDF that has come can give the picture that was not found: it may be asked for again. */
    public void askAgain(Sql sql, long paper) throws SeojaeException {
        sql.update("DELETE FROM thumbnails WHERE paper = ? AND state = 'failed'", paper);
    }
}
