package app.seojae.pdf.render.stroke;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * A line of no width, the thinnest that can be drawn: one pixel (ISO 32000-1, 8.4.3.2), on whole
 * pixels where it is upright. PDFBox's quarter of a point is pale where a point is a pixel.
 */
public final class Hairline implements AutoCloseable {

    private final PDGraphicsState state;
    private final Graphics2D graphics;
    private final Object control;

    private Hairline(PDGraphicsState state, Graphics2D graphics) {
        this.state = state;
        this.graphics = graphics;
        this.control = graphics.getRenderingHint(RenderingHints.KEY_STROKE_CONTROL);
    }

    /**
     * The line of a state until closed; {@code null} where it has a width.
     *
     * @param path in points
     * @param unit what a width of 1 is in points
     */
    public static @Nullable Hairline of(
            PDGraphicsState state, Graphics2D graphics, Path2D path, double unit) {
        if (state.getLineWidth() != 0) {
            return null;
        }
        AffineTransform toPixels = graphics.getTransform();
        double scale = unit * Math.sqrt(Math.abs(toPixels.getDeterminant()));
        if (!(scale > 0)) {
            return null;
        }
        Hairline line = new Hairline(state, graphics);
        state.setLineWidth((float) (1 / scale));
        // Others would get a stair at each corner.
        if (UprightLines.are(path, toPixels)) {
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
        }
        return line;
    }

    @Override
    public void close() {
        state.setLineWidth(0);
        if (control != null) {
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, control);
        }
    }
}
