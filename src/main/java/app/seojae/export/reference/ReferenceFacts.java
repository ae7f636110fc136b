package app.seojae.export.reference;

import app.seojae.model.ArxivId;
import app.seojae.model.paper.OwnFacts;
import app.seojae.model.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reference can say of a paper. Digests tell no authors, so only a paper the person added
 * has any; the day a digest came is no date of the paper, so only an arXiv id tells month and year,
 * and what the person wrote stands above it.
 *
 * @param authors none where nobody told them
 * @param year or {@code null}
 * @param month from 1, or {@code null}
 * @param address or {@code null}
 * @param doi the one arXiv registers for each of its papers, or {@code null}
 * @param number as {@code arXiv:2410.17637}, or {@code null}
 */
public record ReferenceFacts(
        String key,
        String title,
        List<AuthorName> authors,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable String address,
        @Nullable String doi,
        @Nullable String number) {

    private static final int OLD_STYLE_BEGAN = 91;

    /** The facts of a paper; one without an arXiv id has a digest's year and address. */
    public static ReferenceFacts of(Paper paper) {
        ArxivId id = paper.row().arxivId();
        String title = paper.row().title().replaceAll("\\s+", " ").strip();
        List<AuthorName> authors = AuthorName.of(paper);
        Integer told = OwnFacts.of(paper).map(OwnFacts::year).orElse(null);
        if (id == null) {
            return new ReferenceFacts(
                    "seojae" + paper.id(),
                    title,
                    authors,
                    told == null ? digestYear(paper) : told,
                    null,
                    paper.pdfUrl(),
                    null,
                    null);
        }
        int start = id.value().indexOf('/') + 1;
        int two = Integer.parseInt(id.value().substring(start, start + 2));
        int month = Integer.parseInt(id.value().substring(start + 2, start + 4));
        boolean last = start > 0 && two >= OLD_STYLE_BEGAN;
        int year = last ? 1900 + two : 2000 + two;
        boolean same = told == null || told == year;
        return new ReferenceFacts(
                "arxiv" + id.value().replace('/', '-'),
                title,
                authors,
                told == null ? (Integer) year : told,
                same && month >= 1 && month <= 12 ? (Integer) month : null,
                "https://arxiv.org/abs/" + id.value(),
                "10.48550/arXiv." + id.value(),
                "arXiv:" + id.value());
    }

    /** The year of a digest; the day on which a person added a paper is no year of it. */
    private static @Nullable Integer digestYear(Paper paper) {
        LocalDate date = paper.row().date();
        return date == null || OwnFacts.isOwn(paper) ? null : (Integer) date.getYear();
    }
}
