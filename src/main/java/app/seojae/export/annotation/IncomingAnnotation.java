package app.seojae.export.annotation;

import app.seojae.model.ArxivId;
import app.seojae.model.PageIndex;
import app.seojae.model.Rgb;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.Quote;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mark that a file tells of, before it is known which paper of this library it belongs to.
 *
 * @param arxivId of its paper, or {@code null}
 * @param title of its paper, or the empty string
 * @param anchor its place where the file tells all of it; {@code null} where only its words are
 *     known
 * @param quote its words
 * @param page it stands on; {@code null} where the file does not tell
 * @param picture of an area, as PNG, or {@code null}
 */
@SuppressWarnings("ArrayRecordComponent") // a picture, never compared
public record IncomingAnnotation(
        UUID id,
        @Nullable ArxivId arxivId,
        String title,
        AnnotationKind kind,
        Rgb colour,
        @Nullable Anchor anchor,
        Quote quote,
        @Nullable PageIndex page,
        String comment,
        List<String> tags,
        String author,
        Instant created,
        Instant modified,
        byte @Nullable [] picture) {

    public IncomingAnnotation {
        tags = List.copyOf(tags);
    }

    /** The mark on a paper of this library. */
    public Annotation on(long paper, Anchor place) {
        return new Annotation(
                id, paper, kind, colour, place, comment, tags, author, created, modified);
    }
}
