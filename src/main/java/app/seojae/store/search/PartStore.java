package app.seojae.store.search;

import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Section;
import app.seojae.model.paper.Snippet.Where;
import app.seojae.search.SearchPart;
import app.seojae.store.ColumnCodec;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Gathers everything of a paper that can be found. */
public final class PartStore {

    private final UnaryOperator<String> plain;

    /**
     * @param plain makes plain text of Markdown
     */
    public PartStore(UnaryOperator<String> plain) {
        this.plain = plain;
    }

    /** The texts of papers as they stand in the library, Markdown still. */
    public record Texts(List<SearchPart> plain, List<SearchPart> markdown) {}

    /** The raw texts of papers, by number; making them plain is left to {@link #parts}. */
    public Map<Long, Texts> texts(Sql sql, Collection<Long> papers) throws SeojaeException {
        Map<Long, Texts> texts = new LinkedHashMap<>();
        String ids = IdArray.json(papers);
        sql.each(
                """
                SELECT id, title, ifnull(arxiv_id, '') FROM papers
                WHERE id IN (SELECT value FROM json_each(?))
                """,
                row -> {
                    Texts one = new Texts(new ArrayList<>(), new ArrayList<>());
                    texts.put(row.number(1), one);
                    one.plain().add(new SearchPart(Where.TITLE, row.text(2)));
                    one.plain().add(new SearchPart(Where.FIELDS, row.text(3)));
                },
                ids);
        readings(sql, ids, texts);
        sql.each(
                "SELECT paper, tag FROM tags WHERE paper IN (SELECT value FROM json_each(?))",
                row ->
                        of(texts, row.number(1))
                                .plain()
                                .add(new SearchPart(Where.TAGS, row.text(2))),
                ids);
        sql.each(
                "SELECT paper, markdown FROM notes WHERE paper IN (SELECT value FROM json_each(?))",
                row ->
                        of(texts, row.number(1))
                                .markdown()
                                .add(new SearchPart(Where.NOTE, row.text(2))),
                ids);
        annotations(sql, ids, texts);
        return texts;
    }

    private static void annotations(Sql sql, String ids, Map<Long, Texts> texts)
            throws SeojaeException {
        sql.each(
                """
                SELECT paper, exact, comment, tags FROM annotations
                WHERE paper IN (SELECT value FROM json_each(?)) ORDER BY modified DESC, id DESC
                """,
                row -> {
                    Texts one = of(texts, row.number(1));
                    one.plain().add(new SearchPart(Where.ANNOTATION, row.text(2)));
                    one.plain().add(new SearchPart(Where.ANNOTATION, row.text(3)));
                    for (String tag : ColumnCodec.list(row.text(4))) {
                        one.plain().add(new SearchPart(Where.ANNOTATION, tag));
                    }
                },
                ids);
    }

    private static void readings(Sql sql, String ids, Map<Long, Texts> texts)
            throws SeojaeException {
        sql.each(
                """
                SELECT r.paper, r.title, r.fields, r.summary, r.easy, r.others,
                       r.digest = p.digest, r.abstract
                FROM readings r
                JOIN digests d ON d.id = r.digest
                JOIN papers p ON p.id = r.paper
                WHERE r.paper IN (SELECT value FROM json_each(?))
                ORDER BY r.paper, d.day DESC, d.key DESC
                """,
                row -> {
                    Texts one = of(texts, row.number(1));
                    UnaryOperator<Where> at =
                            row.flag(7) ? UnaryOperator.identity() : where -> Where.EARLIER;
                    one.plain().add(new SearchPart(at.apply(Where.TITLE), row.text(2)));
                    for (String field : ColumnCodec.list(row.text(3))) {
                        one.plain().add(new SearchPart(at.apply(Where.FIELDS), field));
                    }
                    one.markdown().add(new SearchPart(at.apply(Where.SUMMARY), row.text(4)));
                    one.markdown().add(new SearchPart(at.apply(Where.EASY), row.text(5)));
                    if (!row.text(8).isBlank()) {
                        one.plain().add(new SearchPart(at.apply(Where.OTHER), row.text(8)));
                    }
                    for (Section section : ColumnCodec.sections(row.text(6))) {
                        one.plain().add(new SearchPart(at.apply(Where.OTHER), section.label()));
                        one.markdown()
                                .add(new SearchPart(at.apply(Where.OTHER), section.markdown()));
                    }
                },
                ids);
    }

    /** All parts as plain text, best first. Touches no database; safe for any thread. */
    public List<SearchPart> parts(Texts texts) {
        List<SearchPart> parts = new ArrayList<>(texts.plain());
        for (SearchPart part : texts.markdown()) {
            parts.add(new SearchPart(part.where(), plain.apply(part.text())));
        }
        parts.sort(java.util.Comparator.comparing(SearchPart::where));
        return parts;
    }

    private static Texts of(Map<Long, Texts> texts, long paper) {
        return texts.computeIfAbsent(paper, id -> new Texts(new ArrayList<>(), new ArrayList<>()));
    }
}
