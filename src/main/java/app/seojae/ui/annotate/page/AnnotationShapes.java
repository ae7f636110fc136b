package app.seojae.ui.annotate.page;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.AnnotationLines;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Quad;
import app.seojae.ui.viewer.draw.OverlayItem;
import java.util.ArrayList;
import java.util.List;

/** How marks are drawn over a page; pure. Lengths are points of the page. */
public final class AnnotationShapes {

    private AnnotationShapes() {}

    /** What a mark looks like on one of its pages. */
    public static List<OverlayItem> of(
            AnnotationKind kind, Rgb colour, Placement.State state, PageRegion mark) {
        List<OverlayItem> items = new ArrayList<>();
        List<List<PdfPoint>> lines = AnnotationLines.of(kind, mark);
        switch (kind) {
            case HIGHLIGHT -> items.add(new OverlayItem("mark-highlight", mark.quads(), colour));
            case UNDERLINE, STRIKEOUT -> items.add(strokes("mark-line", lines, colour));
            case NOTE -> {
                items.add(new OverlayItem("mark-note", mark.quads(), colour));
                items.add(strokes("mark-note-lines", lines, null));
            }
            case AREA -> items.add(strokes("mark-area", lines, colour));
            case INK -> items.add(strokes("mark-ink", lines, colour));
        }
        if (state == Placement.State.SIMILAR) {
            items.add(strokes("mark-similar", AnnotationLines.outlines(mark.quads()), null));
        }
        return items;
    }

    /** The frame of a mark that is stood on. */
    public static OverlayItem selected(PageRegion mark) {
        List<Quad> quads = mark.quads().isEmpty() ? List.of(mark.bounds()) : mark.quads();
        return strokes("mark-selected", AnnotationLines.outlines(quads), null);
    }

    /** The knobs by which a mark is made longer or larger. */
    static OverlayItem handles(List<PdfPoint> points) {
        return strokes("mark-handle", points.stream().map(List::of).toList(), null);
    }

    /** Lines along these points, {@code null} leaving the colour to the style. */
    public static OverlayItem strokes(
            String style,
            List<List<PdfPoint>> strokes,
            @org.jspecify.annotations.Nullable Rgb colour) {
        return new OverlayItem(style, List.of(), strokes, colour);
    }
}
