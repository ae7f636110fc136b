package app.seojae.store.duplicate;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import app.seojae.store.alias.PaperAliases;
import app.seojae.store.duplicate.MergeRecord.Shared;
import app.seojae.store.paper.DisplayedReading;
import app.seojae.store.search.UnindexedPapers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes merges back, in one transaction of the caller. The other paper has again what it had; the
 * one that stayed has what it had, and what was done to it since. What changed its paper by name,
 * such as an annotation, goes back as it is by now.
 */
public final class PaperPartings {

    private static final List<String> DONE = List.of("bookmarked", "status", "opened");

    private final UnaryOperator<String> remark;

    /**
     * @param remark the first line of a note as plain text
     */
    public PaperPartings(UnaryOperator<String> remark) {
        this.remark = remark;
    }

    /**
     * A merge that stands.
     *
     * @param other the number of the paper that is gone
     * @param title of that paper
     * @param at seconds since 1970
     */
    public record Merged(long id, long kept, long other, String title, long at) {}

    /** All merges that stand, the last first. */
    public List<Merged> all(Sql sql) throws SeojaeException {
        return sql.list(
                "SELECT id, kept, other, title, at FROM merges ORDER BY id DESC",
                row ->
                        new Merged(
                                row.number(1),
                                row.number(2),
                                row.number(3),
                                row.text(4),
                                row.number(5)));
    }

    /** The merge after which a paper is no more, by the number it had. */
    public Optional<Merged> of(Sql sql, long other) throws SeojaeException {
        return all(sql).stream().filter(one -> one.other() == other).findFirst();
    }

    /**
     * Takes a merge back; {@code false} where it does not stand any more.
     *
     * @param isThere whether a file lies in the library, by its path relative to the folder
     * @throws SeojaeException {@code MERGED_AGAIN} where the paper that stayed was put together
     *     with another since
     */
    public boolean part(Sql sql, long id, Predicate<String> isThere, long now)
            throws SeojaeException {
        Optional<String> written =
                sql.first("SELECT record FROM merges WHERE id = ?", row -> row.text(1), id);
        if (written.isEmpty()) {
            return false;
        }
        MergeRecord record = MergeRecord.read(written.get());
        long kept = record.kept().id();
        long other = record.other().id();
        Holdings standing =
                Holdings.of(sql, kept)
                        .orElseThrow(
                                () ->
                                        new SeojaeException(
                                                Problem.of(
                                                        ProblemKind.MERGED_AGAIN,
                                                        record.kept().paper().text("title"))));
        comeBack(sql, record.other().paper(), standing);
        List<Long> digests = digests(sql, record);
        new NamedPapers(sql, kept, other).back(record);
        FilesOfTwo.Apart files = FilesOfTwo.apart(record, standing, isThere);
        marks(sql, record, FilesOfTwo.texts(record, files));
        readings(sql, record, digests);
        List<StoredRow> note = MarksOfTwo.noteApart(record, standing, now);
        PaperMerges.update(sql, kept, told(sql, row(record, standing, note), standing));
        hang(sql, record, standing, files, note);
        DisplayedReading.refresh(sql, kept);
        DisplayedReading.refresh(sql, other);
        UnindexedPapers.add(sql, kept, true);
        UnindexedPapers.addFresh(sql, other);
        sql.update("DELETE FROM merges WHERE id = ?", id);
        return true;
    }

    private static void comeBack(Sql sql, StoredRow paper, Holdings standing)
            throws SeojaeException {
        RowStore.insert(sql, "papers", told(sql, paper, standing));
    }

    /** A row whose digest is there; what it shows is looked up anew. */
    private static StoredRow told(Sql sql, StoredRow paper, Holdings standing)
            throws SeojaeException {
        return isThere(sql, "digests", paper.number("digest"))
                ? paper
                : paper.with("digest", standing.paper().values().get("digest"));
    }

    private static boolean isThere(Sql sql, String table, long id) throws SeojaeException {
        return sql.number("SELECT count(*) FROM " + table + " WHERE id = ?", id) > 0;
    }

    /** Marks made since on a text that only the other's PDF has go with that PDF. */
    private static void marks(Sql sql, MergeRecord record, List<String> texts)
            throws SeojaeException {
        long kept = record.kept().id();
        long other = record.other().id();
        List<String> marks = new ArrayList<>(record.marks());
        marks.addAll(
                sql.list(
                        """
                        SELECT uuid FROM annotations WHERE paper = ? AND source = 'pdf'
                            AND version IN (SELECT value FROM json_each(?))
                            AND uuid NOT IN (SELECT value FROM json_each(?))
                        """,
                        row -> row.text(1),
                        kept,
                        IdArray.texts(texts),
                        IdArray.texts(record.keptMarks())));
        String names = IdArray.texts(marks);
        sql.update(
                """
                UPDATE annotations SET paper = ?
                WHERE paper = ? AND uuid IN (SELECT value FROM json_each(?))
                """,
                other,
                kept,
                names);
        // Also of areas that are gone and can come back by undo.
        sql.update(
                """
                UPDATE annotation_pictures SET paper = ?1 WHERE paper = ?2
                    AND (uuid IN (SELECT value FROM json_each(?3)) OR uuid IN (
                        SELECT p.uuid FROM annotation_pictures p JOIN json_each(?4) s
                        ON instr(s.value, p.uuid) > 0))
                """,
                other,
                kept,
                names,
                IdArray.texts(
                        record.other().of(OwnedTable.STEPS).stream()
                                .map(step -> step.text("change"))
                                .toList()));
    }

