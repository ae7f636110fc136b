package app.seojae.store.paper;

import app.seojae.model.paper.Query.Shelf;

/** Says in SQL which papers stand on a shelf, here and only here. */
final class ShelfConditions {

    private ShelfConditions() {}

    /** The condition on {@code papers p}, empty where all papers stand there. */
    static String of(Shelf shelf) {
        return switch (shelf) {
            case ALL -> "";
            case TODAY -> "p.day = (SELECT max(day) FROM papers) AND p.status <> 'skipped'";
            case BOOKMARKED -> "p.bookmarked = 1";
            case READING -> "p.status = 'reading'";
            case READ -> "p.status = 'read'";
            case NOTED -> "p.id IN (SELECT paper FROM notes)";
            case OFFLINE -> "p.id IN (SELECT paper FROM pdfs WHERE state = 'stored')";
        };
    }
}
