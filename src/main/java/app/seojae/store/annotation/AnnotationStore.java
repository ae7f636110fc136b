package app.seojae.store.annotation;

import app.seojae.json.PageRegionJson;
import app.seojae.model.Rgb;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.search.Folding;
import app.seojae.search.Grams;
import app.seojae.search.Initials;
import app.seojae.store.ColumnCodec;
import app.seojae.store.IdArray;
import app.seojae.store.ResultRow;
import app.seojae.store.Sql;
import app.seojae.store.alias.PaperAliases;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps annotations, their grams, and where they stand on other versions of a PDF. */
public final class AnnotationStore {

    private static final String PDF = "pdf";

    static final String COLUMNS =
            """
            a.uuid, a.paper, a.kind, a.colour, a.source, a.version, a.exact, a.prefix, a.suffix,
            a."offset", a.marks, a.comment, a.tags, a.author, a.created, a.modified
            """;

    /** An annotation, if it is there. */
    public Optional<Annotation> find(Sql sql, UUID id) throws SeojaeException {
        return sql.first(
                "SELECT " + COLUMNS + " FROM annotations a WHERE a.uuid = ?",
                AnnotationStore::read,
                id.toString());
    }

    /** All of a paper, in no order that means anything. */
    public List<Annotation> ofPaper(Sql sql, long paper) throws SeojaeException {
        return sql.list(
                "SELECT " + COLUMNS + " FROM annotations a WHERE a.paper = ? ORDER BY a.id",
                AnnotationStore::read,
                paper);
    }

    /** How many of each paper, by number; papers without any are left out. */
    public Map<Long, Integer> counts(Sql sql, Collection<Long> papers) throws SeojaeException {
        Map<Long, Integer> counts = new HashMap<>();
        sql.each(
                """
                SELECT paper, count(*) FROM annotations
                WHERE paper IN (SELECT value FROM json_each(?)) GROUP BY paper
                """,
                row -> counts.put(row.number(1), row.integer(2)),
                IdArray.json(papers));
        return counts;
    }

    /**
     * Writes an annotation, new or changed, to the paper that stands for its own by now; nothing
     * where that is gone.
     */
    public void put(Sql sql, Annotation one) throws SeojaeException {
        Anchor.Pages pages = one.anchor() instanceof Anchor.Pages on ? on : null;
        String source =
                one.anchor() instanceof Anchor.InDigest digest ? digest.section().word() : PDF;
        Quote quote = one.anchor().quote();
        sql.update(
                """
                INSERT INTO annotations (uuid, paper, kind, colour, source, version, page, exact,
                    prefix, suffix, "offset", marks, comment, tags, author, created, modified)
                SELECT ?, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM papers WHERE id = ?
                ON CONFLICT (uuid) DO UPDATE SET kind = excluded.kind, colour = excluded.colour,
                    source = excluded.source, version = excluded.version, page = excluded.page,
                    exact = excluded.exact, prefix = excluded.prefix, suffix = excluded.suffix,
                    "offset" = excluded."offset", marks = excluded.marks,
                    comment = excluded.comment, tags = excluded.tags, author = excluded.author,
                    created = excluded.created, modified = excluded.modified
                """,
                one.id().toString(),
                one.kind().word(),
                one.colour().value(),
                source,
                pages == null ? "" : pages.version().stored(),
                pages == null ? 0 : pages.page().number(),
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                quote.offset(),
                pages == null ? "" : PageRegionJson.line(pages.regions()),
                one.comment(),
                ColumnCodec.list(one.tags()),
                one.author(),
                one.created().toEpochMilli(),
                one.modified().toEpochMilli(),
                PaperAliases.now(sql, one.paper()));
        index(sql, one);
    }

    private static void index(Sql sql, Annotation one) throws SeojaeException {
        long id = number(sql, one.id());
        if (id > 0) {
            index(sql, id, one.text(), one.comment(), one.tags());
        }
    }

    private static void index(Sql sql, long id, String text, String comment, List<String> tags)
            throws SeojaeException {
        forget(sql, id);
        StringBuilder words = new StringBuilder(Folding.fold(text));
        words.append(Grams.END).append(Folding.fold(comment));
        tags.forEach(tag -> words.append(Grams.END).append(Folding.fold(tag)));
        String folded = words.toString();
        put(sql, "grams_annotations", id, Grams.of(folded));
        put(sql, "grams_annotation_initials", id, Initials.sequence(folded));
    }

    private static void put(Sql sql, String table, long id, String grams) throws SeojaeException {
        sql.update("INSERT INTO " + table + " (rowid, text) VALUES (?, ?)", id, grams);
    }

    private static void forget(Sql sql, long id) throws SeojaeException {
        sql.update("DELETE FROM grams_annotations WHERE rowid = ?", id);
        sql.update("DELETE FROM grams_annotation_initials WHERE rowid = ?", id);
    }

