package app.seojae.pdf.outline;

import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
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
