package app.seojae.model.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts beside the shelves of the library.
 *
 * @param counts papers on each shelf
 * @param fields 관련분야 with counts, most papers first, all of them
 * @param months months with papers as {@code 2024-10}, newest first
 * @param tags tags with counts
 * @param collections collections with counts
 * @param newestDay the day of the newest digest, or {@code null}
 * @param pdfBytes how many bytes the stored PDFs take
 * @param samples how many papers came with the program
 */
public record ShelfCounts(
        Map<Query.Shelf, Integer> counts,
        List<Facet> fields,
        List<Facet> months,
        List<Facet> tags,
        List<Facet> collections,
        @Nullable LocalDate newestDay,
        long pdfBytes,
        int samples) {

    public ShelfCounts {
        counts = Map.copyOf(counts);
        fields = List.copyOf(fields);
        months = List.copyOf(months);
        tags = List.copyOf(tags);
        collections = List.copyOf(collections);
    }

    /** How many papers stand on a shelf. */
    public int count(Query.Shelf shelf) {
        return counts.getOrDefault(shelf, 0);
    }
}
