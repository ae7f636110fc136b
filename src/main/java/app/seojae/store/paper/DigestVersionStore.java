package app.seojae.store.paper;

import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.DigestEntry;
import app.seojae.search.TitleSortKey;
import app.seojae.store.ColumnCodec;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import app.seojae.store.search.UnindexedPapers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what each digest says of each paper, and which of it is shown. */
final class DigestVersionStore {

    /** What filing an entry changed. */
    enum Change {
        ADDED,
        UPDATED,
        UNCHANGED
    }

    int count(Sql sql, long digest) throws SeojaeException {
        return (int) sql.number("SELECT count(*) FROM readings WHERE digest = ?", digest);
    }

    /**
     * Files what a digest says of one paper.
     *
     * @param again whether the same bytes are read once more, by a better reader: its word counts
     */
    Change file(
            Sql sql,
            String key,
            long digest,
            DigestEntry entry,
            DigestStore.Incoming incoming,
            boolean again)
            throws SeojaeException {
        long paper = paper(sql, key, digest, entry);
        if (paper == 0) {
            paper = addPaper(sql, key, digest, entry, incoming);
            saveReading(sql, paper, digest, entry);
            saveFields(sql, paper, entry.fields());
            UnindexedPapers.addFresh(sql, paper);
            return Change.ADDED;
        }
        if (stands(sql, paper, digest, entry) || (!again && isSurer(sql, paper, digest, entry))) {
            return Change.UNCHANGED;
        }
        saveReading(sql, paper, digest, entry);
        DisplayedReading.refresh(sql, paper);
        UnindexedPapers.add(sql, paper, true);
        return Change.UPDATED;
    }

    /** A paper without an arXiv id keeps the key of the name its digest had then. */
    private static long paper(Sql sql, String key, long digest, DigestEntry entry)
            throws SeojaeException {
        long told = 0;
        if (entry.arxivId() == null) {
            told =
                    sql.number(
                            """
                            SELECT p.id FROM readings r JOIN papers p ON p.id = r.paper
                            WHERE r.digest = ? AND instr(p.key, char(10)) > 0
                                AND substr(p.key, instr(p.key, char(10)) + 1) = ?
                            """,
                            digest,
                            key.substring(key.indexOf('\n') + 1));
        }
        return told > 0 ? told : sql.number("SELECT id FROM papers WHERE key = ?", key);
    }

    /**
     * Writes what is said of a paper that is here, in place of what the same digest said before.
     */
    void write(Sql sql, long paper, long digest, DigestEntry entry) throws SeojaeException {
        saveReading(sql, paper, digest, entry);
        DisplayedReading.refresh(sql, paper);
        UnindexedPapers.add(sql, paper, true);
    }

