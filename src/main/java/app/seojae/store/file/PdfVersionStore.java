package app.seojae.store.file;

import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.PdfVersion;
import app.seojae.store.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers the versions of PDFs: which file has which text, and where older ones lie. */
public final class PdfVersionStore {

    /** The text of a file, where a file of these bytes was read before. */
    public Optional<TextVersion> text(Sql sql, String hash) throws SeojaeException {
        return sql.first(
                "SELECT fingerprint FROM pdf_files WHERE hash = ?",
                row -> TextVersion.of(row.text(1)),
                hash);
    }

    /** Keeps which text a file has whose bytes have this hash; one kept before stays. */
    public void keepText(Sql sql, String hash, TextVersion text) throws SeojaeException {
        sql.update(
                "INSERT OR IGNORE INTO pdf_files (hash, fingerprint) VALUES (?, ?)",
                hash,
                text.stored());
    }

    /** Notes that a paper has this version here. */
    public void seen(
            Sql sql, long paper, TextVersion text, @Nullable Integer arxivVersion, long now)
            throws SeojaeException {
        sql.update(
                """
                INSERT INTO pdf_versions (paper, fingerprint, number, arxiv, path, seen)
                SELECT id, ?, (SELECT count(*) + 1 FROM pdf_versions v WHERE v.paper = papers.id),
                    ?, NULL, ? FROM papers WHERE id = ?
                ON CONFLICT (paper, fingerprint) DO UPDATE SET
                    arxiv = coalesce(excluded.arxiv, arxiv), seen = excluded.seen
                """,
                text.stored(),
                arxivVersion,
                now,
                paper);
    }

    /** Notes where a version's file lies, relative to the library; null for the current place. */
    public void moved(Sql sql, long paper, TextVersion text, @Nullable String path)
            throws SeojaeException {
        sql.update(
                "UPDATE pdf_versions SET path = ? WHERE paper = ? AND fingerprint = ?",
                path,
                paper,
                text.stored());
    }

    /** The versions of a paper in the order they came. */
    public List<PdfVersion> versions(Sql sql, long paper) throws SeojaeException {
        return sql.list(
                """
                SELECT fingerprint, number, arxiv, path FROM pdf_versions
                WHERE paper = ? ORDER BY number
                """,
                row ->
                        new PdfVersion(
                                row.text(1),
                                row.integer(2),
                                row.integerOrNull(3),
                                row.textOrNull(4)),
                paper);
    }
}
