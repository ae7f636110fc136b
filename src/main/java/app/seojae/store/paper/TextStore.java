package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Section;
import app.seojae.store.ColumnCodec;
import app.seojae.store.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all digest texts and all titles, a portion at a time, for use cases that go through them.
 */
public final class TextStore {

    /**
     * One reading's texts.
     *
     * @param place of the reading, to ask for what stands behind it
     */
    public record Texts(long place, long paper, String summary, String easyExplanation) {}

    /** A paper by its title. */
    public record Title(long paper, String title) {}

    /** A paper by one of its titles and the arXiv id it may have. */
    public record Named(long paper, String title, @Nullable String arxivId) {}

    /** All that one digest says of a paper. */
    public record Whole(
            long paper,
            String title,
            String summary,
            String easyExplanation,
            String abstractText,
            List<String> fields,
            List<Section> others) {

        public Whole {
            fields = List.copyOf(fields);
            others = List.copyOf(others);
        }
    }

    /** What tells whether texts were added or changed since, or are another paper's. */
    public String stamp(Sql sql) throws SeojaeException {
        return sql.number("SELECT count(*) FROM readings")
                + "/"
                + sql.number("SELECT ifnull(max(imported), 0) FROM digests")
                + "/"
                + sql.number("SELECT ifnull(sum(reader_version), 0) FROM digests")
                + "/"
                + sql.number("SELECT ifnull(sum(number), 0) FROM paper_aliases");
    }

    /** The next readings behind a place, 0 for the first. */
    public List<Texts> texts(Sql sql, long after, int limit) throws SeojaeException {
        return sql.list(
                """
                SELECT rowid, paper, summary, easy FROM readings
                WHERE rowid > ? ORDER BY rowid LIMIT ?
                """,
                row -> new Texts(row.number(1), row.number(2), row.text(3), row.text(4)),
                after,
                limit);
    }

    /** The next titles behind a paper's number, 0 for the first. */
    public List<Title> titles(Sql sql, long after, int limit) throws SeojaeException {
        return sql.list(
                "SELECT id, title FROM papers WHERE id > ? ORDER BY id LIMIT ?",
                row -> new Title(row.number(1), row.text(2)),
                after,
                limit);
    }

    /**
     * All titles and arXiv ids that digests give the next papers behind a paper's number, 0 for the
     * first.
     */
    public List<Named> named(Sql sql, long after, int papers) throws SeojaeException {
        return sql.list(
                """
                WITH some AS (SELECT id, title, arxiv_id FROM papers WHERE id > ? ORDER BY id LIMIT ?)
                SELECT id, title, arxiv_id FROM some
                UNION
                SELECT s.id, r.title, s.arxiv_id FROM some s JOIN readings r ON r.paper = s.id
                WHERE r.title IS NOT NULL
                UNION
                SELECT s.id, s.title, a.key FROM some s JOIN paper_aliases a ON a.paper = s.id
                WHERE instr(a.key, char(10)) = 0
                ORDER BY 1
                """,
                row -> new Named(row.number(1), row.text(2), row.textOrNull(3)),
                after,
                papers);
    }

    /** The papers a person means to read: kept or not read yet, and not skipped. */
    public List<Long> toRead(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT id FROM papers
                WHERE bookmarked = 1 AND status <> 'skipped' OR status IN ('unread', 'reading')
                """,
                row -> row.number(1));
    }

    /** Everything digests say of the next papers behind a paper's number, paper by paper. */
    public List<Whole> whole(Sql sql, long after, int papers) throws SeojaeException {
        return sql.list(
                """
                SELECT r.paper, ifnull(r.title, ''), r.summary, r.easy, r.abstract, r.fields, r.others
                FROM readings r
                WHERE r.paper IN (SELECT id FROM papers WHERE id > ? ORDER BY id LIMIT ?)
                ORDER BY r.paper, r.rowid
                """,
                row ->
                        new Whole(
                                row.number(1),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                ColumnCodec.list(row.text(6)),
                                ColumnCodec.sections(row.text(7))),
                after,
                papers);
    }
}