    /** Whether annotations of an older library wait for grams of today's folding. */
    public boolean isWaiting(Sql sql) throws SeojaeException {
        return sql.number("SELECT count(*) FROM unindexed_annotations") > 0;
    }

    /** Makes the grams of some of those that wait anew. */
    public void indexWaiting(Sql sql, int most) throws SeojaeException {
        List<Long> waiting =
                sql.list(
                        "SELECT annotation FROM unindexed_annotations LIMIT ?",
                        row -> row.number(1),
                        most);
        for (long id : waiting) {
            sql.update("DELETE FROM unindexed_annotations WHERE annotation = ?", id);
            List<Words> words =
                    sql.list(
                            "SELECT exact, comment, tags FROM annotations WHERE id = ?",
                            row ->
                                    new Words(
                                            row.text(1),
                                            row.text(2),
                                            ColumnCodec.list(row.text(3))),
                            id);
            for (Words one : words) {
                index(sql, id, one.text(), one.comment(), one.tags());
            }
        }
    }

    private record Words(String text, String comment, List<String> tags) {}

    /** Removes an annotation; an area's picture stays while a step could bring the area back. */
    public void remove(Sql sql, UUID id) throws SeojaeException {
        forget(sql, number(sql, id));
        sql.update("DELETE FROM annotations WHERE uuid = ?", id.toString());
    }

    private static long number(Sql sql, UUID id) throws SeojaeException {
        return sql.number("SELECT id FROM annotations WHERE uuid = ?", id.toString());
    }

    /** Where a paper's annotations of other versions stand on this one, as far as it is known. */
    public Map<UUID, Placement> placements(Sql sql, long paper, TextVersion version)
            throws SeojaeException {
        Map<UUID, Placement> placements = new HashMap<>();
        sql.each(
                """
                SELECT a.uuid, p.state, p.marks FROM placements p
                JOIN annotations a ON a.id = p.annotation WHERE a.paper = ? AND p.version = ?
                """,
                row ->
                        placements.put(
                                UUID.fromString(row.text(1)),
                                Placement.onPages(
                                        Placement.State.valueOf(row.text(2)),
                                        PageRegionJson.read(row.text(3)))),
                paper,
                version.stored());
        return placements;
    }

    /** Keeps where an annotation was found on another version. */
    public void place(Sql sql, UUID id, TextVersion version, Placement placement)
            throws SeojaeException {
        sql.update(
                """
                INSERT OR REPLACE INTO placements (annotation, version, state, marks)
                SELECT id, ?, ?, ? FROM annotations WHERE uuid = ?
                """,
                version.stored(),
                placement.state().name(),
                PageRegionJson.line(placement.regions()),
                id.toString());
    }

    /** Says on which text marks were made, where that was not known; this is no change of them. */
    public void settle(Sql sql, long paper, Collection<UUID> marks, TextVersion version)
            throws SeojaeException {
        for (UUID one : marks) {
            sql.update(
                    """
                    UPDATE annotations SET version = ?
                    WHERE uuid = ? AND paper = ? AND version = ''
                    """,
                    version.stored(),
                    one.toString(),
                    paper);
        }
    }

    /** The picture of an area as PNG, if it was kept. */
    public Optional<byte[]> picture(Sql sql, UUID id) throws SeojaeException {
        return sql.first(
                "SELECT png FROM annotation_pictures WHERE uuid = ?",
                row -> row.bytes(1),
                id.toString());
    }

    /** Keeps the picture of an area. */
    public void putPicture(Sql sql, Annotation one, byte[] png) throws SeojaeException {
        sql.update(
                "INSERT OR REPLACE INTO annotation_pictures (uuid, paper, png) VALUES (?, ?, ?)",
                one.id().toString(),
                PaperAliases.now(sql, one.paper()),
                png);
    }

    static Annotation read(ResultRow row) throws SeojaeException {
        Quote quote = new Quote(row.text(7), row.text(8), row.text(9), row.integer(10));
        Anchor anchor =
                row.text(5).equals(PDF)
                        ? new Anchor.Pages(
                                TextVersion.of(row.text(6)),
                                quote,
                                PageRegionJson.read(row.text(11)))
                        : new Anchor.InDigest(
                                DigestSection.ofWord(row.text(5)).orElse(DigestSection.SUMMARY),
                                quote);
        return new Annotation(
                UUID.fromString(row.text(1)),
                row.number(2),
                AnnotationKind.ofWord(row.text(3)).orElse(AnnotationKind.HIGHLIGHT),
                new Rgb(row.integer(4)),
                anchor,
                row.text(12),
                ColumnCodec.list(row.text(13)),
                row.text(14),
                Instant.ofEpochMilli(row.number(15)),
                Instant.ofEpochMilli(row.number(16)));
    }
}
