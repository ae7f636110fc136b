package app.seojae.library.papers;

import app.seojae.model.paper.Listing;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Snippet;
import app.seojae.search.Meaning;
import java.util.List;
import java.util.Map;

/**
 * The papers of a query with what its words were taken to mean, so that nothing has to be searched
 * again to show more of them.
 *
 * @param meanings what each word means, none where there are no words
 * @param snippets the places of the words in the first papers, by number
 * @param learned which learning of {@link Query.Sort#PRIORITY} the papers stand in the order of, 0
 *     for another order
 * @param whole how many papers of the whole library have the words, or simply how many were found
 *     where there are none
 */
public record Findings(
        Listing listing,
        List<Meaning> meanings,
        long learned,
        Map<Long, Snippet> snippets,
        int whole) {

    public static final Findings NONE =
            new Findings(
                    new Listing(new long[0], new int[0], List.of()), List.of(), 0, Map.of(), 0);

    /** Some of the papers with the places of the words in them, by number. */
    public record Page(List<PaperRow> rows, Map<Long, Snippet> snippets) {}

    public Findings {
        meanings = List.copyOf(meanings);
        snippets = Map.copyOf(snippets);
    }

    /** Whether the words mean what those of another answer mean, so that its snippets are these. */
    public boolean meansSameAs(Findings other) {
        return learned == other.learned && meanings.equals(other.meanings);
    }
}
