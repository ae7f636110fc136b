package app.seojae.model.annotation;

import app.seojae.model.PageIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * What a mark covers of a page, in PDF user space points of the unrotated page.
 *
 * @param quads the lines of words; of a note or an area one, of ink none
 * @param strokes the lines drawn by hand, else none
 */
public record PageRegion(PageIndex page, List<Quad> quads, List<List<PdfPoint>> strokes) {

    public PageRegion {
        quads = List.copyOf(quads);
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** Lines of words, or a rectangle. */
    public static PageRegion of(PageIndex page, List<Quad> quads) {
        return new PageRegion(page, quads, List.of());
    }

    /** The same shape with the upper left corner of its bounds elsewhere. */
    public PageRegion movedTo(PageIndex newPage, PdfPoint corner) {
        double dx = corner.x() - bounds().left();
        double dy = corner.y() - bounds().top();
        return new PageRegion(
                newPage,
                quads.stream().map(quad -> quad.moved(dx, dy)).toList(),
                strokes.stream()
                        .map(stroke -> stroke.stream().map(point -> point.moved(dx, dy)).toList())
                        .toList());
    }

    /** The upright rectangle around all of it. */
    public Quad bounds() {
        List<Quad> all = new ArrayList<>(quads);
        for (List<PdfPoint> stroke : strokes) {
            for (PdfPoint point : stroke) {
                all.add(Quad.of(point.x(), point.y(), point.x(), point.y()));
            }
        }
        return all.isEmpty() ? Quad.of(0, 0, 0, 0) : Quad.around(all);
    }
}
