package app.seojae.store.file;

import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PdfInfo;
import app.seojae.store.ColumnCodec;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The queue of downloads, shared by all windows and commands on a library: every change of a row is
 * made in a transaction that writes, so no two processes take the same one.
 */
public final class DownloadStore {

    // What a person asked for by name stands at negative odd places, what she put into an order at
    // negative even ones: both before bookmarked papers and all.
    private static final String NEXT =
            """
            SELECT d.paper, p.title, p.arxiv_id, p.pdf_url, d.position, d.tries
            FROM pdfs d JOIN papers p ON p.id = d.paper
            WHERE d.state = 'queued' AND d.not_before <= ?
            ORDER BY min(d.position, 0), p.bookmarked DESC, d.position, d.paper LIMIT ?
            """;

    private final PdfStore pdfs = new PdfStore();

    /**
     * A download that was taken from the queue.
     *
     * @param arxivId or {@code null} where no digest names one
     * @param address as a digest wrote it, or {@code null}
     * @param first whether a person asked for just this one
     * @param tries how often it failed before
     */
    public record Job(
            long paper,
            String title,
            @Nullable ArxivId arxivId,
            @Nullable String address,
            boolean first,
            int tries) {}

    /** Puts papers at the end of the queue, gives them back; what is stored or coming stays. */
    public List<Long> enqueue(Sql sql, List<Long> papers) throws SeojaeException {
        long place = sql.number("SELECT max(0, coalesce(max(position), 0)) FROM pdfs");
        for (long paper : papers) {
            enqueue(sql, paper, ++place);
        }
        return papers;
    }

    private static boolean isAskedAlone(long position) {
        return position < 0 && position % 2 != 0;
    }

    /** Puts a paper before all others, gives it back; what is stored or coming stays. */
    public List<Long> enqueueFirst(Sql sql, long paper) throws SeojaeException {
        long first = sql.number("SELECT min(0, coalesce(min(position), 0)) FROM pdfs");
        enqueue(sql, paper, isAskedAlone(first) ? first - 2 : first - 1);
        return List.of(paper);
    }

    private static void enqueue(Sql sql, long paper, long place) throws SeojaeException {
        sql.update(
                """
                INSERT INTO pdfs (paper, state, position) VALUES (?, 'queued', ?)
                ON CONFLICT (paper) DO UPDATE SET state = 'queued', position = excluded.position,
                    problem = NULL, not_before = 0, tries = 0
                WHERE state NOT IN ('stored', 'downloading')
                """,
                paper,
                place);
    }

    /**
     * Those of the papers that arXiv has and that are neither here nor on their way, in the order
     * given.
     */
    public List<Long> missing(Sql sql, List<Long> papers) throws SeojaeException {
        return sql.list(
                """
                SELECT p.id FROM json_each(?) wanted JOIN papers p ON p.id = wanted.value
                LEFT JOIN pdfs d ON d.paper = p.id
                WHERE p.arxiv_id IS NOT NULL AND coalesce(d.state, 'failed') = 'failed'
                ORDER BY wanted.key
                """,
                row -> row.number(1),
                IdArray.json(papers));
    }

    /** Gives waiting papers this order, before all that are not named. */
    public void order(Sql sql, List<Long> papers) throws SeojaeException {
        for (int i = 0; i < papers.size(); i++) {
            sql.update(
                    "UPDATE pdfs SET position = ? WHERE paper = ? AND state = 'queued'",
                    2L * (i - papers.size()),
                    papers.get(i));
        }
    }

    /** The next downloads whose time has come, in order of their turn. */
    public List<Job> next(Sql sql, long now, int most) throws SeojaeException {
        return sql.list(
                NEXT,
                row ->
                        new Job(
                                row.number(1),
                                row.text(2),
                                row.textOrNull(3) == null ? null : new ArxivId(row.text(3)),
                                row.textOrNull(4),
                                isAskedAlone(row.number(5)),
                                row.integer(6)),
                now,
                most);
    }

    /** Takes a download for the process that is named; {@code false} where another was first. */
    public boolean claim(Sql sql, long paper, long now, String owner) throws SeojaeException {
        return sql.update(
                        """
                        UPDATE pdfs SET state = 'downloading', claimed_by = ?, claimed_at = ?
                        WHERE paper = ? AND state = 'queued'
                        """,
                        owner,
                        now,
                        paper)
                > 0;
    }

    /**
     * Puts a download back as it was before it was taken: that it did not begin is not its fault.
     */
    public void putBack(Sql sql, long paper) throws SeojaeException {
        sql.update(
                """
                UPDATE pdfs SET state = 'queued', claimed_by = NULL
                WHERE paper = ? AND state = 'downloading'
                """,
                paper);
    }

