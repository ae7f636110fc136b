package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import app.seojae.store.search.SearchIndex;
import app.seojae.store.search.UnindexedPapers;
import java.util.ArrayList;
import java.util.List;

/** Takes away the papers that came with the program. */
public final class SampleStore {

    /**
     * What was taken away.
     *
     * @param files their files, relative to the library's folder
     */
    public record Removed(int papers, List<String> files) {}

    /** Removes samples the person did nothing with but read. */
    public Removed remove(Sql sql) throws SeojaeException {
        List<Long> papers =
                sql.list(
                        """
                        SELECT id FROM papers
                        WHERE sample = 1 AND bookmarked = 0
                          AND id NOT IN (SELECT paper FROM notes)
                          AND id NOT IN (SELECT paper FROM tags)
                          AND id NOT IN (SELECT paper FROM members)
                          AND id NOT IN (SELECT paper FROM annotations)
                        """,
                        row -> row.number(1));
        List<String> files = new ArrayList<>();
        for (long paper : papers) {
            files.addAll(
                    sql.list(
                            """
                            SELECT path FROM pdfs WHERE paper = ? AND path IS NOT NULL
                            UNION SELECT path FROM thumbnails WHERE paper = ? AND path IS NOT NULL
                            """,
                            row -> row.text(1),
                            paper,
                            paper));
            SearchIndex.forget(sql, paper);
            sql.update("DELETE FROM papers WHERE id = ?", paper);
        }
        withoutReadings(sql);
        sql.update(
                """
                DELETE FROM merges WHERE kept NOT IN (SELECT id FROM papers)
                AND kept NOT IN (SELECT number FROM paper_aliases)
                """);
        return new Removed(papers.size(), files);
    }

    /** Samples' readings of papers the person's own digests tell of too. */
    private static void withoutReadings(Sql sql) throws SeojaeException {
        List<Long> shared =
                sql.list(
                        """
                        SELECT DISTINCT r.paper FROM readings r
                        JOIN digests d ON d.id = r.digest JOIN papers p ON p.id = r.paper
                        WHERE d.sample = 1 AND p.sample = 0
                        """,
                        row -> row.number(1));
        for (long paper : shared) {
            long other =
                    sql.number(
                            """
                            SELECT r.digest FROM readings r JOIN digests d ON d.id = r.digest
                            WHERE r.paper = ? AND d.sample = 0 LIMIT 1
                            """,
                            paper);
            sql.update("UPDATE papers SET digest = ? WHERE id = ?", other, paper);
            sql.update(
                    """
                    DELETE FROM readings WHERE paper = ?
                    AND digest IN (SELECT id FROM digests WHERE sample = 1)
                    """,
                    paper);
            DisplayedReading.refresh(sql, paper);
            UnindexedPapers.add(sql, paper, true);
        }
        sql.update(
                """
                DELETE FROM digests WHERE sample = 1
                AND id NOT IN (SELECT digest FROM readings)
                """);
    }
}
