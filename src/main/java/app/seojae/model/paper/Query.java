package app.seojae.model.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which papers, and in what order.
 *
 * @param text what the person typed: words that must all occur, "quoted" ones as they stand; the
 *     empty string finds all
 * @param scope the texts the words are looked for in
 * @param shelf a part of the library
 * @param field one of 관련분야, or {@code null}
 * @param status or {@code null} for any
 * @param tag or {@code null}
 * @param collection or {@code null}
 * @param since the first day, or {@code null}
 * @param until the last day, or {@code null}
 * @param sort the order, unless {@code text} asks for the best first
 */
public record Query(
        String text,
        Scope scope,
        Shelf shelf,
        @Nullable String field,
        @Nullable Status status,
        @Nullable String tag,
        @Nullable String collection,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Sort sort) {

    public static final Query ALL =
            new Query("", Scope.ALL, Shelf.ALL, null, null, null, null, null, null, Sort.NEWEST);

    /**
     * By hand: what compares the parts of a record Java makes anew at each start, which would wait
     * for this one.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Query query && parts().equals(query.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                text, scope, shelf, field, status, tag, collection, since, until, sort);
    }

    /** The parts of the library a person can stand in. */
    public enum Shelf {
        /** Unskipped papers that came since the last visit. */
        TODAY,
        /** Those of them that nobody has decided on yet. */
        MORNING,
        /** Unread papers of digests that came before. */
        OLDER,
        ALL,
        BOOKMARKED,
        READING,
        READ,
        NOTED,
        OFFLINE
    }

    /** The orders of a list. */
    public enum Sort {
        NEWEST,
        UPVOTES,
        TITLE,
        /**
         * What the person would look at first, as far as that was learned; else {@link #NEWEST}.
         */
        PRIORITY,
        /** Best match first; as {@link #NEWEST} where there is no text. */
        RELEVANCE
    }

    /** The papers with all words of a line in the texts of a scope, best first. */
    public static Query best(String text, Scope scope) {
        return ALL.withText(text).withScope(scope).sorted(Sort.RELEVANCE);
    }

    /** The same words in the same order, looked for in the whole library. */
    public Query everywhere() {
        return ALL.withText(text).withScope(scope).sorted(sort);
    }

    /** The same part of the library whatever stands in its papers, newest first. */
    public Query part() {
        return withText("").withScope(Scope.ALL).sorted(Sort.NEWEST);
    }

    /** Whether words are looked for in a part of the library only. */
    public boolean isSearchOfAPart() {
        return !text.isBlank() && !equals(everywhere());
    }

    /** The same question with other words, the empty string for none. */
    public Query withText(String newText) {
        return new Query(newText, scope, shelf, field, status, tag, collection, since, until, sort);
    }

    /** The same question to other texts. */
    public Query withScope(Scope newScope) {
        return new Query(text, newScope, shelf, field, status, tag, collection, since, until, sort);
    }

    /** The same question in another part of the library. */
    public Query withShelf(Shelf newShelf) {
        return new Query(text, scope, newShelf, field, status, tag, collection, since, until, sort);
    }

    /** The same question for another of 관련분야, {@code null} for any. */
    public Query withField(@Nullable String newField) {
        return new Query(text, scope, shelf, newField, status, tag, collection, since, until, sort);
    }

    /** The same question for another status, {@code null} for any. */
    public Query withStatus(@Nullable Status newStatus) {
        return new Query(text, scope, shelf, field, newStatus, tag, collection, since, until, sort);
    }

    /** The same question for another tag, {@code null} for any. */
    public Query withTag(@Nullable String newTag) {
        return new Query(text, scope, shelf, field, status, newTag, collection, since, until, sort);
    }

    /** The same question for another collection, {@code null} for any. */
    public Query withCollection(@Nullable String newCollection) {
        return new Query(text, scope, shelf, field, status, tag, newCollection, since, until, sort);
    }

    /** The same question for other days, both included; {@code null} leaves an end open. */
    public Query within(@Nullable LocalDate newSince, @Nullable LocalDate newUntil) {
        return new Query(
                text, scope, shelf, field, status, tag, collection, newSince, newUntil, sort);
    }

    /** The same question in another order. */
    public Query sorted(Sort newSort) {
        return new Query(text, scope, shelf, field, status, tag, collection, since, until, newSort);
    }
}
