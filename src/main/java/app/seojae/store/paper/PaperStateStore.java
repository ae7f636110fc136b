package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Status;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import app.seojae.store.search.UnindexedPapers;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what the person did with papers: bookmarks, status, tags, collections, notes. */
public final class PaperStateStore {

    /** Whether papers are bookmarked, by number. */
    public Map<Long, Boolean> bookmarks(Sql sql, Collection<Long> ids) throws SeojaeException {
        Map<Long, Boolean> marks = new LinkedHashMap<>();
        sql.each(
                """
                SELECT id, bookmarked FROM papers WHERE id IN (SELECT value FROM json_each(?))
                """,
                row -> marks.put(row.number(1), row.flag(2)),
                IdArray.json(ids));
        return marks;
    }

    /** Bookmarks a paper, or takes its bookmark off. */
    public void bookmark(Sql sql, long id, boolean on) throws SeojaeException {
        sql.update("UPDATE papers SET bookmarked = ? WHERE id = ?", on, id);
    }

    /** How far the person has come, by number. */
    public Map<Long, Status> statuses(Sql sql, Collection<Long> ids) throws SeojaeException {
        Map<Long, Status> statuses = new LinkedHashMap<>();
        sql.each(
                "SELECT id, status FROM papers WHERE id IN (SELECT value FROM json_each(?))",
                row ->
                        statuses.put(
                                row.number(1), Status.ofWord(row.text(2)).orElse(Status.UNREAD)),
                IdArray.json(ids));
        return statuses;
    }

    /** Sets how far the person has come with a paper. */
    public void status(Sql sql, long id, Status status) throws SeojaeException {
        sql.update("UPDATE papers SET status = ? WHERE id = ?", status.word(), id);
    }

    /** Remembers that a paper was opened; what was unread is being read now. */
    public void opened(Sql sql, long id, long now) throws SeojaeException {
        sql.update(
                """
                UPDATE papers SET opened = ?,
                    status = CASE status WHEN 'unread' THEN 'reading' ELSE status END
                WHERE id = ?
                """,
                now,
                id);
    }

    /** Whether the tag was not there before. */
    public boolean addTag(Sql sql, long id, String tag) throws SeojaeException {
        int rows =
                sql.update(
                        """
                        INSERT OR IGNORE INTO tags (paper, tag)
                        SELECT id, ? FROM papers WHERE id = ?
                        """,
                        tag,
                        id);
        return changed(sql, rows, id);
    }

    /** Whether the tag was there. */
    public boolean removeTag(Sql sql, long id, String tag) throws SeojaeException {
        int rows = sql.update("DELETE FROM tags WHERE paper = ? AND tag = ?", id, tag);
        return changed(sql, rows, id);
    }

    private static boolean changed(Sql sql, int rows, long id) throws SeojaeException {
        if (rows > 0) {
            UnindexedPapers.add(sql, id, false);
        }
        return rows > 0;
    }

    /** The paper's note; nothing where there is no such paper. */
    public Optional<NoteText> note(Sql sql, long id) throws SeojaeException {
        return sql.first(
                """
                SELECT p.note_revision, n.markdown
                FROM papers p LEFT JOIN notes n ON n.paper = p.id WHERE p.id = ?
                """,
                row -> new NoteText(row.number(1), row.text(2)),
                id);
    }

    /**
     * Writes the note; a blank one is no note.
     *
     * @param remark its first line as plain text
     */
    public void note(Sql sql, long id, String markdown, String remark, long now)
            throws SeojaeException {
        if (markdown.isBlank()) {
            sql.update("DELETE FROM notes WHERE paper = ?", id);
        } else {
            sql.update(
                    """
                    INSERT INTO notes (paper, markdown, changed) VALUES (?, ?, ?)
                    ON CONFLICT (paper) DO UPDATE SET
                        markdown = excluded.markdown, changed = excluded.changed
                    """,
                    id,
                    markdown,
                    now);
        }
        sql.update(
                "UPDATE papers SET remark = ?, note_revision = note_revision + 1 WHERE id = ?",
                remark,
                id);
        UnindexedPapers.add(sql, id, false);
    }

    /** Those of the papers whose notes have something to show, in the order given. */
    public List<Long> withRemark(Sql sql, Collection<Long> ids) throws SeojaeException {
        return sql.list(
                """
                SELECT p.id FROM json_each(?) wanted JOIN papers p ON p.id = wanted.value
                WHERE trim(p.remark) <> '' ORDER BY wanted.key
                """,
                row -> row.number(1),
                IdArray.json(ids));
    }

    /** Whether papers stand in the library, for marks that would otherwise vanish silently. */
    public List<Long> existing(Sql sql, Collection<Long> ids) throws SeojaeException {
        return sql.list(
                "SELECT id FROM papers WHERE id IN (SELECT value FROM json_each(?))",
                row -> row.number(1),
                IdArray.json(ids));
    }
}
