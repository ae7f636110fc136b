package app.seojae.store.facet;

import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Section;
import app.seojae.store.ChangeCounts;
import app.seojae.store.ChangeCounts.Kind;
import app.seojae.store.ColumnCodec;
import app.seojae.store.Sql;
import app.seojae.store.StampedAnswers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns of the papers, each read when it is first asked for and kept until what it was read
 * from changes. Safe for any thread.
 */
public final class PaperColumns {

    private static final Set<String> AUTHOR_LABELS = Set.of("저자", "저자명", "authors", "author");

    private static final Set<Kind> GROUPS = EnumSet.of(Kind.FIELDS, Kind.TIES);

    private final ChangeCounts changes = new ChangeCounts();
    private final StampedAnswers<Property, Column> columns =
            new StampedAnswers<>(Property.values().length);
    private final StampedAnswers<String, FieldGroups> fields = new StampedAnswers<>(1);

    /** A property of all papers as they stand now. */
    synchronized Column of(Sql sql, Property property) throws SeojaeException {
        return columns.of(
                property,
                changes.stamp(sql, property.kinds()),
                () -> property == Property.AUTHOR ? authors(sql) : read(sql, property.question()));
    }

    /** Which fields' names mean one field. */
    synchronized FieldGroups fieldGroups(Sql sql) throws SeojaeException {
        return fields.of(
                "",
                changes.stamp(sql, GROUPS),
                () ->
                        new FieldGroups(
                                of(sql, Property.FIELD).values(), new FieldTieStore().all(sql)));
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
