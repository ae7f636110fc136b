package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.clip.ClipShape;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;

/** PDFBox's drawer with clips that no area is made of. */
abstract class ClipDrawer extends PageDrawer {

    /** Shapes that reach farther than so many pages are cut to the clip first. */
    private static final double FAR = 3;

    /** Clips may be set inside each other without end; so many are looked at each time. */
    private static final int MOST_PATHS = 64;

    private final boolean layers;

    /**
     * @param layers whether the document has some that may be switched off, which only PDFBox knows
     */
    ClipDrawer(PageDrawerParameters parameters, boolean layers) throws IOException {
        super(parameters);
        this.layers = layers;
    }

    /** Whether only PDFBox knows what is shown. */
    final boolean hasLayers() {
        return layers;
    }

    /** Before the first operator of the page: its graphics state becomes one of ours. */
    final void beginClips() {
        PDGraphicsState fresh = new BoxedClipState(getCurrentPage().getCropBox());
        fresh.setCurrentTransformationMatrix(getGraphicsState().getCurrentTransformationMatrix());
        restoreGraphicsStack(new ArrayDeque<>(List.of(fresh)));
    }

    @Override
    protected void transferClip(Graphics2D graphics) {
        PDGraphicsState state = getGraphicsState();
        if (state.getCurrentClippingPaths().size() > MOST_PATHS) {
            if (state instanceof BoxedClipState boxed) {
                boxed.join();
            } else {
                state.getCurrentClippingPath();
            }
        }
        ClipShape.set(graphics, state.getCurrentClippingPaths());
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        PDColor color = getGraphicsState().getNonStrokingColor();
        if (layers
                || !(color.getColorSpace() instanceof PDPattern patterns)
                || isFar(getLinePath().getBounds2D())) {
            super.fillPath(windingRule);
            return;
        }
        PDGraphicsState state = getGraphicsState();
        Graphics2D graphics = getGraphics();
        GeneralPath path = getLinePath();
        path.setWindingRule(windingRule);
        Shape shape = path;
        if (patterns.getPattern(color) instanceof PDShadingPattern shaded
                && shaded.getShading() != null
                && shaded.getShading().getBBox() != null) {
            PDRectangle box = shaded.getShading().getBBox();
            Area area = new Area(path);
            area.intersect(
                    new Area(
                            box.transform(
                                    Matrix.concatenate(getInitialMatrix(), shaded.getMatrix()))));
            shape = area;
        }
        graphics.setComposite(state.getNonStrokingJavaComposite());
        setClip();
        graphics.setPaint(getNonStrokingPaint());
        Object smooth = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        if (ClipShape.isRectangle(path)) {
            // As PDFBox has it: gradients made of strips show no seams then.
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        }
        graphics.fill(shape);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
        path.reset();
    }

    private boolean isFar(Rectangle2D shape) {
        PDRectangle page = getCurrentPage().getCropBox();
        return shape.getWidth() > FAR * page.getWidth()
                || shape.getHeight() > FAR * page.getHeight();
    }
}
