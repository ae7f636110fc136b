package app.seojae.library;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Annotations made by tests. */
public final class Made {

    private Made() {}

    public static Annotation annotation(long paper, AnnotationKind kind, Anchor anchor) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Annotation(
                UUID.randomUUID(),
                paper,
                kind,
                AnnotationColour.YELLOW.rgb(),
                anchor,
                "",
                List.of(),
                "",
                now,
                now);
    }

    /** An annotation of some shape on a page of a PDF whose version is {@code v1}. */
    public static Annotation of(long paper, AnnotationKind kind, int page, String words) {
        Quad line = Quad.of(72, 700.125, 240.5, 712.25);
        PageRegion mark =
                switch (kind) {
                    case INK ->
                            new PageRegion(
                                    PageIndex.ofNumber(page),
                                    List.of(),
                                    List.of(
                                            List.of(
                                                    new PdfPoint(10, 20.5),
                                                    new PdfPoint(30.25, 40))));
                    case HIGHLIGHT, UNDERLINE, STRIKEOUT ->
                            PageRegion.of(
                                    PageIndex.ofNumber(page),
                                    List.of(line, Quad.of(72, 688, 200, 700)));
                    case NOTE, AREA -> PageRegion.of(PageIndex.ofNumber(page), List.of(line));
                };
        Quote quote = kind.isOnWords() ? new Quote(words, "before ", " behind", 12) : Quote.NONE;
        return annotation(
                paper, kind, new Anchor.Pages(TextVersion.of("v1"), quote, List.of(mark)));
    }

    /** Writes a comment over whatever stands there. */
    static void comment(Library library, UUID id, String markdown) throws SeojaeException {
        Annotation standing = library.annotations().find(id).orElseThrow();
        library.annotations().change(standing, standing.withComment(markdown));
    }
}
