package app.seojae.ui.list;

import app.seojae.library.context.Change;
import app.seojae.model.paper.Query;

/** Knows which changes may put other papers into a listing, or put them in another order. */
final class ListingChange {

    private ListingChange() {}

    /** Whether a change of a kind may change which papers a query finds. */
    static boolean concerns(Query query, Change.Kind kind) {
        Query.Shelf shelf = query.shelf();
        return switch (kind) {
            case IMPORT, OTHER_PROGRAM -> true;
            case BOOKMARK -> shelf == Query.Shelf.BOOKMARKED || shelf == Query.Shelf.MORNING;
            case STATUS, OPENED ->
                    query.status() != null
                            || shelf == Query.Shelf.TODAY
                            || shelf == Query.Shelf.MORNING
                            || shelf == Query.Shelf.OLDER
                            || shelf == Query.Shelf.READING
                            || shelf == Query.Shelf.READ;
            case TAG -> query.tag() != null || isSearch(query);
            case NOTE -> shelf == Query.Shelf.NOTED || isSearch(query);
            case PDF_TEXT -> isSearch(query);
            case COLLECTION -> query.collection() != null;
            case PDF -> shelf == Query.Shelf.OFFLINE;
            case THUMBNAIL, ANNOTATION, FEED -> false;
        };
    }

    /** Words are looked for in notes, tags and PDFs too. */
    private static boolean isSearch(Query query) {
        return !query.text().isBlank();
    }
}
