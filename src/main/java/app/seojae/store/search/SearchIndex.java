package app.seojae.store.search;

import app.seojae.model.SeojaeException;
import app.seojae.search.Grams;
import app.seojae.search.Initials;
import app.seojae.search.PaperText;
import app.seojae.search.SearchPart;
import app.seojae.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the grams of papers, and knows which papers still wait for it. */
public final class SearchIndex {

    /** A paper that waits. */
    public record Waiting(long paper, boolean body, boolean fresh, long revision) {}

    /** A paper's grams, ready to be written. */
    public record Entry(
            Waiting waiting,
            String title,
            String fields,
            String note,
            String tags,
            String body,
            String earlier,
            String initials) {

        /** Makes the grams; touches no database, safe for any thread. */
        public static Entry of(Waiting waiting, List<SearchPart> parts) {
            PaperText text = PaperText.of(parts);
            boolean body = waiting.body();
            return new Entry(
                    waiting,
                    Grams.of(text.title()),
                    Grams.of(text.fields()),
                    Grams.of(text.note()),
                    Grams.of(text.tags()),
                    body ? Grams.of(text.body()) : "",
                    body ? Grams.of(text.earlier()) : "",
                    body ? Initials.terms(text.title() + text.fields() + text.body()) : "");
        }
    }

    /** The next papers that wait behind a number, lowest numbers first. */
    public List<Waiting> waiting(Sql sql, long after, int limit) throws SeojaeException {
        return sql.list(
                """
                SELECT paper, body, fresh, revision FROM unindexed
                WHERE paper > ? ORDER BY paper LIMIT ?
                """,
                row -> new Waiting(row.number(1), row.flag(2), row.flag(3), row.number(4)),
                after,
                limit);
    }

    /**
     * Writes grams of papers that did not change since they were made. What is old goes out before
     * anything goes in: FTS5 gathers a run of either in memory, but not a mixture.
     */
    public void write(Sql sql, List<Entry> entries) throws SeojaeException {
        List<Entry> current = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Waiting waiting = entry.waiting();
            if (sql.update(
                            "DELETE FROM unindexed WHERE paper = ? AND revision = ?",
                            waiting.paper(),
                            waiting.revision())
                    == 1) {
                current.add(entry);
            }
        }
        for (Entry entry : current) {
            if (!entry.waiting().fresh()) {
                takeOut(sql, entry.waiting());
            }
        }
        for (Entry entry : current) {
            putIn(sql, entry);
        }
    }

    private static void takeOut(Sql sql, Waiting waiting) throws SeojaeException {
        sql.update("DELETE FROM grams_head WHERE rowid = ?", waiting.paper());
        if (waiting.body()) {
            sql.update("DELETE FROM grams_body WHERE rowid = ?", waiting.paper());
            sql.update("DELETE FROM grams_earlier WHERE rowid = ?", waiting.paper());
            sql.update("DELETE FROM grams_initials WHERE rowid = ?", waiting.paper());
        }
    }

    private static void putIn(Sql sql, Entry entry) throws SeojaeException {
        long paper = entry.waiting().paper();
        sql.update(
                "INSERT INTO grams_head (rowid, title, fields, note, tags) VALUES (?, ?, ?, ?, ?)",
                paper,
                entry.title(),
                entry.fields(),
                entry.note(),
                entry.tags());
        if (entry.waiting().body()) {
            sql.update("INSERT INTO grams_body (rowid, text) VALUES (?, ?)", paper, entry.body());
            if (!entry.earlier().isEmpty()) {
                sql.update(
                        "INSERT INTO grams_earlier (rowid, text) VALUES (?, ?)",
                        paper,
                        entry.earlier());
            }
            sql.update(
                    "INSERT INTO grams_initials (rowid, text) VALUES (?, ?)",
                    paper,
                    entry.initials());
        }
    }

    /** Forgets a paper that is leaving the library. */
    public static void forget(Sql sql, long paper) throws SeojaeException {
        for (String table :
                List.of("grams_head", "grams_body", "grams_earlier", "grams_initials")) {
            sql.update("DELETE FROM " + table + " WHERE rowid = ?", paper);
        }
    }

    /** The texts of waiting papers. */
    public Map<Long, PartStore.Texts> texts(Sql sql, PartStore parts, List<Waiting> waiting)
            throws SeojaeException {
        return parts.texts(sql, waiting.stream().map(Waiting::paper).toList());
    }
}
