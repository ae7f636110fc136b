package app.seojae.store.facet;

import app.seojae.model.SeojaeException;
import app.seojae.model.facet.Facets;
import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Status;
import app.seojae.store.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what some papers can be narrowed by. */
public final class FacetCounts {

    private static final int[] BOUNDS = {1, 10, 20, 50, 100};
    private static final int MOST_AUTHORS = 20;
    private static final Map<String, Property> THINGS =
            Map.of(
                    "pdf", Property.PDF,
                    "note", Property.NOTE,
                    "annotation", Property.ANNOTATION,
                    "bookmark", Property.BOOKMARK);

    private final PaperColumns columns;

    public FacetCounts(PaperColumns columns) {
        this.columns = columns;
    }

    /** Counts papers by their numbers. */
    public Facets of(Sql sql, long[] papers) throws SeojaeException {
        BitSet among = new BitSet();
        for (long paper : papers) {
            among.set((int) paper);
        }
        Map<String, Integer> things = new HashMap<>();
        for (Map.Entry<String, Property> thing : THINGS.entrySet()) {
            Column column = columns.of(sql, thing.getValue());
            things.put(thing.getKey(), column.values().isEmpty() ? 0 : column.count(0, among));
        }
        List<Facet> authors = names(columns.of(sql, Property.AUTHOR), among);
        return new Facets(
                papers.length,
                fields(columns.of(sql, Property.FIELD), columns.fieldGroups(sql), among),
                names(columns.of(sql, Property.TAG), among),
                authors.subList(0, Math.min(MOST_AUTHORS, authors.size())),
                upvotes(columns.of(sql, Property.UPVOTES), among),
                statuses(columns.of(sql, Property.STATUS), among),
                things,
                days(columns.of(sql, Property.DAY), among));
    }

    /** A paper with two spellings of a field counts once; the commonest spelling is its name. */
    private static List<Facet> fields(Column column, FieldGroups fields, BitSet among) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < column.values().size(); i++) {
            String group = fields.group(column.values().get(i));
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(i);
        }
        List<Facet> counted = new ArrayList<>();
        for (List<Integer> group : groups.values()) {
            int best =
                    group.stream()
                            .max(Comparator.comparingInt(i -> column.papers().get(i).length))
                            .orElseThrow();
            int count = group.size() == 1 ? column.count(best, among) : union(column, group, among);
            if (count > 0) {
                counted.add(new Facet(column.values().get(best), count));
            }
        }
        return ordered(counted);
    }

    /** The names that mean the same field as one, in the order of the alphabet. */
    public List<String> spellings(Sql sql, String field) throws SeojaeException {
        FieldGroups fields = columns.fieldGroups(sql);
        String group = fields.group(field);
        return columns.of(sql, Property.FIELD).values().stream()
                .filter(one -> fields.group(one).equals(group))
                .sorted()
                .toList();
    }

    private static int union(Column column, List<Integer> group, BitSet among) {
        BitSet all = new BitSet();
        for (int i : group) {
            for (int paper : column.papers().get(i)) {
                all.set(paper);
            }
        }
        all.and(among);
        return all.cardinality();
    }

    private static List<Facet> names(Column column, BitSet among) {
        List<Facet> counted = new ArrayList<>();
        for (int i = 0; i < column.values().size(); i++) {
            int count = column.count(i, among);
            if (count > 0) {
                counted.add(new Facet(column.values().get(i), count));
            }
        }
        return ordered(counted);
    }

    private static List<Facet> ordered(List<Facet> counted) {
        counted.sort(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::value));
        return counted;
    }

    private static SortedMap<Integer, Integer> upvotes(Column column, BitSet among) {
        SortedMap<Integer, Integer> counted = new TreeMap<>();
        for (int i = 0; i < column.values().size(); i++) {
            int votes = Integer.parseInt(column.values().get(i));
            int count = column.count(i, among);
            for (int bound : BOUNDS) {
                if (votes >= bound && count > 0) {
                    counted.merge(bound, count, Integer::sum);
                }
            }
        }
        return counted;
    }

    private static Map<Status, Integer> statuses(Column column, BitSet among) {
        Map<Status, Integer> counted = new EnumMap<>(Status.class);
        for (int i = 0; i < column.values().size(); i++) {
            int at = i;
            Status.ofWord(column.values().get(i))
                    .ifPresent(status -> counted.put(status, column.count(at, among)));
        }
        return counted;
    }

    private static SortedMap<LocalDate, Integer> days(Column column, BitSet among) {
        SortedMap<LocalDate, Integer> counted = new TreeMap<>();
        for (int i = 0; i < column.values().size(); i++) {
            int count = column.count(i, among);
            if (count > 0) {
                counted.put(LocalDate.ofEpochDay(Long.parseLong(column.values().get(i))), count);
            }
        }
        return counted;
    }
}
