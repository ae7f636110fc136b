package app.seojae.model.annotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which annotations of the library.
 *
 * @param text words that must all occur in quote, comment or tags; the empty string finds all
 * @param paper the library's number, or {@code null} for all papers
 * @param colour its name, or {@code null}
 * @param kind or {@code null}
 * @param tag or {@code null}
 * @param since changed at that time or later, or {@code null}
 * @param limit at most so many
 */
public record AnnotationQuery(
        String text,
        @Nullable Long paper,
        @Nullable AnnotationColour colour,
        @Nullable AnnotationKind kind,
        @Nullable String tag,
        @Nullable Instant since,
        int limit) {

    public static final AnnotationQuery ALL =
            new AnnotationQuery("", null, null, null, null, null, Integer.MAX_VALUE);

    /** The same with other words; the empty string finds all. */
    public AnnotationQuery withText(String changed) {
        return new AnnotationQuery(changed, paper, colour, kind, tag, since, limit);
    }

    /** The same for another colour, {@code null} for any. */
    public AnnotationQuery withColour(@Nullable AnnotationColour changed) {
        return new AnnotationQuery(text, paper, changed, kind, tag, since, limit);
    }

    /** The same for another kind, {@code null} for any. */
    public AnnotationQuery withKind(@Nullable AnnotationKind changed) {
        return new AnnotationQuery(text, paper, colour, changed, tag, since, limit);
    }

    /** The same for another tag, {@code null} for any. */
    public AnnotationQuery withTag(@Nullable String changed) {
        return new AnnotationQuery(text, paper, colour, kind, changed, since, limit);
    }

    /** The same for what was changed at that time or later, {@code null} for ever. */
    public AnnotationQuery withSince(@Nullable Instant changed) {
        return new AnnotationQuery(text, paper, colour, kind, tag, changed, limit);
    }

    /** The same with at most so many answers. */
    public AnnotationQuery withLimit(int changed) {
        return new AnnotationQuery(text, paper, colour, kind, tag, since, changed);
    }
}
