package app.seojae.model.paper;

import java.util.List;

/**
 * The best hits of a search, best first, and how many papers were found in all.
 *
 * @param hits as many as were asked for
 */
public record SearchAnswer(List<Hit> hits, int total) {

    public static final SearchAnswer NONE = new SearchAnswer(List.of(), 0);

    public SearchAnswer {
        hits = List.copyOf(hits);
    }
}
