package app.seojae.ui.annotate.page;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Quad;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds which mark is under a place of a page; pure. Lengths are points of the page. */
public final class AnnotationPicker {

    private AnnotationPicker() {}

    /**
     * The mark under a place, the smallest where several lie there.
     *
     * @param near how far beside a stroke still counts
     */
    static Optional<PlacedAnnotation> at(
            List<PlacedAnnotation> marks, PageIndex page, PdfPoint point, double near) {
        return marks.stream()
                .filter(one -> isUnder(one, page, point, near))
                .min(Comparator.comparingDouble(one -> size(one, page)));
    }

    private static boolean isUnder(
            PlacedAnnotation one, PageIndex page, PdfPoint point, double near) {
        for (PageRegion mark : one.placement().regions()) {
            if (mark.page().equals(page)
                    && (mark.quads().stream().anyMatch(quad -> quad.contains(point))
                            || stroke(mark.strokes(), point, near) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static double size(PlacedAnnotation one, PageIndex page) {
        double size = 0;
        for (PageRegion mark : one.placement().regions()) {
            if (mark.page().equals(page)) {
                Quad box = mark.bounds();
                size += (box.right() - box.left()) * (box.top() - box.bottom());
            }
        }
        return size;
    }

    /** The number of the stroke that passes a point, or -1. */
    public static int stroke(List<List<PdfPoint>> strokes, PdfPoint point, double near) {
        for (int i = 0; i < strokes.size(); i++) {
            List<PdfPoint> stroke = strokes.get(i);
            for (int j = 0; j < stroke.size(); j++) {
                PdfPoint from = stroke.get(Math.max(0, j - 1));
                if (StrokeSmoothing.distance(point, from, stroke.get(j)) <= near) {
                    return i;
                }
            }
        }
        return -1;
    }
}
