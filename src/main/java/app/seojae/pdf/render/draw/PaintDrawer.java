package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.clip.ClipParts;
import app.seojae.pdf.render.group.PlainGroups;
import app.seojae.pdf.render.ink.PlacedPaint;
import app.seojae.pdf.render.mask.MaskPlane;
import app.seojae.pdf.render.mask.MaskedPaint;
import app.seojae.pdf.render.shade.FastShadings;
import app.seojae.pdf.render.stroke.FineDashes;
import app.seojae.pdf.render.tile.OverlappingTiles;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * A drawer with paints of ours: a soft mask is drawn once for all it masks, a tile once for all it
 * fills, and shadings by pixels and triangles.
 */
abstract class PaintDrawer extends StrokeDrawer {

    /** PDFBox lays a mask over an image of so many pixels at once, and cannot be stopped there. */
    private static final double MANY_PIXELS = 250_000;

    private final FastShadings shadings;
    private final KeptPaints kept = new KeptPaints();
    private @Nullable MaskPlane plane;
    private final OverlappingTiles overlapping = new OverlappingTiles();
    private int tileDepth;

    /** Whether a tile is drawn that has its colour from what it paints, in forms of its own too. */
    private boolean colourless;

    /** What the next paint is asked for in place of the colour, to be masked as that would be. */
    private @Nullable Paint instead;

    /** Drawing that a soft mask may lie over. */
    private interface Step {
        void run() throws IOException;
    }

    /**
     * @param layers whether the document has some that may be switched off, which only PDFBox knows
     */
    PaintDrawer(PageDrawerParameters parameters, Runnable check, boolean layers)
            throws IOException {
        super(parameters, check, layers);
        this.shadings = new FastShadings(check);
    }

    @Override
    protected Paint getPaint(PDColor color) throws IOException {
        Paint other = instead;
        if (other != null) {
            instead = null;
            return other;
        }
        MaskPlane over = plane;
        plane = null;
        try {
            Paint paint = bare(color);
            return over == null ? paint : new MaskedPaint(paint, over);
        } finally {
            plane = over;
        }
    }

    private Paint bare(PDColor color) throws IOException {
        if (!(color.getColorSpace() instanceof PDPattern patterns)) {
            return super.getPaint(color);
        }
        PDAbstractPattern pattern = patterns.getPattern(color);
        if (pattern instanceof PDShadingPattern shaded && shaded.getShading() != null) {
            return shadings.paint(
                    shaded.getShading(),
                    Matrix.concatenate(getInitialMatrix(), shaded.getMatrix()));
        }
        if (!(pattern instanceof PDTilingPattern tile)) {
            return super.getPaint(color);
        }
        boolean before = colourless;
        tileDepth++;
        try {
            return kept.tile(
                    tile,
                    patterns.getUnderlyingColorSpace(),
                    color,
                    getInitialMatrix(),
                    getGraphics().getTransform(),
                    () -> {
                        PDColor over = overlapping.over(tile, patterns, color, getResources());
                        colourless = tile.getPaintType() == PDTilingPattern.PAINT_UNCOLORED;
                        return super.getPaint(over == null ? color : over);
                    });
        } finally {
            tileDepth--;
            colourless = before;
        }
    }

    @Override
    public boolean isShouldProcessColorOperators() {
        return !colourless && super.isShouldProcessColorOperators();
    }

    /** Draws with the soft mask, where it was drawn already; else leaves it to PDFBox. */
    private void masked(Step step) throws IOException {
        PDGraphicsState state = getGraphicsState();
        PDSoftMask mask = state.getSoftMask();
        MaskPlane over = mask == null ? null : plane(mask, false);
        if (over == null) {
            step.run();
            return;
        }
        MaskPlane before = plane;
        state.setSoftMask(null);
        plane = over;
        try {
            step.run();
        } finally {
            plane = before;
            state.setSoftMask(mask);
        }
    }

    private @Nullable MaskPlane plane(PDSoftMask mask, boolean atOnce) throws IOException {
        PlainGroups.settleSpace(mask.getGroup());
        return hasLayers() || tileDepth > 0
                ? null
                : kept.mask(mask, getGraphics().getTransform(), atOnce, () -> draw(mask));
    }

