package app.seojae.store.facet;

import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Section;
import app.seojae.store.ColumnCodec;
import app.seojae.store.Sql;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the papers, each read when it is first asked for and kept until the library
 * changes. Safe for any thread.
 */
public final class PaperColumns {

    private static final Set<String> AUTHOR_LABELS = Set.of("저자", "저자명", "authors", "author");

    private final Map<Property, Column> columns = new EnumMap<>(Property.class);
    private @Nullable FieldGroups fields;
    private long stamp = -1;

    /** A property of all papers as they stand now. */
    synchronized Column of(Sql sql, Property property) throws SeojaeException {
        long now = sql.dataVersion();
        if (now != stamp) {
            columns.clear();
            fields = null;
            stamp = now;
        }
        Column known = columns.get(property);
        if (known == null) {
            known = property == Property.AUTHOR ? authors(sql) : read(sql, property.question());
            columns.put(property, known);
        }
        return known;
    }

    /** Which fields' names mean one field. */
    synchronized FieldGroups fieldGroups(Sql sql) throws SeojaeException {
        Column column = of(sql, Property.FIELD);
        FieldGroups known = fields;
        if (known == null) {
            known = new FieldGroups(column.values(), new FieldTieStore().all(sql));
            fields = known;
        }
        return known;
    }

    private static Column read(Sql sql, String question) throws SeojaeException {
        List<String> values = new ArrayList<>();
        List<int[]> papers = new ArrayList<>();
        sql.each(
                question,
                row -> {
                    String list = row.text(2);
                    if (list != null && !list.isEmpty()) {
                        values.add(row.text(1));
                        papers.add(Column.numbers(list));
                    }
                });
        return new Column(values, papers);
    }

    private static Column authors(Sql sql) throws SeojaeException {
        Map<String, List<Integer>> papers = new TreeMap<>();
        sql.each(
                """
                SELECT paper, others FROM readings
                WHERE others LIKE '%저자%' OR others LIKE '%author%'
                """,
                row -> {
                    for (Section section : ColumnCodec.sections(row.text(2))) {
                        if (AUTHOR_LABELS.contains(section.label().toLowerCase(Locale.ROOT))) {
                            for (String name : section.markdown().split("[,;\\n]")) {
                                if (!name.isBlank()) {
                                    papers.computeIfAbsent(name.strip(), one -> new ArrayList<>())
                                            .add((int) row.number(1));
                                }
                            }
                        }
                    }
                });
        return new Column(
                List.copyOf(papers.keySet()),
                papers.values().stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).distinct().toArray())
                        .toList());
    }
}
