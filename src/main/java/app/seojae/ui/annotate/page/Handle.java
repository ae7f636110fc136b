package app.seojae.ui.annotate.page;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Quad;
import java.util.ArrayList;
import java.util.List;

/**
 * A knob on a mark that is stood on.
 *
 * @param at on that page, in its own coordinates
 * @param opposite what stays where it is: the other end of words, or the other corner of an area
 * @param start whether it is the beginning of words
 */
public record Handle(PageIndex page, PdfPoint at, PdfPoint opposite, boolean start) {

    /** The ends of marked words, the corners of an area; none of what else there is. */
    static List<Handle> of(PlacedAnnotation placed) {
        Annotation annotation = placed.annotation();
        List<PageRegion> marks = placed.placement().regions();
        if (marks.isEmpty() || marks.getFirst().quads().isEmpty()) {
            return List.of();
        }
        PageRegion first = marks.getFirst();
        if (annotation.kind() == AnnotationKind.AREA) {
            Quad box = first.quads().getFirst();
            List<PdfPoint> corners = List.of(box.a(), box.b(), box.c(), box.d());
            List<Handle> handles = new ArrayList<>();
            for (int i = 0; i < corners.size(); i++) {
                PdfPoint other = corners.get((i + 2) % corners.size());
                handles.add(new Handle(first.page(), corners.get(i), other, false));
            }
            return handles;
        }
        PageRegion last = marks.getLast();
        if (!annotation.kind().isOnWords() || last.quads().isEmpty()) {
            return List.of();
        }
        PdfPoint start = first.quads().getFirst().d();
        PdfPoint end = last.quads().getLast().c();
        return List.of(
                new Handle(first.page(), start, end, true),
                new Handle(last.page(), end, start, false));
    }
}
