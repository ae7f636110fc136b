package app.seojae.pdf.render.draw;

import app.seojae.pdf.SpareLetter;
import app.seojae.pdf.render.clip.ClipParts;
import app.seojae.pdf.render.clip.ClipShape;
import app.seojae.pdf.render.image.FittedImage;
import app.seojae.pdf.render.ink.Bands;
import app.seojae.pdf.render.ink.InkFill;
import app.seojae.pdf.render.ink.InkedPage;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** PDFBox's drawer with clips that no area is made of. */
abstract class ClipDrawer extends PageDrawer {

    /** Shapes that reach farther than so many pages are cut to the clip first. */
    private static final double FAR = 3;

    /** Clips may be set inside each other without end; so many are looked at each time. */
    private static final int MOST_PATHS = 64;

    /** AWT takes a second for a clip of so many segments, if they are letters. */
    private static final int MANY_SEGMENTS = 1_000;

    /** Of a corner, in pixels: rectangles are written with so many digits at least. */
    private static final double SLACK = 0.1;

    private final boolean layers;
    private final InkedPage inked = new InkedPage();
    private final InkFill inkFill;
    private final Bands bands;

    /** What has only the box around its clip as yet. */
    private final Set<Graphics2D> boxed = Collections.newSetFromMap(new WeakHashMap<>());

    /**
     * @param check asked again and again; throws to leave
     * @param layers whether the document has some that may be switched off, which only PDFBox knows
     */
    ClipDrawer(PageDrawerParameters parameters, Runnable check, boolean layers) throws IOException {
        super(parameters);
        this.layers = layers;
        this.inkFill = new InkFill(inked, check);
        this.bands = new Bands(check);
    }

    /** Where drawing goes now; the clip need not be set. */
    final InkedPage inked() {
        inked.look(getGraphics(), getGraphicsState());
        return inked;
    }

    /** Whether what is drawn now is faded, so that no paint of it is a colour. */
    abstract boolean isFaded();

    /** Fills what paths let through together, whatever the clip is. */
    final void fillReach(ClipParts reach, Paint paint) {
        inked();
        Composite composite = getGraphicsState().getNonStrokingJavaComposite();
        if (!inkFill.fill(reach, paint, composite)) {
            Graphics2D graphics = getGraphics();
            Shape clip = graphics.getClip();
            graphics.setComposite(composite);
            graphics.setPaint(paint);
            graphics.setClip(null);
            ClipShape.fill(graphics, reach);
            graphics.setClip(clip);
        }
    }

    /** Fills a shape within the clip; false where only AWT can. */
    final boolean fillPixels(Shape shape, Paint paint, boolean smooth) {
        inked();
        return inkFill.fill(shape, paint, getGraphicsState().getNonStrokingJavaComposite(), smooth);
    }

    /** Sets all of a clip that has been put off, before AWT draws in it. */
    final void settleClip() {
        setClip();
        if (boxed.remove(getGraphics())) {
            ClipShape.set(getGraphics(), getGraphicsState().getCurrentClippingPaths());
        }
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
        ClipParts parts = ClipParts.of(state.getCurrentClippingPaths());
        if (!layers && parts.segments(MANY_SEGMENTS) > MANY_SEGMENTS) {
            // Most that is drawn in it does not ask AWT.
            boxed.add(graphics);
            graphics.setClip(parts.bounds());
        } else {
            boxed.remove(graphics);
            ClipShape.set(graphics, parts);
        }
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        PDColor color = getGraphicsState().getNonStrokingColor();
        boolean pattern = color.getColorSpace() instanceof PDPattern;
        boolean far = pattern && isFar(getLinePath().getBounds2D());
        smoothSlanted();
        setClip();
        if (layers || (!pattern && !isFaded() && !boxed.contains(getGraphics()))) {
            inBands(() -> super.fillPath(windingRule));
            return;
        }
        GeneralPath path = getLinePath();
        path.setWindingRule(windingRule);
        Shape shape = pattern ? withinBox(path, color) : path;
        Paint paint = getNonStrokingPaint();
        // As PDFBox has it: gradients made of strips show no seams then.
        boolean smooth = !ClipShape.isRectangle(path) || isThin(path.getBounds2D());
        if (!fillPixels(shape, paint, smooth)) {
            settleClip();
            if (far || !pattern) {
                super.fillPath(windingRule);
                return;
            }
            Graphics2D graphics = getGraphics();
            graphics.setComposite(getGraphicsState().getNonStrokingJavaComposite());
            graphics.setPaint(paint);
            Object before = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
            if (!smooth) {
                graphics.setRenderingHint(
                        RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            }
            graphics.fill(shape);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, before);
        }
        path.reset();
    }

