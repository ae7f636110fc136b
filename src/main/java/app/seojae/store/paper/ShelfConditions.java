package app.seojae.store.paper;

import app.seojae.model.paper.Query.Shelf;

/** Says in SQL which papers stand on a shelf, here and only here. */
final class ShelfConditions {

    /**
     * That a paper came since the last visit, and not by the person's own hand; before there was
     * any visit, that it is of the newest day.
     */
    static final String NEW =
            """
            p.id > (SELECT since FROM morning)
            AND (p.day >= (SELECT coalesce(first_day, (SELECT max(day) FROM papers)) FROM morning)
                 OR p.day IS NULL AND (SELECT first_day FROM morning) IS NOT NULL)
            AND EXISTS (SELECT 1 FROM readings r JOIN digests d ON d.id = r.digest
                        WHERE r.paper = p.id AND d.origin IN ('digest', 'hf'))
            """;

    private ShelfConditions() {}

    /** The condition on {@code papers p}, empty where all papers stand there. */
    static String of(Shelf shelf) {
        return switch (shelf) {
            case ALL -> "";
            case TODAY -> NEW + " AND p.status <> 'skipped'";
            case MORNING ->
                    NEW
                            + """
                             AND p.status = 'unread' AND p.bookmarked = 0
                             AND p.id NOT IN (SELECT paper FROM put_off)
                            """;
            case OLDER -> "p.status = 'unread' AND NOT coalesce((" + NEW + "), 0)";
            case BOOKMARKED -> "p.bookmarked = 1";
            case READING -> "p.status = 'reading'";
            case READ -> "p.status = 'read'";
            case NOTED -> "p.id IN (SELECT paper FROM notes)";
            case OFFLINE -> "p.id IN (SELECT paper FROM pdfs WHERE state = 'stored')";
        };
    }
}
