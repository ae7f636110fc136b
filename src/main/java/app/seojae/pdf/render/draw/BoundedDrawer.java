package app.seojae.pdf.render.draw;

import app.seojae.pdf.Operands;
import app.seojae.pdf.PageStoppedException;
import app.seojae.pdf.bounded.BoundedPage;
import app.seojae.pdf.bounded.UnpackLimit;
import app.seojae.pdf.fontfile.SetFont;
import app.seojae.pdf.fontfile.UnreadableFont;
import app.seojae.pdf.render.appearance.MadeAppearances;
import app.seojae.pdf.render.appearance.MissingColour;
import app.seojae.pdf.render.clip.ClipShape;
import app.seojae.pdf.render.glyph.GlyphPainter;
import app.seojae.pdf.render.group.PixelGroup;
import app.seojae.pdf.render.group.PlainGroups;
import app.seojae.pdf.render.ink.InkedPage;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The drawer of pages: asks before each operator whether to go on, leaves out what is damaged, and
 * goes shorter ways for glyphs and groups where the picture stays the same.
 */
final class BoundedDrawer extends LateClipDrawer {

    private static final Logger LOG = System.getLogger(BoundedDrawer.class.getName());

    private static final int MAX_GLYPH_DEPTH = 4;

    private final DrawTools tools;
    private final MadeAppearances made;
    private int glyphDepth;
    private boolean begun;

    /** Whether there was an operator, so that a page that breaks off is one in part. */
    private boolean drawn;

    private LeftOut leftOut = LeftOut.NOTHING;

    BoundedDrawer(PageDrawerParameters parameters, DrawTools tools, MadeAppearances made)
            throws IOException {
        super(parameters, tools);
        this.tools = tools;
        this.made = made;
        addOperator(new SetFont(this, tools.fonts()));
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        begin();
        if (tools.figures() != null) {
            tools.figures().place(getGraphics().getTransform());
        }
        PDPage bounded = BoundedPage.of(page);
        for (int i = BoundedPage.leftOut(bounded); i > 0; i--) {
            leftOut = leftOut.withOther();
        }
        try {
            super.processPage(bounded);
        } catch (DraftLimit.Over over) {
            LOG.log(Level.TRACE, "a draft ends early", over);
        } catch (PageStoppedException | UnpackLimit.Refused stopped) {
            throw stopped;
        } catch (IOException | RuntimeException e) {
            if (!drawn) {
                throw e;
            }
            leftOut = leftOut.withOther();
            LOG.log(Level.DEBUG, "left out, damaged: the rest of a page", e);
        } finally {
            // A page without content may have annotations.
            beginOnce();
            begun = true;
        }
    }

