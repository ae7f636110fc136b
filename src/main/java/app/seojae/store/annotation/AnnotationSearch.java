package app.seojae.store.annotation;

import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationGroup;
import app.seojae.model.annotation.AnnotationGroups;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.Grouping;
import app.seojae.model.digest.DigestSection;
import app.seojae.store.ColumnCodec;
import app.seojae.store.IdArray;
import app.seojae.store.Sql;
import com.google.gson.JsonArray;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds annotations of the whole library. */
public final class AnnotationSearch {

    private static final String LATEST = "a.modified DESC, a.id DESC";

    /** The order of {@link app.seojae.model.PlacedAnnotation#READING_ORDER}. */
    private static final String READING =
            """
            CASE a.source WHEN 'pdf' THEN 2 WHEN '%s' THEN 1 ELSE 0 END, a.page, a."offset",
            CASE a.marks WHEN '' THEN 0.0 ELSE -coalesce((
                SELECT max(n.value) FROM (
                    SELECT value FROM json_each(a.marks, '$[0].quads')
                    UNION ALL SELECT value FROM json_each(a.marks, '$[0].strokes')) line,
                    json_each(line.value) n
                WHERE n.key %% 2 = 1), 0.0) END,
            a.uuid < '8', a.uuid
            """
                    .formatted(DigestSection.EASY.word());

    /** The annotations that fit, those changed last first. */
    public List<Annotation> find(Sql sql, AnnotationQuery query) throws SeojaeException {
        AnnotationFilter filter = AnnotationFilter.of(sql, query);
        return sql.list(
                "SELECT "
                        + AnnotationStore.COLUMNS
                        + " FROM annotations a WHERE "
                        + filter.condition()
                        + " ORDER BY "
                        + LATEST
                        + " LIMIT ?",
                AnnotationStore::read,
                filter.args(List.of(), List.of(query.limit())));
    }

    /**
     * How those that fit are gathered and how many they are; none is read whole.
     *
     * @param zone the one whose days are meant
     */
    public AnnotationGroups groups(Sql sql, AnnotationQuery query, Grouping by, ZoneId zone)
            throws SeojaeException {
        AnnotationFilter filter = AnnotationFilter.of(sql, query);
        AnnotationGathering gathering = new AnnotationGathering(by, zone);
        int[] all = new int[1];
        sql.each(
                "SELECT "
                        + AnnotationGathering.key(by)
                        + " AS key, count(*), max(a.modified), max(a.id) FROM annotations a WHERE "
                        + filter.condition()
                        + " GROUP BY key",
                row -> {
                    all[0] += row.integer(2);
                    gathering.add(row.text(1), row.integer(2), row.number(3), row.number(4));
                },
                filter.args(List.of(), List.of()));
        return new AnnotationGroups(gathering.groups(), all[0]);
    }

    /** The tags of those that fit, sorted. */
    public List<String> tags(Sql sql, AnnotationQuery query) throws SeojaeException {
        AnnotationFilter filter = AnnotationFilter.of(sql, query);
        Set<String> tags = new TreeSet<>();
        sql.each(
                "SELECT DISTINCT a.tags FROM annotations a WHERE " + filter.condition(),
                row -> tags.addAll(ColumnCodec.list(row.text(1))),
                filter.args(List.of(), List.of()));
        return List.copyOf(tags);
    }

    private record Hit(long id, int group) {}

    /**
     * A stretch of those that fit, group by group: a paper's in reading order, else those changed
     * last first.
     *
     * @param groups some of those that {@link #groups} gave, in order
     * @param skip so many of the first group are left out
     * @param limit at most so many in all
     * @return of each group what falls into the stretch
     */
    public List<List<Annotation>> page(
            Sql sql,
            AnnotationQuery query,
            Grouping by,
            List<AnnotationGroup> groups,
            int skip,
            int limit)
            throws SeojaeException {
        AnnotationFilter filter = AnnotationFilter.of(sql, query);
        boolean papers = by == Grouping.PAPER;
        // Papers have an index of their own; everything else is found while all are walked.
        String tables =
                papers ? "wanted CROSS JOIN annotations a" : "annotations a CROSS JOIN wanted";
        List<Hit> hits =
                sql.list(
                        "WITH wanted (key, turn) AS MATERIALIZED (SELECT json_extract(value, '$[0]'),"
                                + " json_extract(value, '$[1]') FROM json_each(?))"
                                + " SELECT a.id, wanted.turn FROM "
                                + tables
                                + " WHERE "
                                + AnnotationGathering.key(by)
                                + " = wanted.key AND "
                                + filter.condition()
                                + " ORDER BY wanted.turn, "
                                + (papers ? READING : LATEST)
                                + " LIMIT ? OFFSET ?",
                        row -> new Hit(row.number(1), row.integer(2)),
                        filter.args(List.of(keys(by, groups)), List.of(limit, skip)));
        List<Annotation> whole =
                sql.list(
                        "SELECT "
                                + AnnotationStore.COLUMNS
                                + " FROM json_each(?) hit CROSS JOIN annotations a"
                                + " ON a.id = hit.value ORDER BY hit.key",
                        AnnotationStore::read,
                        IdArray.json(hits.stream().map(Hit::id).toList()));
        List<List<Annotation>> page = new ArrayList<>();
        groups.forEach(group -> page.add(new ArrayList<>()));
        for (int i = 0; i < hits.size(); i++) {
            page.get(hits.get(i).group()).add(whole.get(i));
        }
        return page;
    }

    /** Each key of each group with the group's number. */
    private static String keys(Grouping by, List<AnnotationGroup> groups) {
        JsonArray keys = new JsonArray();
        for (int i = 0; i < groups.size(); i++) {
            for (String key : groups.get(i).keys()) {
                JsonArray one = new JsonArray(2);
                if (by == Grouping.TAG) {
                    one.add(key);
                } else {
                    one.add(Long.parseLong(key));
                }
                one.add(i);
                keys.add(one);
            }
        }
        return keys.toString();
    }
}
