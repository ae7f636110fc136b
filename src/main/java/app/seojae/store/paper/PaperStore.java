package app.seojae.store.paper;

import app.seojae.model.ArxivCheck;
import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.EarlierUpvotes;
import app.seojae.model.digest.TextOrigin;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Status;
import app.seojae.store.ColumnCodec;
import app.seojae.store.IdArray;
import app.seojae.store.ResultRow;
import app.seojae.store.Sql;
import app.seojae.store.alias.PaperAliases;
import app.seojae.store.file.PdfStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers with papers: rows for lists, and everything of one. */
public final class PaperStore {

    private static final String ROWS =
            """
            SELECT p.id, p.arxiv_id, p.title, r.summary, r.easy, r.fields, p.upvotes, p.day,
                   p.readings, p.bookmarked, p.status, p.remark, p.sample, t.path,
                   f.state, f.bytes, f.expected_bytes, f.pages, f.path, f.problem,
                   %s, d.origin
            FROM json_each(?) wanted
            JOIN papers p ON p.id = wanted.value
            JOIN readings r ON r.paper = p.id AND r.digest = p.digest
            JOIN digests d ON d.id = p.digest
            LEFT JOIN thumbnails t ON t.paper = p.id
            LEFT JOIN pdfs f ON f.paper = p.id
            ORDER BY wanted.key
            """
                    .formatted(DisplayedReading.ABSTRACT);

    /** The rows of papers in the order given; numbers of no paper are passed over. */
    public List<PaperRow> rows(Sql sql, List<Long> ids) throws SeojaeException {
        String json = IdArray.json(ids);
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

    private static PaperRow row(ResultRow row, Map<Long, List<String>> tags)
            throws SeojaeException {
        return new PaperRow(
                row.number(1),
                arxivId(row.textOrNull(2)),
                row.text(3),
                row.text(4),
                row.text(5),
                ColumnCodec.list(row.text(6)),
                row.integerOrNull(7),
                date(row.numberOrNull(8)),
                row.integer(9),
                row.flag(10),
                Status.ofWord(row.text(11)).orElse(Status.UNREAD),
                tags.getOrDefault(row.number(1), List.of()),
                row.text(12),
                pdf(row),
                row.textOrNull(14),
                row.flag(13),
                row.text(21),
                TextOrigin.ofWord(row.text(22)));
    }

    private static PdfInfo pdf(ResultRow row) throws SeojaeException {
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
                ColumnCodec.problem(row.textOrNull(20)));
    }

    /** Papers with everything known of them, in the order given. */
    public List<Paper> papers(Sql sql, List<Long> ids) throws SeojaeException {
        String json = IdArray.json(ids);
        Map<Long, PaperRow> rows = new HashMap<>();
        rows(sql, ids).forEach(row -> rows.put(row.id(), row));
        Map<Long, List<DigestVersion>> readings = readings(sql, json);
        Map<Long, List<EarlierUpvotes>> earlier = UpvoteHistory.of(sql, json);
        Map<Long, ArxivCheck> checks = ArxivCheckStore.of(sql, json);
        Map<Long, List<String>> collections = new HashMap<>();
        sql.each(
                """
                SELECT m.paper, c.name FROM members m JOIN collections c ON c.id = m.collection
                WHERE m.paper IN (SELECT value FROM json_each(?)) ORDER BY c.name
                """,
                row ->
                        collections
                                .computeIfAbsent(row.number(1), id -> new ArrayList<>())
                                .add(row.text(2)),
                json);
        return sql.list(
                """
                SELECT p.id, p.pdf_url, p.thumbnail_url, p.opened, n.markdown,
                    (SELECT count(*) FROM annotations a WHERE a.paper = p.id), p.note_revision
                FROM json_each(?) wanted JOIN papers p ON p.id = wanted.value
                LEFT JOIN notes n ON n.paper = p.id ORDER BY wanted.key
                """,
                row ->
                        new Paper(
                                Objects.requireNonNull(rows.get(row.number(1))),
                                row.textOrNull(2),
                                row.textOrNull(3),
                                readings.getOrDefault(row.number(1), List.of()),
                                new NoteText(row.number(7), row.text(5)),
                                collections.getOrDefault(row.number(1), List.of()),
                                row.integer(6),
                                instant(row.numberOrNull(4)),
                                checks.get(row.number(1)),
                                earlier.getOrDefault(row.number(1), List.of())),
                json);
    }

    private static Map<Long, List<DigestVersion>> readings(Sql sql, String ids)
            throws SeojaeException {
        Map<Long, List<DigestVersion>> readings = new HashMap<>();
        sql.each(
                """
                SELECT d.name, d.day, r.title, r.summary, r.easy, r.fields, r.upvotes, r.pdf_url,
                       r.thumbnail_url, r.others, r.paper, d.origin, r.abstract
                FROM readings r JOIN digests d ON d.id = r.digest
                WHERE r.paper IN (SELECT value FROM json_each(?)) ORDER BY d.day DESC, d.key DESC
                """,
                row ->
                        readings.computeIfAbsent(row.number(11), id -> new ArrayList<>())
                                .add(reading(row)),
                ids);
        return readings;
    }

    private static DigestVersion reading(ResultRow row) throws SeojaeException {
        return new DigestVersion(
                row.text(1),
                date(row.numberOrNull(2)),
                row.textOrNull(3),
                row.text(4),
                row.text(5),
                ColumnCodec.list(row.text(6)),
                row.integerOrNull(7),
                row.textOrNull(8),
                row.textOrNull(9),
                ColumnCodec.sections(row.text(10)),
                TextOrigin.ofWord(row.text(12)),
                row.text(13));
    }

    /** The library's number of an arXiv paper, whatever it is put together with; 0 for none. */
    public long number(Sql sql, ArxivId id) throws SeojaeException {
        return PaperAliases.number(sql, id.value());
    }

    /** The number of the paper that has a number or had it once, else 0. */
    public long number(Sql sql, long id) throws SeojaeException {
        return sql.number("SELECT id FROM papers WHERE id = ?", PaperAliases.now(sql, id));
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