    private void beginOnce() {
        if (!begun && tools.stamps() != null) {
            begun = true;
            beginClips();
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (getGraphicsState().getTextState().getFont() instanceof UnreadableFont) {
            throw new IOException("text of a font that cannot be read");
        }
        super.showText(string);
    }

    @Override
    protected void showFontGlyph(
            Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        // A font that stands in for a missing one is stretched to its widths: left to PDFBox.
        if (!font.isEmbedded()
                || getGraphicsState().getTextState().getRenderingMode() != RenderingMode.FILL
                || !stamp(textRenderingMatrix, font, code)) {
            super.showFontGlyph(textRenderingMatrix, font, code, displacement);
        }
    }

    /** Puts a glyph down as a mask; false where it must be drawn. */
    private boolean stamp(Matrix textRenderingMatrix, PDFont font, int code) throws IOException {
        PDGraphicsState state = getGraphicsState();
        GlyphPainter stamps = tools.stamps();
        if (stamps == null
                || state.getSoftMask() != null
                || !isPlain(state.getNonStrokingColor())) {
            return false;
        }
        AffineTransform at = textRenderingMatrix.createAffineTransform();
        at.concatenate(font.getFontMatrix().createAffineTransform());
        InkedPage inked = inked();
        if (inked.ink() == null) {
            settleClip();
        }
        return stamps.draw(
                inked, state.getNonStrokingJavaComposite(), plainPaint(), font, code, at);
    }

    /** A glyph of a Type 3 font is a page of its own, which may show itself again without end. */
    @Override
    protected void showType3Glyph(
            Matrix textRenderingMatrix, PDType3Font font, int code, Vector displacement)
            throws IOException {
        boolean filled = getGraphicsState().getTextState().getRenderingMode().isFill();
        if (glyphDepth >= MAX_GLYPH_DEPTH
                || (filled && glyphDepth == 0 && stamp(textRenderingMatrix, font, code))) {
            return;
        }
        glyphDepth++;
        try {
            super.showType3Glyph(textRenderingMatrix, font, code, displacement);
        } finally {
            glyphDepth--;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        beginOnce();
        tools.budget().check();
        DraftLimit draft = tools.draft();
        if (draft != null) {
            draft.check();
        }
        if (tools.unfinished() != null) {
            tools.unfinished().offer(pageGraphics(), leftOut);
        }
        tools.budget().enter();
        int clipBefore = nextClip();
        try {
            tools.budget().checkInline(operator);
            super.processOperator(operator, Operands.last(operator.getName(), operands));
        } catch (PageStoppedException | DraftLimit.Over | UnpackLimit.Refused stopped) {
            throw stopped;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The rest of the page is worth more than this one shading, image or glyph.
            leftOut = leftOut.with(operator.getName());
            LOG.log(Level.DEBUG, () -> "left out, damaged: " + operator.getName(), e);
        } finally {
            drawn = true;
            tools.budget().leave();
            if (nextClip() != clipBefore && !operator.getName().startsWith("W")) {
                forgetClip(); // set within a form or glyph, and no path came for it there
            }
        }
    }

    @Override
    public void shadingFill(COSName shadingName) throws IOException {
        if (tools.draft() == null) {
            super.shadingFill(shadingName);
        }
    }

    /** PDFBox passes over some faults itself. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
            throws IOException {
        super.operatorException(operator, operands, e);
        leftOut = leftOut.with(operator.getName());
    }

    @Override
    void leaveOutPicture() {
        leftOut = leftOut.with("Do");
    }

    /** What of the page is missing so far. */
    LeftOut leftOut() {
        return leftOut;
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
        tools.budget().check();
        if (tools.draft() != null && tools.draft().isOver()) {
            return;
        }
        try (MissingColour _ = MissingColour.of(annotation)) {
            made.complete(annotation);
            super.showAnnotation(annotation);
        } catch (PageStoppedException stopped) {
            throw stopped;
        } catch (DraftLimit.Over over) {
            LOG.log(Level.TRACE, "a draft ends early", over);
        } catch (RuntimeException e) {
            leftOut = leftOut.withOther();
            LOG.log(Level.DEBUG, "left out, damaged: an annotation", e);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (tools.groups().isPlain(form, getGraphicsState())) {
            showForm(form);
            return;
        }
        PlainGroups.settleSpace(form);
        Graphics2D graphics = getGraphics();
        Object smooth = graphics.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        // The group has the page's pixels already; smoothing would only blur and take long.
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        enterGroup();
        saveGraphicsState();
        try {
            super.showTransparencyGroup(placed(form));
        } finally {
            restoreGraphicsState();
            leaveGroup();
            if (smooth != null) {
                graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, smooth);
            }
        }
    }

    /** A group whose picture lies where its contents do. */
    private PDTransparencyGroup placed(PDTransparencyGroup form) {
        PDRectangle box = form.getBBox();
        if (box == null || !(getGraphicsState() instanceof BoxedClipState state)) {
            return form;
        }
        Matrix toUser =
                Matrix.concatenate(state.getCurrentTransformationMatrix(), form.getMatrix());
        GeneralPath within = box.transform(toUser);
        List<Path2D> clips = new ArrayList<>(state.getCurrentClippingPaths());
        clips.add(within);
        Rectangle2D all = ClipShape.bounds(clips);
        if (all.isEmpty()) {
            return form;
        }
        Rectangle2D whole = PixelGroup.whole(all, getGraphics().getTransform());
        PixelGroup placed = PixelGroup.of(form, whole, toUser);
        if (placed == null) {
            return form;
        }
        state.intersectClippingPath(within);
        state.offer(whole);
        return placed;
    }
}
