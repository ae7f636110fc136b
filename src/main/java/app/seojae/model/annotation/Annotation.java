package app.seojae.model.annotation;

import app.seojae.model.Rgb;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A mark a person made, or took over.
 *
 * @param id its own for ever, in every export
 * @param paper the library's number of the paper
 * @param colour any; {@link AnnotationColour#nearest} names it
 * @param comment Markdown, or the empty string
 * @param tags in the order given
 * @param author who made it where that was somebody else, or the empty string
 * @param created to the millisecond
 * @param modified to the millisecond
 */
public record Annotation(
        UUID id,
        long paper,
        AnnotationKind kind,
        Rgb colour,
        Anchor anchor,
        String comment,
        List<String> tags,
        String author,
        Instant created,
        Instant modified) {

    public Annotation {
        tags = List.copyOf(tags);
    }

    /** A mark that a person makes now, without comment and tags. */
    public static Annotation made(
            long paper, AnnotationKind kind, AnnotationColour colour, Anchor anchor) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Annotation(
                UUID.randomUUID(), paper, kind, colour.rgb(), anchor, "", List.of(), "", now, now);
    }

    /** The words it marks, or the empty string. */
    public String text() {
        return anchor.quote().exact();
    }

    /** The one of the eight colours it is called by. */
    public AnnotationColour colourName() {
        return AnnotationColour.nearest(colour);
    }

    /** The same mark of another kind. */
    public Annotation withKind(AnnotationKind changed) {
        return new Annotation(
                id, paper, changed, colour, anchor, comment, tags, author, created, modified);
    }

    /** The same mark in another colour, which need not be one of the eight. */
    public Annotation withColour(Rgb changed) {
        return new Annotation(
                id, paper, kind, changed, anchor, comment, tags, author, created, modified);
    }

    /** The same mark at another place. */
    public Annotation withAnchor(Anchor changed) {
        return new Annotation(
                id, paper, kind, colour, changed, comment, tags, author, created, modified);
    }

    /** The same mark with another comment, Markdown, the empty string for none. */
    public Annotation withComment(String changed) {
        return new Annotation(
                id, paper, kind, colour, anchor, changed, tags, author, created, modified);
    }

    /** The same mark with these tags and no others. */
    public Annotation withTags(List<String> changed) {
        return new Annotation(
                id, paper, kind, colour, anchor, comment, changed, author, created, modified);
    }

    /** The same mark, changed last at another time. */
    public Annotation withModified(Instant changed) {
        return new Annotation(
                id, paper, kind, colour, anchor, comment, tags, author, created, changed);
    }

    /** The same mark on another paper's number, as another library has it. */
    public Annotation withPaper(long changed) {
        return new Annotation(
                id, changed, kind, colour, anchor, comment, tags, author, created, modified);
    }
}