    /** The names of the files that are still to come, without their endings. */
    public List<String> awaitedNames(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT CASE p.key WHEN p.arxiv_id THEN p.key END, p.id
                FROM pdfs d JOIN papers p ON p.id = d.paper
                WHERE d.state IN ('queued', 'downloading')
                """,
                row -> fileName(row.textOrNull(1), row.number(2)));
    }

    private static String fileName(@Nullable String arxivId, long paper) {
        return arxivId == null ? "p" + paper : new ArxivId(arxivId).fileName();
    }

    /** Who has downloads in hand. */
    public List<String> owners(Sql sql) throws SeojaeException {
        return sql.list(
                "SELECT DISTINCT claimed_by FROM pdfs WHERE state = 'downloading'",
                row -> row.text(1));
    }

    /** Puts back what a process had in hand that is no more. */
    public void giveBack(Sql sql, String owner) throws SeojaeException {
        sql.update(
                """
                UPDATE pdfs SET state = 'queued', claimed_by = NULL
                WHERE state = 'downloading' AND claimed_by IS ?
                """,
                owner.isEmpty() ? null : owner);
    }

    /** Lets a download wait; {@code counted} where it failed and that is held against it. */
    public void again(
            Sql sql, long paper, @Nullable Problem problem, long notBefore, boolean counted)
            throws SeojaeException {
        sql.update(
                """
                UPDATE pdfs SET state = 'queued', claimed_by = NULL, problem = ?, not_before = ?,
                    tries = tries + ? WHERE paper = ?
                """,
                problem == null ? null : ColumnCodec.problem(problem),
                notBefore,
                counted ? 1 : 0,
                paper);
    }

    /** A server that asks for a pause asks it of all. */
    public void allWait(Sql sql, long notBefore) throws SeojaeException {
        sql.update(
                "UPDATE pdfs SET not_before = max(not_before, ?) WHERE state = 'queued'",
                notBefore);
    }

    /** Notes that a download failed; it is tried again only where it is queued anew. */
    public void failed(Sql sql, long paper, Problem problem) throws SeojaeException {
        sql.update(
                """
                UPDATE pdfs SET state = 'failed', claimed_by = NULL, problem = ?, bytes = 0
                WHERE paper = ?
                """,
                ColumnCodec.problem(problem),
                paper);
    }

    /** Notes that the file lies in the library, whoever brought it. */
    public void stored(Sql sql, long paper, PdfInfo info, @Nullable String etag)
            throws SeojaeException {
        sql.update(
                """
                INSERT OR REPLACE INTO pdfs (paper, state, bytes, expected_bytes, pages, path, etag)
                VALUES (?, 'stored', ?, ?, ?, ?, ?)
                """,
                paper,
                info.bytes(),
                info.bytes(),
                info.pages(),
                info.path(),
                etag);
    }

    /** Forgets a download that is not stored; {@code true} where there was one. */
    public boolean cancel(Sql sql, long paper) throws SeojaeException {
        return sql.update("DELETE FROM pdfs WHERE paper = ? AND state <> 'stored'", paper) > 0;
    }

    /** Notes how many pages a stored PDF has; {@code true} where there is one. */
    public boolean notePages(Sql sql, long paper, int pages) throws SeojaeException {
        return sql.update(
                        "UPDATE pdfs SET pages = ? WHERE paper = ? AND state = 'stored'",
                        pages,
                        paper)
                > 0;
    }

    /** Forgets a paper's PDF. */
    public void remove(Sql sql, long paper) throws SeojaeException {
        sql.update("DELETE FROM pdfs WHERE paper = ?", paper);
    }

    /** What is known of a paper's PDF, stored or on its way. */
    public PdfInfo info(Sql sql, long paper) throws SeojaeException {
        return pdfs.info(sql, paper);
    }

    /** The waiting papers in order of their turn. */
    public List<Long> waiting(Sql sql) throws SeojaeException {
        return sql.list(
                """
                SELECT d.paper FROM pdfs d JOIN papers p ON p.id = d.paper WHERE d.state = 'queued'
                ORDER BY min(d.position, 0), p.bookmarked DESC, d.position, d.paper
                """,
                row -> row.number(1));
    }

    /** The earliest second a waiting download may start; empty where none waits. */
    public Optional<Long> nextStart(Sql sql) throws SeojaeException {
        return sql.first(
                "SELECT not_before FROM pdfs WHERE state = 'queued' ORDER BY not_before LIMIT 1",
                row -> row.number(1));
    }

    /**
     * The name of a paper's file without its ending: by its arXiv id, unless that came to it from
     * another, which has a file of that name.
     */
    public Optional<String> fileName(Sql sql, long paper) throws SeojaeException {
        return sql.first(
                "SELECT CASE key WHEN arxiv_id THEN key END FROM papers WHERE id = ?",
                row -> fileName(row.textOrNull(1), paper),
                paper);
    }
}
