package app.seojae.ui.viewer.draw;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something drawn over a page: marks, hits, a selection.
 *
 * @param style the style class that gives it its look
 * @param quads where, in the page's own coordinates
 * @param strokes lines to draw, in the page's own coordinates
 * @param colour what it is filled, and its lines drawn, with; {@code null} leaves it to the style
 */
public record OverlayItem(
        String style, List<Quad> quads, List<List<PdfPoint>> strokes, @Nullable Rgb colour) {

    public OverlayItem {
        quads = List.copyOf(quads);
        strokes = List.copyOf(strokes);
    }

    public OverlayItem(String style, List<Quad> quads) {
        this(style, quads, List.of(), null);
    }

    /** Areas of a colour of their own. */
    public OverlayItem(String style, List<Quad> quads, Rgb colour) {
        this(style, quads, List.of(), colour);
    }
}
