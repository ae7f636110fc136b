package app.seojae.library.citation;

import app.seojae.citation.PaperAge;
import app.seojae.model.paper.PaperRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A paper among those of the library it cites and those that cite it, each list from old to new.
 *
 * @param references how many entries its list of references has
 * @param links who cites whom among its neighbours
 */
public record CitationMap(
        PaperRow paper,
        CitationState state,
        int references,
        List<PaperRow> cites,
        List<PaperRow> citedBy,
        List<Link> links) {

    /** That one paper cites another, by their numbers. */
    public record Link(long citing, long cited) {}

    /** The older first. */
    public static final Comparator<PaperRow> AGE =
            Comparator.comparing((PaperRow row) -> age(row)).thenComparingLong(PaperRow::id);

    public CitationMap {
        cites = cites.stream().sorted(AGE).toList();
        citedBy = citedBy.stream().sorted(AGE).toList();
        links = List.copyOf(links);
    }

    /** When a paper came into the world. */
    public static PaperAge age(PaperRow row) {
        return PaperAge.of(row.arxivId(), row.date());
    }

    /** The whole neighbourhood, the paper among it, in the order to read it in: old to new. */
    public List<PaperRow> oldToNew() {
        Map<Long, PaperRow> all = new LinkedHashMap<>();
        all.put(paper.id(), paper);
        cites.forEach(row -> all.putIfAbsent(row.id(), row));
        citedBy.forEach(row -> all.putIfAbsent(row.id(), row));
        List<PaperRow> order = new ArrayList<>(all.values());
        order.sort(AGE);
        return order;
    }
}
