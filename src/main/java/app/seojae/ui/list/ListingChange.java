package app.seojae.ui.list;

import app.seojae.library.context.Change;
import app.seojae.model.paper.Query;
import app.seojae.search.filter.Filter;
import app.seojae.search.filter.Question;
import java.util.function.Predicate;

/** Knows which changes may put other papers into a listing, or put them in another order. */
public final class ListingChange {

    private ListingChange() {}

    /** Whether a change of a kind may change which papers a query finds. */
    public static boolean concerns(Query query, Change.Kind kind) {
        Query.Shelf shelf = query.shelf();
        return switch (kind) {
            case IMPORT, MERGE, OTHER_PROGRAM -> true;
            case BOOKMARK ->
                    shelf == Query.Shelf.BOOKMARKED
                            || shelf == Query.Shelf.MORNING
                            || has(query, Filter.Thing.BOOKMARK);
            case STATUS, OPENED ->
                    query.status() != null
                            || shelf == Query.Shelf.TODAY
                            || shelf == Query.Shelf.MORNING
                            || shelf == Query.Shelf.OLDER
                            || shelf == Query.Shelf.READING
                            || shelf == Query.Shelf.READ
                            || narrows(query, one -> one instanceof Filter.InStatus);
            case FIELD -> isSearch(query);
            case TAG -> query.tag() != null || isSearch(query);
            case NOTE -> shelf == Query.Shelf.NOTED || isSearch(query);
            case PDF_TEXT -> isSearch(query);
            case COLLECTION -> query.collection() != null || isSearch(query);
            case PDF -> shelf == Query.Shelf.OFFLINE || has(query, Filter.Thing.PDF);
            case ANNOTATION -> isSearch(query);
            case THUMBNAIL, FEED, SAVED_SEARCH, SIGNAL -> false;
        };
    }

    /** Words are looked for in notes, tags and PDFs too, and filters name tags and collections. */
    private static boolean isSearch(Query query) {
        return !query.text().isBlank();
    }

    private static boolean has(Query query, Filter.Thing thing) {
        return narrows(query, one -> one instanceof Filter.Has has && has.thing() == thing);
    }

    private static boolean narrows(Query query, Predicate<Filter> wanted) {
        return Question.parse(query.text()).filters().stream()
                .map(Question.Part::filter)
                .anyMatch(wanted);
    }
}
