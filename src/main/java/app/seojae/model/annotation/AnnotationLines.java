package app.seojae.model.annotation;

import java.util.ArrayList;
import java.util.List;

/** The lines a mark is drawn with, on screen and in a copy of its PDF; pure, in page points. */
public final class AnnotationLines {

    /** An underline stands so far up a line's height, a strike-out in its middle. */
    private static final double UNDER = 0.04;

    private static final double THROUGH = 0.45;
    private static final double NOTE_EDGE = 0.22;

    private AnnotationLines() {}

    /** The lines of a kind on one page; of a highlight none. */
    public static List<List<PdfPoint>> of(AnnotationKind kind, PageRegion mark) {
        return switch (kind) {
            case HIGHLIGHT -> List.of();
            case UNDERLINE -> across(mark, UNDER);
            case STRIKEOUT -> across(mark, THROUGH);
            case NOTE -> writing(mark);
            case AREA -> outlines(mark.quads());
            case INK -> mark.strokes();
        };
    }

    /** A closed line around each quad. */
    public static List<List<PdfPoint>> outlines(List<Quad> quads) {
        return quads.stream()
                .map(quad -> List.of(quad.a(), quad.b(), quad.c(), quad.d(), quad.a()))
                .toList();
    }

    private static List<List<PdfPoint>> across(PageRegion mark, double height) {
        List<List<PdfPoint>> lines = new ArrayList<>();
        for (Quad quad : mark.quads()) {
            lines.add(
                    List.of(
                            between(quad.d(), quad.a(), height),
                            between(quad.c(), quad.b(), height)));
        }
        return lines;
    }

    /** Three lines of writing in a note's square. */
    private static List<List<PdfPoint>> writing(PageRegion mark) {
        List<List<PdfPoint>> lines = new ArrayList<>();
        for (Quad quad : mark.quads()) {
            for (double down : List.of(0.3, 0.5, 0.7)) {
                PdfPoint left = between(quad.a(), quad.d(), down);
                PdfPoint right = between(quad.b(), quad.c(), down);
                lines.add(
                        List.of(
                                between(left, right, NOTE_EDGE),
                                between(left, right, 1 - NOTE_EDGE)));
            }
        }
        return lines;
    }

    private static PdfPoint between(PdfPoint from, PdfPoint to, double part) {
        return new PdfPoint(
                from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