    /** Draws a soft mask over all of the page, whatever the clip is now. */
    private MaskPlane draw(PDSoftMask mask) throws IOException {
        PDRectangle page = getCurrentPage().getCropBox();
        PDGraphicsState fresh = new PDGraphicsState(page);
        fresh.setSoftMask(mask);
        Deque<PDGraphicsState> before = saveGraphicsStack();
        MaskPlane over = plane;
        plane = null;
        try {
            restoreGraphicsStack(new ArrayDeque<>(List.of(fresh)));
            AffineTransform place = getGraphics().getTransform();
            Rectangle box = place.createTransformedShape(page.toGeneralPath()).getBounds();
            box.grow(1, 1);
            return new MaskPlane(getNonStrokingPaint(), box, place);
        } finally {
            plane = over;
            restoreGraphicsStack(before);
        }
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        masked(() -> super.fillPath(windingRule));
    }

    @Override
    public void strokePath() throws IOException {
        FineDashes dashes = FineDashes.of(getGraphicsState(), getGraphics().getTransform());
        if (dashes == null) {
            masked(super::strokePath);
            return;
        }
        dashes.begin();
        try {
            masked(super::strokePath);
        } finally {
            dashes.end();
        }
    }

    @Override
    protected void showFontGlyph(Matrix at, PDFont font, int code, Vector displacement)
            throws IOException {
        masked(() -> super.showFontGlyph(at, font, code, displacement));
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        PDSoftMask mask = getGraphicsState().getSoftMask();
        // A mask of the image's own is instead of that of the graphics state.
        boolean own =
                image.getCOSObject().containsKey(COSName.MASK)
                        || image.getCOSObject().containsKey(COSName.SMASK);
        boolean large = (double) image.getWidth() * image.getHeight() > MANY_PIXELS;
        MaskPlane over = mask == null || own || image.isStencil() ? null : plane(mask, large);
        if (over == null) {
            super.drawImage(image);
            return;
        }
        BufferedImage pixels = image.getImage();
        Graphics2D graphics = getGraphics();
        Rectangle all = new Rectangle(pixels.getWidth(), pixels.getHeight());
        AffineTransform place = place();
        place.scale(1.0 / all.width, -1.0 / all.height);
        place.translate(0, -all.height);
        AffineTransform toDevice = graphics.getTransform();
        toDevice.concatenate(place);
        Object smooth = graphics.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        if (!image.getInterpolate() && isEnlarged(toDevice)) {
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION,
                    RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        }
        Paint paint = new MaskedPaint(new PlacedPaint(new TexturePaint(pixels, all), place), over);
        Shape shape = place.createTransformedShape(all);
        if (!fillPixels(shape, paint, true)) {
            settleClip();
            graphics.setComposite(getGraphicsState().getNonStrokingJavaComposite());
            graphics.setPaint(paint);
            graphics.fill(shape);
        }
        if (smooth != null) {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, smooth);
        }
    }

    private static boolean isEnlarged(AffineTransform place) {
        return Math.hypot(place.getScaleX(), place.getShearY()) >= 1
                || Math.hypot(place.getScaleY(), place.getShearX()) >= 1;
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        PDShading shading = getResources().getShading(name);
        if (hasLayers() || shading == null) {
            super.shadingFill(name);
            return;
        }
        PDGraphicsState state = getGraphicsState();
        Matrix toUser = state.getCurrentTransformationMatrix();
        List<Path2D> reach = reach(shading, toUser, state.getCurrentClippingPaths());
        PDSoftMask mask = state.getSoftMask();
        MaskPlane over = mask == null ? null : plane(mask, false);
        Paint paint = shadings.paint(shading, toUser);
        if (mask != null && over == null) {
            instead = paint;
            paint = getNonStrokingPaint();
        }
        fillReach(ClipParts.of(reach), over == null ? paint : new MaskedPaint(paint, over));
    }

    @Override
    final boolean isFaded() {
        return plane != null || getGraphicsState().getSoftMask() != null;
    }

    /** The clip, and what of it a shading can reach. */
    private List<Path2D> reach(PDShading shading, Matrix toUser, List<Path2D> clip)
            throws IOException {
        List<Path2D> paths = new ArrayList<>(clip);
        PDRectangle box = shading.getBBox();
        if (box != null) {
            paths.add(box.transform(toUser));
            return paths;
        }
        Rectangle2D bounds = shadings.bounds(shading, toUser);
        if (bounds != null) {
            paths.add(
                    new Path2D.Double(
                            new Rectangle2D.Double(
                                    Math.floor(bounds.getMinX()) - 1,
                                    Math.floor(bounds.getMinY()) - 1,
                                    bounds.getWidth() + 3,
                                    bounds.getHeight() + 3)));
        }
        return paths;
    }
}
