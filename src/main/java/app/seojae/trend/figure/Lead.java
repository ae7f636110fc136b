package app.seojae.trend.figure;

import app.seojae.search.filter.FilterKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Where a figure leads: to a question, or to papers that no question finds.
 *
 * @param line as it is typed into the search field; empty where papers are named
 */
public record Lead(String line, List<Long> papers) {

    /** Leads nowhere. */
    public static final Lead NONE = new Lead("", List.of());

    public Lead {
        papers = List.copyOf(papers);
    }

    /** The papers of a field within days, both included. */
    public static Lead field(String field, LocalDate from, LocalDate until) {
        return new Lead(
                FilterKey.FIELD.whole(field) + " after:" + from + " until:" + until, List.of());
    }

    /** Papers by their numbers. */
    public static Lead papers(Collection<Long> papers) {
        return new Lead("", List.copyOf(papers));
    }
}
