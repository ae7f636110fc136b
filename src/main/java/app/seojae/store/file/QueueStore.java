package app.seojae.store.file;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.QueuedPdf;
import app.seojae.store.ColumnCodec;
import app.seojae.store.Sql;
import java.util.List;

/** Reads the queue of downloads for a person who looks at it. */
public final class QueueStore {

    /** What comes, what waits in the order of its turn, what failed. */
    public List<QueuedPdf> all(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT d.paper, p.title, d.state, d.bytes, d.expected_bytes, d.problem, d.not_before
                FROM pdfs d JOIN papers p ON p.id = d.paper
                WHERE d.state IN ('downloading', 'queued', 'failed')
                ORDER BY CASE d.state WHEN 'downloading' THEN 0 WHEN 'queued' THEN 1 ELSE 2 END,
                    min(d.position, 0), p.bookmarked DESC, d.position, d.paper
                """,
                row ->
                        new QueuedPdf(
                                row.number(1),
                                row.text(2),
                                new PdfInfo(
                                        PdfStore.state(row.text(3)),
                                        row.number(4),
                                        row.number(5),
                                        0,
                                        null,
                                        ColumnCodec.problem(row.textOrNull(6))),
                                row.number(7)));
    }

    /** Notes what a server told of the size of what comes; {@code true} where it comes. */
    public boolean expect(Sql sql, long paper, long bytes) throws SeojaeException {
        return sql.update(
                        "UPDATE pdfs SET expected_bytes = ? WHERE paper = ? AND state <> 'stored'",
                        bytes,
                        paper)
                > 0;
    }
}
