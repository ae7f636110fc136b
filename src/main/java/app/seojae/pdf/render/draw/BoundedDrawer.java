package app.seojae.pdf.render.draw;

import app.seojae.model.ProblemKind;
import app.seojae.pdf.PageStoppedException;
import app.seojae.pdf.bounded.BoundedPage;
import app.seojae.pdf.bounded.UnpackLimit;
import app.seojae.pdf.render.glyph.GlyphPainter;
import app.seojae.pdf.render.glyph.InkedPage;
import app.seojae.pdf.render.image.FittedImage;
import app.seojae.pdf.render.image.MissingPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's drawer, asking before each operator whether to go on, refusing giant images, and going
 * shorter ways for glyphs, images and groups where the picture stays the same.
 */
final class BoundedDrawer extends PaintDrawer {

    private static final Logger LOG = System.getLogger(BoundedDrawer.class.getName());

    /** The raw samples of a decoded image and its mask; the rest is made in a bounded size. */
    private static final int BYTES_PER_PIXEL = 3;

    private static final int MAX_GLYPH_DEPTH = 4;
    private static final int REPEATED_IMAGES = 8;
    private static final double REPEATED_SIZE = 2e6;

    /** An image in the size it was drawn in. */
    private record Drawn(COSStream image, long width, long height) {}

    private final DrawTools tools;
    private final InkedPage inked = new InkedPage();
    private @Nullable Graphics2D pageGraphics;
    private int groupDepth;
    private int glyphDepth;
    private @Nullable PDColor lastColor;
    private Color lastPaint = Color.BLACK;

