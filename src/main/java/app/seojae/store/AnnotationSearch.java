package app.seojae.store;

import app.seojae.model.Annotation;
import app.seojae.model.AnnotationQuery;
import app.seojae.model.SeojaeException;
import app.seojae.search.Folding;
import app.seojae.search.Grams;
import app.seojae.search.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds annotations of the whole library. */
public final class AnnotationSearch {

    /** The annotations that fit, those changed last first. */
    public List<Annotation> find(Sql sql, AnnotationQuery query) throws SeojaeException {
        StringBuilder where = new StringBuilder("1");
        List<@Nullable Object> args = new ArrayList<>();
        String asked = question(query.text());
        if (!asked.isEmpty()) {
            where.append(" AND a.id IN (SELECT rowid FROM grams_annotations")
                    .append(" WHERE grams_annotations MATCH ?)");
            args.add(asked);
        }
        if (query.kind() != null) {
            where.append(" AND a.kind = ?");
            args.add(query.kind().word());
        }
        if (query.paper() != null) {
            where.append(" AND a.paper = ?");
            args.add(query.paper());
        }
        if (query.since() != null) {
            where.append(" AND a.modified >= ?");
            args.add(query.since().toEpochMilli());
        }
        boolean narrowed = query.colour() != null || query.tag() != null;
        args.add(narrowed ? -1 : query.limit()); // SQLite takes -1 for no limit
        List<Annotation> found =
                sql.list(
                        "SELECT "
                                + AnnotationStore.COLUMNS
                                + " FROM annotations a WHERE "
                                + where
                                + " ORDER BY a.modified DESC, a.id DESC LIMIT ?",
                        AnnotationStore::read,
                        args.toArray());
        return found.stream().filter(one -> fits(one, query)).limit(query.limit()).toList();
    }

    /** All words of a line, as one FTS5 question; empty where there are none. */
    private static String question(String text) {
        StringBuilder asked = new StringBuilder();
        for (Words.Word word : Words.parse(text).words()) {
            boolean letter = Grams.isLetter(word.text());
            asked.append(asked.isEmpty() ? "" : " AND ")
                    .append(letter ? Grams.letter(word.text()) + " *" : Grams.phrase(word.text()));
        }
        return asked.toString();
    }

    /** Names of colours are not in the database, and tags are compared folded. */
    private static boolean fits(Annotation one, AnnotationQuery query) {
        boolean colour = query.colour() == null || one.colourName() == query.colour();
        boolean tag =
                query.tag() == null
                        || one.tags().stream()
                                .anyMatch(
                                        mine ->
                                                Folding.fold(mine)
                                                        .equals(Folding.fold(query.tag())));
        return colour && tag;
    }
}
