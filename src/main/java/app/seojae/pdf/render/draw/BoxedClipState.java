package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.clip.ClipShape;
import java.awt.geom.Area;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * A graphics state that tells the box around its clip where PDFBox asks for the clip's area: it
 * only takes the bounds of a group from it, and areas of curved clips take long. What is drawn is
 * clipped by {@link ClipShape}.
 */
final class BoxedClipState extends PDGraphicsState {

    BoxedClipState(PDRectangle page) {
        super(page);
    }

    @Override
    public Area getCurrentClippingPath() {
        return new Area(ClipShape.bounds(getCurrentClippingPaths()));
    }

    /** Makes one path of all clipping paths, by their areas. */
    void join() {
        super.getCurrentClippingPath();
    }
}