    /** Pages that draw one image again and again would decode it each time. */
    private final Map<Drawn, PDImage> repeated =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Drawn, PDImage> eldest) {
                    return size() > REPEATED_IMAGES;
                }
            };

    BoundedDrawer(PageDrawerParameters parameters, DrawTools tools) throws IOException {
        super(parameters, tools.budget()::checkWanted, tools.stamps() == null);
        this.tools = tools;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        pageGraphics = getGraphics();
        if (tools.figures() != null) {
            tools.figures().place(getGraphics().getTransform());
        }
        try {
            super.processPage(BoundedPage.of(page));
        } catch (DraftLimit.Over over) {
            LOG.log(Level.TRACE, "a draft ends early", over);
        }
    }

    @Override
    protected void showFontGlyph(
            Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        PDGraphicsState state = getGraphicsState();
        GlyphPainter stamps = tools.stamps();
        // A font that stands in for a missing one is stretched to its widths: left to PDFBox.
        if (stamps != null
                && font.isEmbedded()
                && state.getTextState().getRenderingMode() == RenderingMode.FILL
                && state.getSoftMask() == null
                && isPlain(state.getNonStrokingColor())) {
            AffineTransform at = textRenderingMatrix.createAffineTransform();
            at.concatenate(font.getFontMatrix().createAffineTransform());
            setClip();
            inked.look(getGraphics(), state);
            if (stamps.draw(
                    inked, state.getNonStrokingJavaComposite(), lastPaint, font, code, at)) {
                return;
            }
        }
        super.showFontGlyph(textRenderingMatrix, font, code, displacement);
    }

    /** A glyph of a Type 3 font is a page of its own, which may show itself again without end. */
    @Override
    protected void showType3Glyph(
            Matrix textRenderingMatrix, PDType3Font font, int code, Vector displacement)
            throws IOException {
        if (glyphDepth >= MAX_GLYPH_DEPTH) {
            return;
        }
        glyphDepth++;
        try {
            super.showType3Glyph(textRenderingMatrix, font, code, displacement);
        } finally {
            glyphDepth--;
        }
    }

    /** Whether a colour is one, not a pattern; then it is {@link #lastPaint}. */
    private boolean isPlain(PDColor color) throws IOException {
        if (color != lastColor) {
            if (color.getColorSpace() instanceof PDPattern
                    || !(getPaint(color) instanceof Color paint)) {
                return false;
            }
            lastColor = color;
            lastPaint = paint;
        }
        return true;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        tools.budget().check();
        DraftLimit draft = tools.draft();
        if (draft != null) {
            draft.check();
        }
        tools.budget().checkInline(operator);
        tools.budget().enter();
        try {
            super.processOperator(operator, operands);
        } catch (PageStoppedException | DraftLimit.Over | UnpackLimit.Refused stopped) {
            throw stopped;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The rest of the page is worth more than this one shading, image or glyph.
            LOG.log(Level.DEBUG, () -> "left out, damaged: " + operator.getName(), e);
        } finally {
            tools.budget().leave();
        }
    }

    @Override
    public void shadingFill(COSName shadingName) throws IOException {
        if (tools.draft() == null) {
            super.shadingFill(shadingName);
        }
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
        tools.budget().check();
        if (tools.draft() != null && tools.draft().isOver()) {
            return;
        }
        try {
            super.showAnnotation(annotation);
        } catch (PageStoppedException stopped) {
            throw stopped;
        } catch (DraftLimit.Over over) {
            LOG.log(Level.TRACE, "a draft ends early", over);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "left out, damaged: an annotation", e);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (tools.groups().isPlain(form, getGraphicsState())) {
            showForm(form);
            return;
        }
        Graphics2D graphics = getGraphics();
        Object smooth = graphics.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        // The group has the page's pixels already; smoothing would only blur and take long.
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        groupDepth++;
        try {
            super.showTransparencyGroup(form);
        } finally {
            groupDepth--;
            if (smooth != null) {
                graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, smooth);
            }
        }
    }

    private boolean drawRule() throws IOException {
        Graphics2D graphics = getGraphics();
        AffineTransform toPixels = graphics.getTransform();
        AffineTransform toDevice = new AffineTransform(toPixels);
        toDevice.concatenate(
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        Rectangle2D pixels = MaskRule.pixels(toDevice);
        if (pixels == null || !isPlain(getGraphicsState().getNonStrokingColor())) {
            return false;
        }
        setClip();
        graphics.setComposite(getGraphicsState().getNonStrokingJavaComposite());
        graphics.setPaint(lastPaint);
        graphics.setTransform(new AffineTransform());
        graphics.fill(pixels);
        graphics.setTransform(toPixels);
        return true;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if (MissingPicture.is(image)) {
            setClip();
            getGraphics().setComposite(getGraphicsState().getNonStrokingJavaComposite());
            MissingPicture.draw(
                    getGraphics(),
                    getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
            return;
        }
        if (MaskRule.is(image) && drawRule()) {
            return;
        }
        double size =
                image instanceof PDImageXObject object
                        ? FittedImage.size(object)
                        : (double) image.getWidth() * image.getHeight();
        if (tools.draft() != null && DraftLimit.isTooLarge(size)) {
            setClip();
            DraftLimit.mark(
                    getGraphics(),
                    getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
            return;
        }
        if (!(image instanceof PDImageXObject object)) {
            note(image);
            super.drawImage(image);
            return;
        }
        boolean plain = !image.isStencil() && object.getOptionalContent() == null;
        if (size * BYTES_PER_PIXEL > Runtime.getRuntime().maxMemory()) {
            throw tools.budget().stop(ProblemKind.PDF_OUT_OF_MEMORY);
        }
        PDImage shown = plain ? fitted(object) : image;
        note(shown);
        super.drawImage(shown);
    }

    /** Patterns and soft masks draw elsewhere than on the page: what is in them is no figure. */
    @SuppressWarnings("ReferenceEquality") // the page itself
    private void note(PDImage image) throws IOException {
        FigureMask figures = tools.figures();
        if (figures != null && (groupDepth > 0 || getGraphics() == pageGraphics)) {
            figures.note(image, getGraphicsState());
        }
    }

    private PDImage fitted(PDImageXObject image) throws IOException {
        AffineTransform place = getGraphics().getTransform();
        place.concatenate(
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        double width = Math.hypot(place.getScaleX(), place.getShearY());
        double height = Math.hypot(place.getScaleY(), place.getShearX());
        Drawn key = new Drawn(image.getCOSObject(), Math.round(width), Math.round(height));
        PDImage known = repeated.get(key);
        if (known != null) {
            return known;
        }
        PDImage fitted = FittedImage.of(image, width, height, tools.budget()::checkWanted);
        if (width * height <= REPEATED_SIZE) {
            repeated.put(key, fitted);
        }
        return fitted;
    }
}
