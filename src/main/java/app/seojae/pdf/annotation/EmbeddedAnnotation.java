package app.seojae.pdf.annotation;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.Quote;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that stands in a PDF.
 *
 * @param name the file's own name for it, which may be empty or stand twice
 * @param subtype what the file calls its kind, such as {@code FreeText}
 * @param kind the nearest kind of ours
 * @param mark its place, in PDF user space points
 * @param contents the words somebody wrote to it, as plain text
 * @param author or the empty string
 * @param modified or {@code null} where the file does not say or says nonsense
 * @param quote the words it marks as the person's own copy kept them, or {@code null} where only
 *     the place is known
 * @param tags of the person's own copy
 */
public record EmbeddedAnnotation(
        String name,
        String subtype,
        AnnotationKind kind,
        Rgb colour,
        PageRegion mark,
        String contents,
        String author,
        @Nullable Instant modified,
        @Nullable Quote quote,
        List<String> tags) {

    public EmbeddedAnnotation {
        tags = List.copyOf(tags);
    }

    /** The same with other words to it. */
    EmbeddedAnnotation withContents(String changed) {
        return new EmbeddedAnnotation(
                name, subtype, kind, colour, mark, changed, author, modified, quote, tags);
    }
}
