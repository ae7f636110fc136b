package app.seojae.ui.annotate;

import app.seojae.model.AnnotationKind;
import app.seojae.model.PageMark;
import app.seojae.model.PdfPoint;
import app.seojae.model.Placement;
import app.seojae.model.Quad;
import app.seojae.model.Rgb;
import app.seojae.ui.viewer.OverlayItem;
import java.util.ArrayList;
import java.util.List;

/** How marks are drawn over a page; pure. Lengths are points of the page. */
final class MarkShapes {

    /** An underline stands so far up a line's height, a strike-out in its middle. */
    private static final double UNDER = 0.04;

    private static final double THROUGH = 0.45;
    private static final double NOTE_EDGE = 0.22;

    private MarkShapes() {}

    /** What a mark looks like on one of its pages. */
    static List<OverlayItem> of(
            AnnotationKind kind, Rgb colour, Placement.State state, PageMark mark) {
        List<OverlayItem> items = new ArrayList<>();
        switch (kind) {
            case HIGHLIGHT -> items.add(new OverlayItem("mark-highlight", mark.quads(), colour));
            case UNDERLINE -> items.add(lines(mark, UNDER, colour));
            case STRIKEOUT -> items.add(lines(mark, THROUGH, colour));
            case NOTE -> {
                items.add(new OverlayItem("mark-note", mark.quads(), colour));
                items.add(strokes("mark-note-lines", noteLines(mark), null));
            }
            case AREA -> items.add(strokes("mark-area", outlines(mark.quads()), colour));
            case INK -> items.add(strokes("mark-ink", mark.strokes(), colour));
        }
        if (state == Placement.State.SIMILAR) {
            items.add(strokes("mark-similar", outlines(mark.quads()), null));
        }
        return items;
    }

    /** The frame of a mark that is stood on. */
    static OverlayItem selected(PageMark mark) {
        List<Quad> quads = mark.quads().isEmpty() ? List.of(mark.bounds()) : mark.quads();
        return strokes("mark-selected", outlines(quads), null);
    }

    /** The knobs by which a mark is made longer or larger. */
    static OverlayItem handles(List<PdfPoint> points) {
        return strokes("mark-handle", points.stream().map(List::of).toList(), null);
    }

    static OverlayItem strokes(
            String style,
            List<List<PdfPoint>> strokes,
            @org.jspecify.annotations.Nullable Rgb colour) {
        return new OverlayItem(style, List.of(), strokes, colour);
    }

    /** A closed line around each quad. */
    static List<List<PdfPoint>> outlines(List<Quad> quads) {
        return quads.stream()
                .map(quad -> List.of(quad.a(), quad.b(), quad.c(), quad.d(), quad.a()))
                .toList();
    }

    private static OverlayItem lines(PageMark mark, double height, Rgb colour) {
        List<List<PdfPoint>> lines = new ArrayList<>();
        for (Quad quad : mark.quads()) {
            lines.add(
                    List.of(
                            between(quad.d(), quad.a(), height),
                            between(quad.c(), quad.b(), height)));
        }
        return strokes("mark-line", lines, colour);
    }

    /** Three lines of writing in a note's square. */
    private static List<List<PdfPoint>> noteLines(PageMark mark) {
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
