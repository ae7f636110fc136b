package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.clip.ClipShape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * A graphics state that tells the box around its clip where PDFBox asks for the clip's area: it
 * only takes the bounds of a group from it, and areas of curved clips take long. What is drawn is
 * clipped by {@link ClipShape}.
 */
final class BoxedClipState extends PDGraphicsState {

    private @Nullable Rectangle2D group;

    BoxedClipState(PDRectangle page) {
        super(page);
    }

    /** Has PDFBox take a box for the next group, in user space. */
    void offer(Rectangle2D box) {
        group = box;
    }

    @Override
    public Area getCurrentClippingPath() {
        Rectangle2D box = group;
        if (box != null) {
            group = null;
            return new Area(box);
        }
        return new Area(ClipShape.bounds(getCurrentClippingPaths()));
    }

    /** Makes one path of all clipping paths, by their areas. */
    void join() {
        super.getCurrentClippingPath();
    }
}
