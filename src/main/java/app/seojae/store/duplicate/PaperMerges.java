package app.seojae.store.duplicate;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import app.seojae.store.alias.PaperAliases;
import app.seojae.store.duplicate.MergeRecord.Shared;
import app.seojae.store.paper.DisplayedReading;
import app.seojae.store.search.SearchIndex;
import app.seojae.store.search.UnindexedPapers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts two papers together: all that hangs from the one is hung up at the other, and what was where
 * is written down, in one transaction of the caller.
 */
public final class PaperMerges {

    private static final String LINKS =
            """
            SELECT m.name, f."from" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
            WHERE m.type = 'table' AND f."table" = 'papers' ORDER BY 1, 2
            """;

    private final UnaryOperator<String> remark;

    /**
     * @param remark the first line of a note as plain text
     */
    public PaperMerges(UnaryOperator<String> remark) {
        this.remark = remark;
    }

    /** A column that names papers, for the plan of what is to be hung up elsewhere. */
    record Link(String table, String column) {}

    static List<Link> links(Sql sql) throws SeojaeException {
        return sql.list(LINKS, row -> new Link(row.text(1), row.text(2)));
    }

    /**
     * Puts a paper together with another, which is no more then.
     *
     * @param kept the one that stays
     * @param texts which texts the stored PDFs of the two have, where somebody could read them
     * @param now seconds since 1970
     * @return the number of the merge; 0 where one of the two is not here
     */
    public long merge(Sql sql, long kept, long other, Map<Long, String> texts, long now)
            throws SeojaeException {
        Optional<Holdings> one = Holdings.of(sql, kept);
        Optional<Holdings> two = Holdings.of(sql, other);
        if (kept == other || one.isEmpty() || two.isEmpty()) {
            return 0;
        }
        Holdings before = one.get();
        Holdings gone = two.get();
        List<String> keptMarks = marks(sql, kept);
        List<String> marks = marks(sql, other);
        List<StoredRow> upvotes = RowStore.rows(sql, "earlier_upvotes", "paper", other);
        move(sql, "annotations", kept, other);
        move(sql, "annotation_pictures", kept, other);
        move(sql, "earlier_upvotes", kept, other);
        List<Shared> shared = shared(sql, before, gone);
        List<Long> digests = digests(sql, other);
        move(sql, "readings", kept, other);
        hang(sql, before, gone, texts, now);
        NamedPapers names = new NamedPapers(sql, kept, other);
        List<Long> beside = names.beside();
        List<String> aliases = names.aliases();
        List<StoredRow> apart = names.apart();
        List<StoredRow> madeApart = names.moveApart(apart);
        forget(sql, gone, kept);
        for (long digest : digests) {
            PaperAliases.told(sql, gone.paper().text("key"), digest);
        }
        DisplayedReading.refresh(sql, kept);
        UnindexedPapers.add(sql, kept, true);
        Holdings after = Holdings.of(sql, kept).orElseThrow();
        MergeRecord record =
                new MergeRecord(
                        before, gone, after, marks, keptMarks, upvotes, digests, shared, beside,
                        aliases, apart, madeApart);
        return sql.insert(
                "INSERT INTO merges (kept, other, title, at, record) VALUES (?, ?, ?, ?, ?)",
                kept,
                other,
                gone.paper().text("title"),
                now,
                record.written());
    }

    private static List<String> marks(Sql sql, long paper) throws SeojaeException {
        return sql.list(
                "SELECT uuid FROM annotations WHERE paper = ? ORDER BY id",
                row -> row.text(1),
                paper);
    }

    private static void move(Sql sql, String table, long to, long from) throws SeojaeException {
        sql.update("UPDATE " + table + " SET paper = ? WHERE paper = ?", to, from);
    }

    private static List<Long> digests(Sql sql, long paper) throws SeojaeException {
        return sql.list(
                "SELECT digest FROM readings WHERE paper = ? ORDER BY digest",
                row -> row.number(1),
                paper);
    }

