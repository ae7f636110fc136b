package app.seojae.store.citation;

import app.seojae.citation.CitedWork;
import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.store.IdArray;
import app.seojae.store.ResultRow;
import app.seojae.store.Sql;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes what stored PDFs cite. */
public final class CitationStore {

    private static final String FILES = "SELECT paper, stamp, hash, reader, readable FROM files";
    private static final String WORKS =
            "SELECT paper, place, arxiv, doi, title, year, phrases FROM works w ";

    /** What is known of all PDFs. */
    public List<ReadList> files(Sql sql) throws SeojaeException {
        return sql.list(FILES, CitationStore::file);
    }

    /** What is known of a paper's PDF. */
    public Optional<ReadList> file(Sql sql, long paper) throws SeojaeException {
        return sql.first(FILES + " WHERE paper = ?", CitationStore::file, paper);
    }

    private static ReadList file(ResultRow row) throws SeojaeException {
        return new ReadList(row.number(1), row.text(2), row.text(3), row.text(4), row.flag(5));
    }

    /** Puts what a PDF cites in the place of what was known of that paper. */
    public void write(Sql sql, ReadList file, List<StoredWork> works) throws SeojaeException {
        forget(sql, file.paper());
        note(sql, file);
        for (StoredWork one : works) {
            CitedWork work = one.work();
            ArxivId id = work.arxivId();
            sql.update(
                    "INSERT INTO works (paper, place, arxiv, doi, title, year, phrases)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    file.paper(),
                    one.place(),
                    id == null ? null : id.value(),
                    work.doi(),
                    work.title(),
                    work.year(),
                    packed(work.phrases()));
            for (long phrase : work.phrases()) {
                sql.update(
                        "INSERT OR IGNORE INTO phrases (hash, paper, place) VALUES (?, ?, ?)",
                        phrase,
                        file.paper(),
                        one.place());
            }
        }
    }

    /** Notes of a PDF whose bytes stay what they were how the file stands now. */
    public void note(Sql sql, ReadList file) throws SeojaeException {
        sql.update(
                "INSERT OR REPLACE INTO files (paper, stamp, hash, reader, readable)"
                        + " VALUES (?, ?, ?, ?, ?)",
                file.paper(),
                file.stamp(),
                file.hash(),
                file.reader(),
                file.readable());
    }

    /** Takes what a paper's PDF cites out. */
    public void forget(Sql sql, long paper) throws SeojaeException {
        for (String table : List.of("phrases", "works", "files")) {
            sql.update("DELETE FROM " + table + " WHERE paper = ?", paper);
        }
    }

    /** What some papers cite, in the order of their lists. */
    public List<StoredWork> works(Sql sql, Collection<Long> papers) throws SeojaeException {
        return sql.list(
                WORKS + "WHERE paper IN (SELECT value FROM json_each(?)) ORDER BY paper, place",
                CitationStore::work,
                IdArray.json(new ArrayList<>(papers)));
    }

    /** The works of all papers that have an arXiv id or one of some hashes of titles. */
    public List<StoredWork> called(Sql sql, @Nullable ArxivId id, Collection<Long> hashes)
            throws SeojaeException {
        return sql.list(
                WORKS
                        + """
                        WHERE arxiv = ? OR (paper, place) IN
                            (SELECT paper, place FROM phrases
                             WHERE hash IN (SELECT value FROM json_each(?)))
                        ORDER BY paper, place
                        """,
                CitationStore::work,
                id == null ? null : id.value(),
                IdArray.json(new ArrayList<>(hashes)));
    }

    private static StoredWork work(ResultRow row) throws SeojaeException {
        String id = row.textOrNull(3);
        return new StoredWork(
                row.number(1),
                row.integer(2),
                new CitedWork(
                        id == null ? null : new ArxivId(id),
                        row.text(4),
                        row.text(5),
                        row.integer(6),
                        unpacked(row.bytes(7))));
    }

    private static byte[] packed(List<Long> numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.size() * Long.BYTES);
        numbers.forEach(bytes::putLong);
        return bytes.array();
    }

    private static List<Long> unpacked(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        List<Long> numbers = new ArrayList<>();
        while (bytes.remaining() >= Long.BYTES) {
            numbers.add(bytes.getLong());
        }
        return numbers;
    }
}