    private static long addPaper(
            Sql sql, String key, long digest, DigestEntry entry, DigestStore.Incoming incoming)
            throws SeojaeException {
        ArxivId id = entry.arxivId();
        String title = title(entry.title(), id);
        return sql.insert(
                """
                INSERT INTO papers (key, arxiv_id, digest, digest_key, day, line, title, title_sort,
                                    upvotes, readings, pdf_url, thumbnail_url, sample)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                key,
                id == null ? null : id.value(),
                digest,
                incoming.digest().name().key(),
                DigestStore.day(incoming.digest().name().date()),
                entry.line(),
                title,
                TitleSortKey.of(title),
                entry.upvotes(),
                incoming.digest().origin().isPublished() ? 1 : 0,
                entry.pdfUrl(),
                entry.thumbnailUrl(),
                incoming.sample());
    }

    /** What a list shows where no digest gives a title. */
    static String title(@Nullable String title, @Nullable ArxivId id) {
        if (title != null && !title.isBlank()) {
            return title;
        }
        return id == null ? "?" : id.value();
    }

    private static boolean stands(Sql sql, long paper, long digest, DigestEntry entry)
            throws SeojaeException {
        Optional<Boolean> same =
                sql.first(
                        """
                        SELECT version, title, summary, easy, fields, upvotes, pdf_url,
                               thumbnail_url, others, certainty, abstract
                        FROM readings WHERE paper = ? AND digest = ?
                        """,
                        row ->
                                Objects.equals(row.integerOrNull(1), entry.version())
                                        && Objects.equals(row.textOrNull(2), entry.title())
                                        && row.text(3).equals(entry.summary())
                                        && row.text(4).equals(entry.easyExplanation())
                                        && row.text(5).equals(ColumnCodec.list(entry.fields()))
                                        && Objects.equals(row.integerOrNull(6), entry.upvotes())
                                        && Objects.equals(row.textOrNull(7), entry.pdfUrl())
                                        && Objects.equals(row.textOrNull(8), entry.thumbnailUrl())
                                        && row.text(9).equals(ColumnCodec.sections(entry.others()))
                                        && row.integer(10) == entry.certainty().ordinal()
                                        && row.text(11).equals(entry.abstractText()),
                        paper,
                        digest);
        return same.orElse(false);
    }

    /** Whether what stands there is surer than this; a good text never yields to a guess. */
    private static boolean isSurer(Sql sql, long paper, long digest, DigestEntry entry)
            throws SeojaeException {
        boolean silent = entry.summary().isBlank() && entry.easyExplanation().isBlank();
        return sql.number(
                        """
                        SELECT count(*) FROM readings WHERE paper = ? AND digest = ?
                            AND trim(summary || easy) <> '' AND (certainty > ? OR ?)
                        """,
                        paper,
                        digest,
                        entry.certainty().ordinal(),
                        silent)
                > 0;
    }

    /**
     * Takes its words from every reading of a digest that the digest, read better, does not give:
     * they were another paper's. The papers stay.
     */
    void withdraw(Sql sql, long digest, Set<String> told) throws SeojaeException {
        List<Long> readings =
                sql.list(
                        """
                        SELECT r.paper FROM readings r JOIN papers p ON p.id = r.paper
                        WHERE r.digest = ? AND p.key = p.arxiv_id
                            AND p.key NOT IN (SELECT value FROM json_each(?))
                        """,
                        row -> row.number(1),
                        digest,
                        IdArray.texts(told));
        for (long paper : readings) {
            sql.update(
                    """
                    UPDATE readings SET summary = '', easy = '', fields = '', others = '',
                        upvotes = NULL, certainty = 0
                    WHERE paper = ? AND digest = ?
                    """,
                    paper,
                    digest);
            DisplayedReading.refresh(sql, paper);
            UnindexedPapers.add(sql, paper, true);
        }
    }

    private static void saveReading(Sql sql, long paper, long digest, DigestEntry entry)
            throws SeojaeException {
        UpvoteHistory.keep(sql, paper, digest, entry.upvotes());
        sql.update(
                """
                INSERT INTO readings (paper, digest, line, version, title, summary, easy, fields,
                                      upvotes, pdf_url, thumbnail_url, others, certainty,
                                      abstract)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (paper, digest) DO UPDATE SET
                    line = excluded.line, version = excluded.version, title = excluded.title,
                    summary = excluded.summary, easy = excluded.easy, fields = excluded.fields,
                    upvotes = excluded.upvotes, pdf_url = excluded.pdf_url,
                    thumbnail_url = excluded.thumbnail_url, others = excluded.others,
                    certainty = excluded.certainty, abstract = excluded.abstract
                """,
                paper,
                digest,
                entry.line(),
                entry.version(),
                entry.title(),
                entry.summary(),
                entry.easyExplanation(),
                ColumnCodec.list(entry.fields()),
                entry.upvotes(),
                entry.pdfUrl(),
                entry.thumbnailUrl(),
                ColumnCodec.sections(entry.others()),
                entry.certainty().ordinal(),
                entry.abstractText());
    }

    static void saveFields(Sql sql, long paper, List<String> fields) throws SeojaeException {
        for (String field : fields) {
            if (!field.isBlank()) {
                sql.update(
                        "INSERT OR IGNORE INTO paper_fields (field, paper) VALUES (?, ?)",
                        field.strip(),
                        paper);
            }
        }
    }
}
