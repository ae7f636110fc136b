package app.seojae.ui.saved;

import app.seojae.model.paper.Query;
import app.seojae.search.filter.FilterKey;
import app.seojae.search.filter.Question;
import org.jspecify.annotations.Nullable;

/** Says a question, with the part of the library it looks through, in one line. */
final class SavedLine {

    private SavedLine() {}

    /** The line; the shelves of a morning, which are other papers each day, leave nothing in it. */
    static String of(Query query) {
        Question line = Question.parse(query.text());
        line = with(line, shelf(query.shelf()));
        line = with(line, named(FilterKey.FIELD, query.field()));
        line = with(line, named(FilterKey.TAG, query.tag()));
        line = with(line, named(FilterKey.COLLECTION, query.collection()));
        line = with(line, query.status() == null ? "" : "status:" + query.status().word());
        line = with(line, query.since() == null ? "" : "after:" + query.since());
        line = with(line, query.until() == null ? "" : "until:" + query.until());
        return line.withRest(line.rest());
    }

    private static Question with(Question line, String filter) {
        return filter.isEmpty() ? line : Question.parse(line.with(filter));
    }

    private static String named(FilterKey key, @Nullable String value) {
        return value == null ? "" : key.whole(value);
    }

    private static String shelf(Query.Shelf shelf) {
        return switch (shelf) {
            case BOOKMARKED -> "has:bookmark";
            case READING -> "status:reading";
            case READ -> "status:read";
            case NOTED -> "has:note";
            case OFFLINE -> "has:pdf";
            case OLDER -> "status:unread";
            case ALL, TODAY, MORNING -> "";
        };
    }
}
