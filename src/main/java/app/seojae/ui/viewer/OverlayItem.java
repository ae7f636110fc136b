package app.seojae.ui.viewer;

import app.seojae.model.Quad;
import java.util.List;

/**
 * Something drawn over a page: marks, hits, a selection.
 *
 * @param style the style class that colours it
 * @param quads where, in the page's own coordinates
 */
public record OverlayItem(String style, List<Quad> quads) {
    public OverlayItem {
        quads = List.copyOf(quads);
    }
}
