package app.seojae.search.filter;

import app.seojae.model.paper.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A condition on papers that is no word of their texts. */
public sealed interface Filter {

    /** What values by name a paper may have. */
    enum Name {
        FIELD,
        TAG,
        COLLECTION,
        AUTHOR
    }

    /** What a paper may have or lack. */
    enum Thing {
        PDF,
        NOTE,
        ANNOTATION,
        TAG,
        BOOKMARK,
        SUMMARY
    }

    /**
     * That one of its fields, tags, collections or authors has a name.
     *
     * @param value folded, never empty
     * @param whole whether it is the whole name, or any part of it
     */
    record Named(Name name, String value, boolean whole) implements Filter {}

    /** That the person has come so far with it. */
    record InStatus(Status status) implements Filter {}

    /**
     * That its day lies within days, both included.
     *
     * @param from or {@code null} for all before
     * @param until or {@code null} for all after
     */
    record Days(@Nullable LocalDate from, @Nullable LocalDate until) implements Filter {}

    /** That its upvotes lie within bounds, both included. */
    record Upvotes(int least, int most) implements Filter {}

    /** That it has a thing. */
    record Has(Thing thing) implements Filter {}
}
