package app.seojae.model.facet;

import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Status;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the papers of an answer can be narrowed by, each value with how many of them have it.
 *
 * @param papers how many papers were counted
 * @param fields 관련분야, spellings of one field together, most papers first
 * @param tags most papers first
 * @param authors most papers first, as many as are worth showing
 * @param upvotes for some bounds how many papers have at least so many, low bounds first
 * @param statuses papers by how far the person has come
 * @param things papers by what there is of them: {@code pdf}, {@code note}, {@code annotation}
 * @param days papers by the day of their newest digest
 */
public record Facets(
        int papers,
        List<Facet> fields,
        List<Facet> tags,
        List<Facet> authors,
        SortedMap<Integer, Integer> upvotes,
        Map<Status, Integer> statuses,
        Map<String, Integer> things,
        SortedMap<LocalDate, Integer> days) {

    public Facets {
        fields = List.copyOf(fields);
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
        upvotes = Collections.unmodifiableSortedMap(new TreeMap<>(upvotes));
        statuses = Map.copyOf(statuses);
        things = Map.copyOf(things);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }
}
