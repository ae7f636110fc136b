package app.seojae.store.paper;

import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.TextOrigin;
import app.seojae.search.TitleSortKey;
import app.seojae.store.ColumnCodec;
import app.seojae.store.Sql;
import app.seojae.store.alias.PaperAliases;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a paper with several readings shows: of those that say anything a digest's before
 * anybody else's, then the surest, then the newest; so for the title; the newest upvotes, link and
 * picture any reading gives. Title, link and picture of a paper that others were put together with
 * are its own where it has any.
 */
public final class DisplayedReading {

    /** The SQL of the abstract shown of a paper {@code p}: the newest that any reading gives. */
    static final String ABSTRACT =
            """
            ifnull((SELECT a.abstract FROM readings a JOIN digests b ON b.id = a.digest
                WHERE a.paper = p.id AND a.abstract <> ''
                ORDER BY b.day DESC, b.key DESC LIMIT 1), '')""";

    private static final Comparator<Told> SUREST =
            Comparator.comparing((Told one) -> one.origin().kind())
                    .thenComparing(Comparator.comparingInt(Told::certainty).reversed());

    private DisplayedReading() {}

    private record Told(
            long digest,
            String digestKey,
            @Nullable Long day,
            int line,
            @Nullable String title,
            boolean speaks,
            String fields,
            @Nullable Integer upvotes,
            @Nullable String pdfUrl,
            @Nullable String thumbnailUrl,
            boolean sample,
            int certainty,
            TextOrigin origin,
            boolean adopted) {}

    /** Brings a paper's row in step with its readings; a paper without any is left alone. */
    public static void refresh(Sql sql, long paper) throws SeojaeException {
        List<Told> told = told(sql, paper);
        if (told.isEmpty()) {
            return;
        }
        List<Told> surest = told.stream().sorted(SUREST).toList();
        List<Told> own = ownFirst(told);
        Told shown = surest.stream().filter(Told::speaks).findFirst().orElse(told.getFirst());
        String title =
                DigestVersionStore.title(
                        newest(ownFirst(surest), one -> blankToNull(one.title())),
                        arxivId(sql, paper));
        sql.update(
                """
                UPDATE papers SET digest = ?, digest_key = ?, day = ?, line = ?, title = ?,
                    title_sort = ?, upvotes = ?, readings = ?, pdf_url = ?, thumbnail_url = ?,
                    sample = ?
                WHERE id = ?
                """,
                shown.digest(),
                told.getFirst().digestKey(),
                newest(told, Told::day),
                told.getFirst().line(),
                title,
                TitleSortKey.of(title),
                newest(told, Told::upvotes),
                told.stream().filter(one -> one.origin().isPublished()).count(),
                newest(own, Told::pdfUrl),
                newest(own, Told::thumbnailUrl),
                told.stream().allMatch(Told::sample),
                paper);
        sql.update("DELETE FROM paper_fields WHERE paper = ?", paper);
        DigestVersionStore.saveFields(sql, paper, ColumnCodec.list(shown.fields()));
    }

    /** What came from a paper that was put together with this one stands behind its own. */
    private static List<Told> ownFirst(List<Told> told) {
        return told.stream().sorted(Comparator.comparing(Told::adopted)).toList();
    }

    private static List<Told> told(Sql sql, long paper) throws SeojaeException {
        return sql.list(
                """
                SELECT r.digest, d.key, d.day, r.line, r.title,
                       trim(r.summary) <> '' OR trim(r.easy) <> '', r.fields, r.upvotes,
                       r.pdf_url, r.thumbnail_url, d.sample, r.certainty, d.origin, %s
                FROM readings r JOIN digests d ON d.id = r.digest
                WHERE r.paper = ? ORDER BY d.day DESC, d.key DESC
                """
                        .formatted(PaperAliases.ADOPTED),
                row ->
                        new Told(
                                row.number(1),
                                row.text(2),
                                row.numberOrNull(3),
                                row.integer(4),
                                row.textOrNull(5),
                                row.flag(6),
                                row.text(7),
                                row.integerOrNull(8),
                                row.textOrNull(9),
                                row.textOrNull(10),
                                row.flag(11),
                                row.integer(12),
                                TextOrigin.ofWord(row.text(13)),
                                row.flag(14)),
                paper);
    }

    private static @Nullable ArxivId arxivId(Sql sql, long paper) throws SeojaeException {
        String id =
                sql.first("SELECT arxiv_id FROM papers WHERE id = ?", row -> row.text(1), paper)
                        .orElse("");
        return id.isEmpty() ? null : new ArxivId(id);
    }

    private static <T> @Nullable T newest(
            List<Told> told, Function<Told, ? extends @Nullable T> part) {
        return told.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