    /** Digests that tell of both tell of one now, with the words of both. */
    private static List<Shared> shared(Sql sql, Holdings kept, Holdings other)
            throws SeojaeException {
        Map<Long, StoredRow> here = new LinkedHashMap<>();
        for (StoredRow row : RowStore.rows(sql, "readings", "paper", kept.id())) {
            here.put(row.number("digest"), row);
        }
        List<Shared> shared = new ArrayList<>();
        for (StoredRow row : RowStore.rows(sql, "readings", "paper", other.id())) {
            StoredRow one = here.get(row.number("digest"));
            if (one != null) {
                boolean written = isWritten(sql, one) && isWritten(sql, row);
                StoredRow both = JoinedReading.of(one, row, other.paper().text("title"), written);
                shared.add(new Shared(one, row, both));
                removeReading(sql, other.id(), row.number("digest"));
                removeReading(sql, kept.id(), row.number("digest"));
                RowStore.insert(sql, "readings", both);
            }
        }
        return shared;
    }

    static void removeReading(Sql sql, long paper, long digest) throws SeojaeException {
        sql.update("DELETE FROM readings WHERE paper = ? AND digest = ?", paper, digest);
    }

    /** Whether texts were written here, by a model or the person. */
    private static boolean isWritten(Sql sql, StoredRow reading) throws SeojaeException {
        return sql.number(
                        """
                        SELECT origin LIKE 'model:%' OR (origin = 'own' AND ?) FROM digests
                        WHERE id = ?
                        """,
                        reading.isNull("title"), reading.number("digest"))
                != 0;
    }

    private void hang(Sql sql, Holdings kept, Holdings other, Map<Long, String> texts, long now)
            throws SeojaeException {
        List<StoredRow> note = MarksOfTwo.note(kept, other);
        StoredRow row =
                MarksOfTwo.paper(kept, other, note.isEmpty() ? null : note.getFirst(), remark);
        update(sql, kept.id(), row);
        Map<OwnedTable, List<StoredRow>> rows = new LinkedHashMap<>();
        rows.put(OwnedTable.NOTES, note);
        rows.put(OwnedTable.PDFS, FilesOfTwo.pdf(kept, other));
        rows.put(OwnedTable.VERSIONS, FilesOfTwo.versions(kept, other, texts, now));
        rows.put(OwnedTable.PLACES, FilesOfTwo.places(kept, other));
        rows.put(OwnedTable.STEPS, StepsOfTwo.joined(kept, other));
        rows.put(OwnedTable.DEEDS, MarksOfTwo.deeds(kept, other));
        rows.put(OwnedTable.THUMBNAILS, MarksOfTwo.thumbnail(kept, other));
        for (OwnedTable table : OwnedTable.ALL) {
            RowStore.replace(sql, table.name(), other.id(), List.of());
            RowStore.replace(
                    sql,
                    table.name(),
                    kept.id(),
                    rows.computeIfAbsent(table, one -> joined(one, kept, other)));
        }
    }

    private static List<StoredRow> joined(OwnedTable table, Holdings kept, Holdings other) {
        if (table.rule() == OwnedTable.Rule.ONE) {
            return kept.of(table).isEmpty() ? other.of(table) : kept.of(table);
        }
        Map<List<@Nullable Object>, StoredRow> both = kept.byKey(table);
        other.byKey(table).forEach(both::putIfAbsent);
        return List.copyOf(both.values());
    }

    /** Writes what may have become another of a paper's own row; the triggers of deeds run. */
    static void update(Sql sql, long paper, StoredRow row) throws SeojaeException {
        Map<String, @Nullable Object> values = row.with("id", paper).values();
        List<String> set = values.keySet().stream().map(one -> '"' + one + "\" = ?").toList();
        List<@Nullable Object> args = new ArrayList<>(values.values());
        args.add(paper);
        sql.update("UPDATE papers SET " + String.join(", ", set) + " WHERE id = ?", args.toArray());
    }

    /** Lets the other one go; what nobody thought of would go with it, so there must be none. */
    private static void forget(Sql sql, Holdings other, long kept) throws SeojaeException {
        long gone = other.id();
        for (String made : OwnedTable.MADE) {
            sql.update("DELETE FROM " + made + " WHERE paper = ?", gone);
        }
        for (Link link : links(sql)) {
            long left =
                    sql.number(
                            "SELECT count(*) FROM %s WHERE \"%s\" = ?"
                                    .formatted(link.table(), link.column()),
                            gone);
            if (left > 0) {
                throw new IllegalStateException("a merge would lose " + link);
            }
        }
        SearchIndex.forget(sql, gone);
        sql.update("DELETE FROM papers WHERE id = ?", gone);
        sql.update(
                "INSERT INTO paper_aliases (key, number, paper) VALUES (?, ?, ?)",
                other.paper().text("key"),
                gone,
                kept);
    }
}
