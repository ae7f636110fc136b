package app.seojae.store.search;

import app.seojae.model.SeojaeException;
import app.seojae.search.Grams;
import app.seojae.search.HitTier;
import app.seojae.search.Initials;
import app.seojae.search.PaperText;
import app.seojae.search.SearchPart;
import app.seojae.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes the grams of papers, and knows which papers still wait for it. */
public final class SearchIndex {

    /** A paper that waits. */
    public record Waiting(long paper, boolean body, boolean fresh, long revision) {}

    private static final List<String> OWN = List.of("grams_own", "grams_own_initials");

    private static final List<String> SAID =
            List.of(
                    "grams_title",
                    "grams_fields",
                    "grams_body",
                    "grams_earlier",
                    "grams_letters",
                    "grams_initials");

    /**
     * A paper's grams, ready to be written.
     *
     * @param own of what the person wrote
     * @param said of what digests say, {@code null} where that did not change
     */
    public record Entry(Waiting waiting, Own own, @Nullable Said said) {

        /** Makes the grams; touches no database, safe for any thread. */
        public static Entry of(Waiting waiting, List<SearchPart> parts) {
            PaperText text = PaperText.of(parts);
            return new Entry(waiting, Own.of(text), waiting.body() ? Said.of(text) : null);
        }
    }

    /** The grams and the initials of what a person wrote of a paper. */
    public record Own(String tags, String note, String tagInitials, String noteInitials) {
        private static Own of(PaperText text) {
            return new Own(
                    Grams.of(text.tags()),
                    Grams.of(text.note()),
                    Initials.sequence(text.tags()),
                    Initials.sequence(text.note()));
        }
    }

    /** The grams, the letters, the initials and their runs of what digests say of a paper. */
    public record Said(Places grams, String earlier, String letters, String initials, Places runs) {
        private static Said of(PaperText text) {
            return new Said(
                    Places.of(text, Grams::of),
                    Grams.of(text.earlier()),
                    placed(text, Grams::letters),
                    placed(text, Initials::terms),
                    Places.of(text, Initials::runs));
        }

        private static String placed(
                PaperText text, BiFunction<HitTier, String, String> termsOfAPlace) {
            StringBuilder terms = new StringBuilder();
            for (HitTier place : HitTier.SAID) {
                terms.append(termsOfAPlace.apply(place, text.at(place)));
            }
            return terms.toString();
        }
    }

    /** What is made of each place where a digest says something. */
    public record Places(String title, String fields, String body) {
        private static Places of(PaperText text, UnaryOperator<String> made) {
            return new Places(
                    made.apply(text.title()), made.apply(text.fields()), made.apply(text.body()));
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
        takeOut(sql, OWN, waiting.paper());
        if (waiting.body()) {
            takeOut(sql, SAID, waiting.paper());
        }
    }

    private static void takeOut(Sql sql, List<String> tables, long paper) throws SeojaeException {
        for (String table : tables) {
            sql.update("DELETE FROM " + table + " WHERE rowid = ?", paper);
        }
    }

    private static void putIn(Sql sql, Entry entry) throws SeojaeException {
        long paper = entry.waiting().paper();
        Own own = entry.own();
        if (!own.tags().isEmpty() || !own.note().isEmpty()) {
            sql.update(
                    "INSERT INTO grams_own (rowid, tags, note) VALUES (?, ?, ?)",
                    paper,
                    own.tags(),
                    own.note());
            sql.update(
                    "INSERT INTO grams_own_initials (rowid, tags, note) VALUES (?, ?, ?)",
                    paper,
                    own.tagInitials(),
                    own.noteInitials());
        }
        if (entry.said() != null) {
            putIn(sql, paper, entry.said());
        }
    }

    private static void putIn(Sql sql, long paper, Said said) throws SeojaeException {
        putIn(sql, "grams_title", paper, said.grams().title());
        putIn(sql, "grams_fields", paper, said.grams().fields());
        putIn(sql, "grams_body", paper, said.grams().body());
        if (!said.earlier().isEmpty()) {
            putIn(sql, "grams_earlier", paper, said.earlier());
        }
        putIn(sql, "grams_letters", paper, said.letters());
        putIn(sql, "grams_initials", paper, said.initials());
        sql.update(
                "INSERT OR REPLACE INTO initial_runs (paper, title, fields, body) VALUES (?, ?, ?, ?)",
                paper,
                said.runs().title(),
                said.runs().fields(),
                said.runs().body());
    }

    private static void putIn(Sql sql, String table, long paper, String text)
            throws SeojaeException {
        sql.update("INSERT INTO " + table + " (rowid, text) VALUES (?, ?)", paper, text);
    }

    /** Forgets a paper that is leaving the library. */
    public static void forget(Sql sql, long paper) throws SeojaeException {
        takeOut(sql, OWN, paper);
        takeOut(sql, SAID, paper);
    }

    /** The texts of waiting papers. */
    public Map<Long, PartStore.Texts> texts(Sql sql, PartStore parts, List<Waiting> waiting)
            throws SeojaeException {
        return parts.texts(sql, waiting.stream().map(Waiting::paper).toList());
    }
}
