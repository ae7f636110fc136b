package app.seojae.store.duplicate;

import app.seojae.model.SeojaeException;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import java.util.ArrayList;
import java.util.List;

/** Reads what tells that two papers are one, beside their titles. */
public final class DuplicateStore {

    /**
     * Addresses and parts of a digest's entry, in which identifiers may stand.
     *
     * @param arxiv whether the paper has a number of arXiv's already
     */
    public record Written(long paper, boolean arxiv, String words) {}

    /** A stored PDF, relative to the library's folder. */
    public record StoredFile(long paper, String path, long bytes) {}

    /** Papers whose PDFs have one text. */
    public List<List<Long>> sameText(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT group_concat(paper) FROM pdf_versions
                GROUP BY fingerprint HAVING count(*) > 1
                """,
                row -> {
                    List<Long> papers = new ArrayList<>();
                    IdArray.each(row.text(1), papers::add);
                    return papers;
                });
    }

    /** PDFs as long as another, by their length. */
    public List<StoredFile> sameLength(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT paper, path, bytes FROM pdfs
                WHERE state = 'stored' AND path IS NOT NULL AND bytes IN (
                    SELECT bytes FROM pdfs WHERE state = 'stored'
                    GROUP BY bytes HAVING count(*) > 1)
                ORDER BY bytes, paper
                """,
                row -> new StoredFile(row.number(1), row.text(2), row.number(3)));
    }

    /** What digests write of papers that may name an identifier. */
    public List<Written> written(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT p.id, p.arxiv_id IS NOT NULL, ifnull(r.pdf_url, '') || char(10) || r.others
                FROM readings r JOIN papers p ON p.id = r.paper
                WHERE r.others LIKE '%10.%/%' OR r.pdf_url LIKE '%doi.org/10.%'
                    OR p.arxiv_id IS NULL AND r.pdf_url LIKE '%arxiv%'
                """,
                row -> new Written(row.number(1), row.flag(2), row.text(3)));
    }
}