    /**
     * PDFBox takes nearly all shapes of four corners for rectangles, which it gives hard edges; a
     * move at the end draws nothing and makes it count.
     */
    private void smoothSlanted() {
        GeneralPath path = getLinePath();
        double scale = Math.sqrt(Math.abs(getGraphics().getTransform().getDeterminant()));
        Point2D end = path.getCurrentPoint();
        if (end != null && ClipShape.isSlanted(path, SLACK / Math.max(scale, 1e-6))) {
            path.moveTo(end.getX(), end.getY());
        }
    }

    /** What of a path the box of a shading lets through, where it has one. */
    private Shape withinBox(GeneralPath path, PDColor color) throws IOException {
        if (!(((PDPattern) color.getColorSpace()).getPattern(color)
                        instanceof PDShadingPattern shaded
                && shaded.getShading() != null
                && shaded.getShading().getBBox() != null)) {
            return path;
        }
        PDRectangle box = shaded.getShading().getBBox();
        Area area = new Area(path);
        area.intersect(
                new Area(
                        box.transform(Matrix.concatenate(getInitialMatrix(), shaded.getMatrix()))));
        return area;
    }

    /** A line, not an area. */
    private static boolean isThin(Rectangle2D shape) {
        return shape.getWidth() <= 1 || shape.getHeight() <= 1;
    }

    /** Draws the line path, which PDFBox empties each time, piece by piece where it is long. */
    final void inBands(Bands.Step step) throws IOException {
        GeneralPath path = getLinePath();
        int segments = Bands.segments(path);
        if (segments == 0) {
            step.run();
            return;
        }
        Path2D all = new Path2D.Float(path);
        bands.run(
                inked(),
                null,
                segments,
                () -> {
                    path.reset();
                    path.append(all, false);
                    step.run();
                });
    }

    @Override
    protected void showFontGlyph(Matrix at, PDFont font, int code, Vector displacement)
            throws IOException {
        settleClip();
        SpareLetter spare =
                font instanceof PDType0Font composite && !font.isEmbedded()
                        ? SpareLetter.of(composite, code)
                        : null;
        if (spare == null) {
            super.showFontGlyph(at, font, code, displacement);
        } else if (getGraphicsState().getTextState().getRenderingMode().isFill()) {
            AffineTransform place = at.createAffineTransform();
            // As wide as the file says, as PDFBox draws letters that stand in.
            float width = font.hasExplicitWidth(code) ? displacement.getX() : 0;
            place.scale(width > 0 && spare.width() > 0 ? width / spare.width() : 0.001, 0.001);
            Graphics2D graphics = getGraphics();
            graphics.setComposite(getGraphicsState().getNonStrokingJavaComposite());
            graphics.setPaint(getNonStrokingPaint());
            graphics.fill(place.createTransformedShape(spare.outline()));
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        settleClip();
        COSBase transfer = getGraphicsState().getTransfer();
        boolean own = image.getCOSObject().containsKey(COSName.SMASK);
        if (!FittedImage.is(image)
                || transfer instanceof COSArray
                || transfer instanceof COSDictionary
                || (!own && getGraphicsState().getSoftMask() != null)) {
            super.drawImage(image);
            return;
        }
        Shape square = place().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        bands.run(inked(), square, 0, () -> super.drawImage(image));
    }

    /** From the square of an image to user space; the caller's own. */
    final AffineTransform place() {
        return getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        settleClip();
        super.showTransparencyGroup(form);
    }

    private boolean isFar(Rectangle2D shape) {
        PDRectangle page = getCurrentPage().getCropBox();
        return shape.getWidth() > FAR * page.getWidth()
                || shape.getHeight() > FAR * page.getHeight();
    }
}
