package app.seojae.pdf;

import app.seojae.model.PdfPoint;
import app.seojae.model.Quad;
import java.util.List;

/**
 * A part of a page that leads somewhere.
 *
 * @param area what can be clicked, in PDF user space, a quad a line
 */
public record PageLink(List<Quad> area, LinkTarget target) {

    public PageLink {
        area = List.copyOf(area);
    }

    /** Whether a point of the page lies on it. */
    public boolean contains(PdfPoint point) {
        return area.stream().anyMatch(quad -> quad.contains(point));
    }
}
