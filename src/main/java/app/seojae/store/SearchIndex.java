package app.seojae.store;

import app.seojae.model.SeojaeException;
import app.seojae.search.Grams;
import app.seojae.search.Initials;
import app.seojae.search.PaperText;
import app.seojae.search.Part;
import java.util.List;
import java.util.Map;

/** Writes the grams of papers, and knows which papers still wait for it. */
public final class SearchIndex {

    /** A paper that waits. */
    public record Waiting(long paper, boolean body, long revision) {}

    /** A paper's grams, ready to be written. */
    public record Entry(
            Waiting waiting,
            String title,
            String fields,
            String note,
            String tags,
            String body,
            String letters,
            String initials) {

        /** Makes the grams; touches no database, safe for any thread. */
        public static Entry of(Waiting waiting, List<Part> parts) {
            PaperText text = PaperText.of(parts);
            boolean body = waiting.body();
            return new Entry(
                    waiting,
                    Grams.of(text.title()),
                    Grams.of(text.fields()),
                    Grams.of(text.note()),
                    Grams.of(text.tags()),
                    body ? Grams.of(text.body()) : "",
                    body ? Grams.letters(text.body()) : "",
                    body ? Initials.terms(text.title() + text.fields() + text.body()) : "");
        }
    }

    /** The next papers that wait, lowest numbers first. */
    public List<Waiting> waiting(Sql sql, int limit) throws SeojaeException {
        return sql.list(
                "SELECT paper, body, revision FROM unindexed ORDER BY paper LIMIT ?",
                row -> new Waiting(row.number(1), row.flag(2), row.number(3)),
                limit);
    }

    /** Writes grams of papers that did not change since they were made. */
    public void write(Sql sql, List<Entry> entries) throws SeojaeException {
        for (Entry entry : entries) {
            long paper = entry.waiting().paper();
            int taken =
                    sql.update(
                            "DELETE FROM unindexed WHERE paper = ? AND revision = ?",
                            paper,
                            entry.waiting().revision());
            if (taken == 1) {
                writeHead(sql, paper, entry);
                if (entry.waiting().body()) {
                    writeBody(sql, paper, entry);
                }
            }
        }
    }

    private static void writeHead(Sql sql, long paper, Entry entry) throws SeojaeException {
        sql.update("DELETE FROM grams_head WHERE rowid = ?", paper);
        sql.update(
                "INSERT INTO grams_head (rowid, title, fields, note, tags) VALUES (?, ?, ?, ?, ?)",
                paper,
                entry.title(),
                entry.fields(),
                entry.note(),
                entry.tags());
    }

    private static void writeBody(Sql sql, long paper, Entry entry) throws SeojaeException {
        sql.update("DELETE FROM grams_body WHERE rowid = ?", paper);
        sql.update(
                "INSERT INTO grams_body (rowid, text, letters) VALUES (?, ?, ?)",
                paper,
                entry.body(),
                entry.letters());
        sql.update("DELETE FROM grams_initials WHERE rowid = ?", paper);
        sql.update(
                "INSERT INTO grams_initials (rowid, text) VALUES (?, ?)", paper, entry.initials());
    }

    /** Forgets a paper that is leaving the library. */
    static void forget(Sql sql, long paper) throws SeojaeException {
        for (String table : List.of("grams_head", "grams_body", "grams_initials")) {
            sql.update("DELETE FROM " + table + " WHERE rowid = ?", paper);
        }
    }

    /** The texts of waiting papers. */
    public Map<Long, PartStore.Texts> texts(Sql sql, PartStore parts, List<Waiting> waiting)
            throws SeojaeException {
        return parts.texts(sql, waiting.stream().map(Waiting::paper).toList());
    }
}
