package app.seojae.store.duplicate;

import app.seojae.model.SeojaeException;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import java.util.ArrayList;
import java.util.List;

/** What names a paper without belonging to it: what stands beside it, aliases, pairs. */
final class NamedPapers {

    private static final String APART = "papers_apart";

    private final Sql sql;
    private final long kept;
    private final long other;

    NamedPapers(Sql sql, long kept, long other) {
        this.sql = sql;
        this.kept = kept;
        this.other = other;
    }

    /** Lets papers that were laid out beside the other one stand beside the one that stays. */
    List<Long> beside() throws SeojaeException {
        List<Long> papers =
                sql.list(
                        "SELECT paper FROM reader_views WHERE beside = ? ORDER BY paper",
                        row -> row.number(1),
                        other);
        sql.update("UPDATE reader_views SET beside = ? WHERE beside = ?", kept, other);
        return papers;
    }

    /** Lets what led to the other one lead to the one that stays. */
    List<String> aliases() throws SeojaeException {
        List<String> keys =
                sql.list(
                        "SELECT key FROM paper_aliases WHERE paper = ? ORDER BY key",
                        row -> row.text(1),
                        other);
        sql.update("UPDATE paper_aliases SET paper = ? WHERE paper = ?", kept, other);
        return keys;
    }

    /** The pairs the other one is in. */
    List<StoredRow> apart() throws SeojaeException {
        List<StoredRow> pairs = new ArrayList<>(RowStore.rows(sql, APART, "one", other));
        pairs.addAll(RowStore.rows(sql, APART, "other", other));
        return pairs;
    }

    /** What is not the other one is not the one that stays; the pairs that are new. */
    List<StoredRow> moveApart(List<StoredRow> pairs) throws SeojaeException {
        List<StoredRow> made = new ArrayList<>();
        for (StoredRow pair : pairs) {
            long partner = pair.has("one", other) ? pair.number("other") : pair.number("one");
            PairStore.forget(sql, pair.number("one"), pair.number("other"));
            if (partner != kept && PairStore.keep(sql, kept, partner)) {
                made.add(
                        pair.with("one", Math.min(kept, partner))
                                .with("other", Math.max(kept, partner)));
            }
        }
        return made;
    }

    /** Gives the other one back what named it. */
    void back(MergeRecord record) throws SeojaeException {
        sql.update(
                """
                UPDATE reader_views SET beside = ?
                WHERE beside = ? AND paper IN (SELECT value FROM json_each(?))
                """,
                other,
                kept,
                IdArray.json(record.beside()));
        sql.update("DELETE FROM paper_aliases WHERE number = ?", other);
        sql.update(
                """
                UPDATE paper_aliases SET paper = ?
                WHERE paper = ? AND key IN (SELECT value FROM json_each(?))
                """,
                other,
                kept,
                IdArray.texts(record.aliases()));
        for (StoredRow pair : record.madeApart()) {
            PairStore.forget(sql, pair.number("one"), pair.number("other"));
        }
        for (StoredRow pair : record.apart()) {
            PairStore.keep(sql, pair.number("one"), pair.number("other"));
        }
    }
}
