package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.clip.ClipShape;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
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

    @Override
    protected void transferClip(Graphics2D graphics) {
        ClipShape.set(graphics, getGraphicsState().getCurrentClippingPaths());
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
