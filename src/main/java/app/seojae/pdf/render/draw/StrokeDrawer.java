package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.clip.ClipParts;
import app.seojae.pdf.render.stroke.Hairline;
import app.seojae.pdf.render.stroke.StrokeOutline;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** A drawer of lines as wide as user space makes them, and of those along the clip's edge. */
abstract class StrokeDrawer extends ClipDrawer {

    private @Nullable List<Path2D> clipPaths;
    private ClipParts clip = ClipParts.of(List.of());
    private Rectangle2D clipBounds = new Rectangle2D.Double();

    StrokeDrawer(PageDrawerParameters parameters, Runnable check, boolean layers)
            throws IOException {
        super(parameters, check, layers);
    }

    @Override
    public void strokePath() throws IOException {
        settleClip();
        double unit = transformWidth(1);
        try (Hairline _ = Hairline.of(getGraphicsState(), getGraphics(), getLinePath(), unit)) {
            stroke();
        }
    }

    private void stroke() throws IOException {
        StrokeOutline outline = hasLayers() ? StrokeOutline.USUAL : strokeOutline();
        if (outline.shape() != null) {
            fillStroke(outline.shape(), outline.unclipped());
        } else if (outline.exact()) {
            Graphics2D graphics = getGraphics();
            Object before = graphics.getRenderingHint(RenderingHints.KEY_STROKE_CONTROL);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            inBands(super::strokePath);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, before);
        } else {
            inBands(super::strokePath);
        }
    }

    @SuppressWarnings("ReferenceEquality") // PDFBox makes a new list for each clip
    private StrokeOutline strokeOutline() {
        PDGraphicsState state = getGraphicsState();
        List<Path2D> paths = state.getCurrentClippingPaths();
        if (paths != clipPaths) {
            clipPaths = paths;
            clip = ClipParts.of(paths);
            clipBounds = clip.bounds();
        }
        return StrokeOutline.of(
                getLinePath(), state, getGraphics().getTransform(), clip, clipBounds);
    }

    /** Fills what a pen covers, as if the colour of lines were that of areas. */
    private void fillStroke(Shape covered, boolean unclipped) throws IOException {
        GeneralPath path = getLinePath();
        path.reset();
        path.append(covered, false);
        // PDFBox gives rectangles hard edges; a move at the end draws nothing and makes it none.
        path.moveTo(0, 0);
        Graphics2D graphics = getGraphics();
        Shape before = graphics.getClip();
        PDGraphicsState state = getGraphicsState();
        PDColor colour = state.getNonStrokingColor();
        PDColorSpace space = state.getNonStrokingColorSpace();
        double alpha = state.getNonStrokeAlphaConstant();
        state.setNonStrokingColorSpace(state.getStrokingColorSpace());
        state.setNonStrokingColor(state.getStrokingColor());
        state.setNonStrokeAlphaConstant(state.getAlphaConstant());
        if (unclipped) {
            graphics.setClip(null);
        }
        try {
            fillPath(Path2D.WIND_NON_ZERO);
        } finally {
            graphics.setClip(before);
            state.setNonStrokingColorSpace(space);
            state.setNonStrokingColor(colour);
            state.setNonStrokeAlphaConstant(alpha);
        }
    }
}
