package app.seojae.store.file;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.ReaderSplit;
import app.seojae.store.Sql;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers how each paper is laid out for reading. */
public final class ReaderViewStore {

    /** What stood beside a paper when it was last read. */
    public Optional<ReaderSplit> split(Sql sql, long paper) throws SeojaeException {
        return sql.first(
                "SELECT beside, below, share FROM reader_views"
                        + " WHERE paper = ? AND beside IS NOT NULL",
                row -> new ReaderSplit(row.number(1), row.flag(2), row.real(3)),
                paper);
    }

    /** Keeps what stands beside a paper, or that nothing does. */
    public void saveSplit(Sql sql, long paper, @Nullable ReaderSplit split) throws SeojaeException {
        sql.update(
                """
                INSERT INTO reader_views (paper, beside, below, share)
                SELECT id, ?, ?, ? FROM papers WHERE id = ?
                ON CONFLICT (paper) DO UPDATE
                SET beside = excluded.beside, below = excluded.below, share = excluded.share
                """,
                split == null ? null : split.paper(),
                split != null && split.below(),
                split == null ? null : split.share(),
                paper);
    }

    /** The look of a paper's own, as the one who shows papers wrote it. */
    public Optional<String> look(Sql sql, long paper) throws SeojaeException {
        return sql.first(
                "SELECT look FROM reader_views WHERE paper = ? AND look IS NOT NULL",
                row -> row.text(1),
                paper);
    }

    /** Keeps a look for a paper alone, or lets it look as all papers do. */
    public void saveLook(Sql sql, long paper, @Nullable String look) throws SeojaeException {
        sql.update(
                """
                INSERT INTO reader_views (paper, look) SELECT id, ? FROM papers WHERE id = ?
                ON CONFLICT (paper) DO UPDATE SET look = excluded.look
                """,
                look,
                paper);
    }
}