    /** The digests that told of the other one, by now. */
    private static List<Long> digests(Sql sql, MergeRecord record) throws SeojaeException {
        List<Long> digests = new ArrayList<>(record.digests());
        digests.addAll(
                sql.list(
                        """
                        SELECT digest FROM alias_digests WHERE key = ?
                            AND digest NOT IN (SELECT value FROM json_each(?))
                        """,
                        row -> row.number(1),
                        record.other().paper().text("key"),
                        IdArray.json(
                                record.shared().stream()
                                        .map(one -> one.kept().number("digest"))
                                        .toList())));
        return digests;
    }

    private static void readings(Sql sql, MergeRecord record, List<Long> digests)
            throws SeojaeException {
        long kept = record.kept().id();
        long other = record.other().id();
        sql.update(
                """
                UPDATE readings SET paper = ?
                WHERE paper = ? AND digest IN (SELECT value FROM json_each(?))
                """,
                other,
                kept,
                IdArray.json(digests));
        for (StoredRow row : record.upvotes()) {
            sql.update(
                    """
                    UPDATE earlier_upvotes SET paper = ? WHERE rowid = (
                        SELECT rowid FROM earlier_upvotes
                        WHERE paper = ? AND digest = ? AND upvotes = ? AND until = ? LIMIT 1)
                    """,
                    other,
                    kept,
                    row.number("digest"),
                    row.number("upvotes"),
                    row.number("until"));
        }
        for (Shared both : record.shared()) {
            if (isThere(sql, "digests", both.other().number("digest"))) {
                if (RowStore.rows(sql, "readings", "paper", kept).contains(both.after())) {
                    PaperMerges.removeReading(sql, kept, both.kept().number("digest"));
                    RowStore.insert(sql, "readings", both.kept());
                }
                RowStore.insert(sql, "readings", both.other());
            }
        }
    }

    /** The row of the paper that stayed: what was done to it since stays. */
    private StoredRow row(MergeRecord record, Holdings standing, List<StoredRow> note) {
        StoredRow now = standing.paper();
        StoredRow row = record.kept().paper();
        for (String column : DONE) {
            if (!now.has(column, record.after().paper().values().get(column))) {
                row = row.with(column, now.values().get(column));
            }
        }
        @Nullable StoredRow stands = standing.only(OwnedTable.NOTES);
        StoredRow noted =
                MarksOfTwo.withNote(now, stands, note.isEmpty() ? null : note.getFirst(), remark);
        return row.with("remark", noted.text("remark"))
                .with("note_revision", noted.number("note_revision"));
    }

    private static void hang(
            Sql sql,
            MergeRecord record,
            Holdings standing,
            FilesOfTwo.Apart files,
            List<StoredRow> note)
            throws SeojaeException {
        StepsOfTwo.Apart steps = StepsOfTwo.apart(record, standing);
        Map<OwnedTable, List<StoredRow>> kept = new LinkedHashMap<>();
        kept.put(OwnedTable.NOTES, note);
        kept.put(OwnedTable.PDFS, files.pdf());
        kept.put(OwnedTable.VERSIONS, files.versions());
        kept.put(OwnedTable.PLACES, files.places());
        kept.put(OwnedTable.STEPS, steps.kept());
        Map<OwnedTable, List<StoredRow>> other = new LinkedHashMap<>();
        other.put(OwnedTable.PDFS, files.otherPdf());
        other.put(OwnedTable.VERSIONS, files.otherVersions());
        other.put(OwnedTable.PLACES, files.otherPlaces());
        other.put(OwnedTable.STEPS, steps.other());
        for (OwnedTable table : OwnedTable.ALL) {
            RowStore.replace(
                    sql,
                    table.name(),
                    record.kept().id(),
                    standing(
                            sql,
                            table,
                            kept.computeIfAbsent(
                                    table,
                                    one -> record.kept().unless(one, record.after(), standing))));
            RowStore.replace(
                    sql,
                    table.name(),
                    record.other().id(),
                    standing(sql, table, other.computeIfAbsent(table, record.other()::of)));
        }
    }

    /** Without what names a collection or paper that is gone by now. */
    private static List<StoredRow> standing(Sql sql, OwnedTable table, List<StoredRow> rows)
            throws SeojaeException {
        List<StoredRow> standing = new ArrayList<>();
        for (StoredRow row : rows) {
            if (table.name().equals("reader_views") && !row.isNull("beside")) {
                long beside = PaperAliases.now(sql, row.number("beside"));
                standing.add(row.with("beside", isThere(sql, "papers", beside) ? beside : null));
            } else if (!table.name().equals("members")
                    || isThere(sql, "collections", row.number("collection"))) {
                standing.add(row);
            }
        }
        return standing;
    }
}
