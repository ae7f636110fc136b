package app.seojae.store.annotation;

import app.seojae.model.Rgb;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.search.Folding;
import app.seojae.search.Grams;
import app.seojae.search.SearchQuery;
import app.seojae.store.ColumnCodec;
import app.seojae.store.Sql;
import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question for annotations as a condition on {@code annotations a}, and its arguments. */
final class AnnotationFilter {

    private final StringBuilder condition = new StringBuilder("1");
    private final List<@Nullable Object> args = new ArrayList<>();

    private AnnotationFilter() {}

    static AnnotationFilter of(Sql sql, AnnotationQuery query) throws SeojaeException {
        AnnotationFilter filter = new AnnotationFilter();
        String asked = question(query.text());
        if (!asked.isEmpty()) {
            // The plus keeps SQLite from reading each hit's whole row: the index is walked instead.
            filter.and(
                    "+a.id IN (SELECT rowid FROM grams_annotations WHERE grams_annotations MATCH ?)",
                    asked);
        }
        if (query.kind() != null) {
            filter.and("a.kind = ?", query.kind().word());
        }
        if (query.paper() != null) {
            filter.and("a.paper = ?", query.paper());
        }
        if (query.since() != null) {
            filter.and("a.modified >= ?", query.since().toEpochMilli());
        }
        if (query.colour() != null) {
            filter.and(
                    "a.colour IN (SELECT value FROM json_each(?))", colours(sql, query.colour()));
        }
        if (query.tag() != null) {
            filter.and("a.tags IN (SELECT value FROM json_each(?))", tags(sql, query.tag()));
        }
        return filter;
    }

    String condition() {
        return condition.toString();
    }

    /** Those before, those of the condition, and those behind it. */
    @Nullable Object[] args(List<?> before, List<?> behind) {
        List<@Nullable Object> all = new ArrayList<>(before);
        all.addAll(args);
        all.addAll(behind);
        return all.toArray();
    }

    private void and(String more, Object arg) {
        condition.append(" AND ").append(more);
        args.add(arg);
    }

    /** All words of a line, as one FTS5 question; empty where there are none. */
    private static String question(String text) {
        StringBuilder asked = new StringBuilder();
        for (SearchQuery.Word word : SearchQuery.parse(text).words()) {
            asked.append(asked.isEmpty() ? "" : " AND ").append(Grams.question(word.text()));
        }
        return asked.toString();
    }

    /** The colours in use that are called so: their names are not in the database. */
    private static String colours(Sql sql, AnnotationColour name) throws SeojaeException {
        JsonArray fitting = new JsonArray();
        sql.each(
                "SELECT DISTINCT colour FROM annotations",
                row -> {
                    if (AnnotationColour.nearest(new Rgb(row.integer(1))) == name) {
                        fitting.add(row.integer(1));
                    }
                });
        return fitting.toString();
    }

    /** The lists of tags in use that have this one: tags are compared folded. */
    private static String tags(Sql sql, String tag) throws SeojaeException {
        String folded = Folding.fold(tag);
        JsonArray fitting = new JsonArray();
        sql.each(
                "SELECT DISTINCT tags FROM annotations",
                row -> {
                    if (ColumnCodec.list(row.text(1)).stream()
                            .anyMatch(mine -> Folding.fold(mine).equals(folded))) {
                        fitting.add(row.text(1));
                    }
                });
        return fitting.toString();
    }
}
