package app.seojae.store;

import app.seojae.model.ArxivId;
import app.seojae.model.Paper;
import app.seojae.model.PaperRow;
import app.seojae.model.PdfInfo;
import app.seojae.model.Reading;
import app.seojae.model.SeojaeException;
import app.seojae.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers with papers: rows for lists, and everything of one. */
public final class PaperStore {

    private static final String ROWS =
            """
            SELECT p.id, p.arxiv_id, p.title, r.summary, r.easy, r.fields, p.upvotes, p.day,
                   p.readings, p.bookmarked, p.status, p.remark, p.sample, t.path,
                   f.state, f.bytes, f.expected_bytes, f.pages, f.path, f.problem
            FROM json_each(?) wanted
            JOIN papers p ON p.id = wanted.value
            JOIN readings r ON r.paper = p.id AND r.digest = p.digest
            LEFT JOIN thumbnails t ON t.paper = p.id
            LEFT JOIN pdfs f ON f.paper = p.id
            ORDER BY wanted.key
            """;

    /** The rows of papers in the order given; numbers of no paper are passed over. */
    public List<PaperRow> rows(Sql sql, List<Long> ids) throws SeojaeException {
        String json = Ids.json(ids);
        Map<Long, List<String>> tags = new HashMap<>();
        sql.each(
                """
                SELECT paper, tag FROM tags
                WHERE paper IN (SELECT value FROM json_each(?)) ORDER BY tag
                """,
                row ->
                        tags.computeIfAbsent(row.number(1), id -> new ArrayList<>())
                                .add(row.text(2)),
                json);
        return sql.list(ROWS, row -> row(row, tags), json);
    }

    private static PaperRow row(Row row, Map<Long, List<String>> tags) throws SeojaeException {
        return new PaperRow(
                row.number(1),
                arxivId(row.textOrNull(2)),
                row.text(3),
                row.text(4),
                row.text(5),
                Packed.list(row.text(6)),
                row.integerOrNull(7),
                date(row.numberOrNull(8)),
                row.integer(9),
                row.flag(10),
                Status.ofWord(row.text(11)).orElse(Status.UNREAD),
                tags.getOrDefault(row.number(1), List.of()),
                row.text(12),
                pdf(row),
                row.textOrNull(14),
                row.flag(13));
    }

    private static PdfInfo pdf(Row row) throws SeojaeException {
        String state = row.textOrNull(15);
        if (state == null) {
            return PdfInfo.ABSENT;
        }
        return new PdfInfo(
                PdfStore.state(state),
                row.number(16),
                row.number(17),
                row.integer(18),
                row.textOrNull(19),
                Packed.problem(row.textOrNull(20)));
    }

    /** One paper with everything known of it. */
    public Optional<Paper> paper(Sql sql, long id) throws SeojaeException {
        List<PaperRow> rows = rows(sql, List.of(id));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String note =
                sql.first("SELECT markdown FROM notes WHERE paper = ?", row -> row.text(1), id)
                        .orElse("");
        List<String> collections =
                sql.list(
                        """
                        SELECT c.name FROM members m JOIN collections c ON c.id = m.collection
                        WHERE m.paper = ? ORDER BY c.name
                        """,
                        row -> row.text(1),
                        id);
        return sql.first(
                "SELECT pdf_url, thumbnail_url, opened FROM papers WHERE id = ?",
                row ->
                        new Paper(
                                rows.getFirst(),
                                row.textOrNull(1),
                                row.textOrNull(2),
                                readings(sql, id),
                                note,
                                collections,
                                instant(row.numberOrNull(3))),
                id);
    }

    private static List<Reading> readings(Sql sql, long id) throws SeojaeException {
        return sql.list(
                """
                SELECT d.name, d.day, r.title, r.summary, r.easy, r.fields, r.upvotes, r.pdf_url,
                       r.thumbnail_url, r.others
                FROM readings r JOIN digests d ON d.id = r.digest
                WHERE r.paper = ? ORDER BY d.day DESC, d.key DESC
                """,
                row ->
                        new Reading(
                                row.text(1),
                                date(row.numberOrNull(2)),
                                row.textOrNull(3),
                                row.text(4),
                                row.text(5),
                                Packed.list(row.text(6)),
                                row.integerOrNull(7),
                                row.textOrNull(8),
                                row.textOrNull(9),
                                Packed.sections(row.text(10))),
                id);
    }

    /** The library's number of an arXiv paper; 0 for none. */
    public long number(Sql sql, ArxivId id) throws SeojaeException {
        return sql.number("SELECT id FROM papers WHERE key = ?", id.value());
    }

    /** The number itself if a paper has it, else 0. */
    public long number(Sql sql, long id) throws SeojaeException {
        return sql.number("SELECT id FROM papers WHERE id = ?", id);
    }

    private static @Nullable ArxivId arxivId(@Nullable String value) {
        return value == null ? null : new ArxivId(value);
    }

    private static @Nullable LocalDate date(@Nullable Long day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    private static @Nullable Instant instant(@Nullable Long seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }
}
