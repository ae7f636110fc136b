package app.seojae.pdf.render.draw;

import app.seojae.model.ProblemKind;
import app.seojae.pdf.jpx.UnreadableJpxException;
import app.seojae.pdf.render.image.FittedImage;
import app.seojae.pdf.render.image.JpxImage;
import app.seojae.pdf.render.image.KeptPictures;
import app.seojae.pdf.render.image.MissingPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/**
 * A drawer that refuses giant images and gives others in about the size they are drawn in. Confined
 * to the drawing thread.
 */
abstract class ImageDrawer extends PaintDrawer {

    private static final Logger LOG = System.getLogger(ImageDrawer.class.getName());

    /** The raw samples of a decoded image and its mask; the rest is made in a bounded size. */
    private static final int BYTES_PER_PIXEL = 3;

    private static final double REPEATED_SIZE = 2e6;

    private final DrawTools tools;
    private @Nullable Graphics2D pageGraphics;
    private int groupDepth;
    private @Nullable PDColor lastColor;
    private Color lastPaint = Color.BLACK;

    /** Pages that draw one image again and again would decode it each time. */
    private final Map<KeptPictures.Place, PDImage> repeated = new KeptPaints.Recent<>();

    ImageDrawer(PageDrawerParameters parameters, DrawTools tools) throws IOException {
        super(parameters, tools.budget()::checkWanted, tools.stamps() == null);
        this.tools = tools;
    }

    /** Drawing the page itself begins. */
    final void begin() {
        pageGraphics = getGraphics();
    }

    /** What the page itself is drawn with. */
    final @Nullable Graphics2D pageGraphics() {
        return pageGraphics;
    }

    /** What is drawn from now on is drawn on a picture of its own. */
    final void enterGroup() {
        groupDepth++;
    }

    /** The group that began last is over. */
    final void leaveGroup() {
        groupDepth--;
    }

    /** The last colour that {@link #isPlain}. */
    final Color plainPaint() {
        return lastPaint;
    }

    /** Whether a colour is one, not a pattern; then it is {@link #plainPaint}. */
    final boolean isPlain(PDColor color) throws IOException {
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

    private boolean drawRule() throws IOException {
        Graphics2D graphics = getGraphics();
        AffineTransform toPixels = graphics.getTransform();
        AffineTransform toDevice = new AffineTransform(toPixels);
        toDevice.concatenate(place());
        Rectangle2D pixels = MaskRule.pixels(toDevice);
        if (pixels == null || !isPlain(getGraphicsState().getNonStrokingColor())) {
            return false;
        }
        settleClip();
        graphics.setComposite(getGraphicsState().getNonStrokingJavaComposite());
        graphics.setPaint(lastPaint);
        graphics.setTransform(new AffineTransform());
        graphics.fill(pixels);
        graphics.setTransform(toPixels);
        return true;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        COSDictionary entries = image.getCOSObject();
        if (entries.getDictionaryObject(COSName.MASK) instanceof COSArray
                && entries.getDictionaryObject(COSName.SMASK) instanceof COSStream) {
            // Instead of any other mask (ISO 32000-2, 11.6.5.2); PDFBox would lay both.
            entries.removeItem(COSName.MASK);
        }
        if (JpxImage.isIn(image)) {
            drawJpx(image);
            return;
        }
        if (MaskRule.is(image) && drawRule()) {
            return;
        }
        double size =
                image instanceof PDImageXObject object
                        ? FittedImage.size(object)
                        : (double) image.getWidth() * image.getHeight();
        if (isLeftToLater(size)) {
            return;
        }
        if (!(image instanceof PDImageXObject object)) {
            note(image);
            super.drawImage(image);
            return;
        }
        boolean plain = !image.isStencil() && object.getOptionalContent() == null;
        refuseGiant(size);
        PDImage shown = plain || isColoured(object) ? fitted(object) : image;
        note(image.isStencil() ? image : shown);
        super.drawImage(shown);
    }

    /** Marks the place of an image of so many pixels where a draft leaves it out. */
    private boolean isLeftToLater(double size) throws IOException {
        boolean later = tools.draft() != null && DraftLimit.isTooLarge(size);
        if (later) {
            settleClip();
            DraftLimit.mark(getGraphics(), place());
        }
        return later;
    }

    private void refuseGiant(double size) {
        if (size * BYTES_PER_PIXEL > Runtime.getRuntime().maxMemory()) {
            throw tools.budget().stop(ProblemKind.PDF_OUT_OF_MEMORY);
        }
    }

    /** Draws a JPEG 2000 image, or in its place that it is missing. */
    private void drawJpx(PDImage image) throws IOException {
        if (isLeftToLater(JpxImage.size(image))) {
            return;
        }
        try {
            if (!(image instanceof PDImageXObject object)) {
                throw new UnreadableJpxException("stands in the content itself");
            }
            PDImage shown = fitted(object);
            note(shown);
            super.drawImage(shown);
        } catch (UnreadableJpxException e) {
            LOG.log(Level.DEBUG, "left out, a JPEG 2000 image", e);
            leaveOutPicture();
            settleClip();
            getGraphics().setComposite(getGraphicsState().getNonStrokingJavaComposite());
            MissingPicture.draw(getGraphics(), place());
        }
    }

    /** Counts a picture that is not drawn. */
    abstract void leaveOutPicture();

    /** Patterns and soft masks draw elsewhere than on the page: what is in them is no figure. */
    @SuppressWarnings("ReferenceEquality") // the page itself
    private void note(PDImage image) throws IOException {
        FigureMask figures = tools.figures();
        if (figures != null && (groupDepth > 0 || getGraphics() == pageGraphics)) {
            figures.note(image, getGraphicsState());
        }
    }

    private boolean isColoured(PDImageXObject stencil) throws IOException {
        PDGraphicsState state = getGraphicsState();
        return stencil.isStencil()
                && stencil.getOptionalContent() == null
                && state.getSoftMask() == null
                && isPlain(state.getNonStrokingColor());
    }

    private PDImage fitted(PDImageXObject image) throws IOException {
        AffineTransform place = getGraphics().getTransform();
        place.concatenate(place());
        double width = Math.hypot(place.getScaleX(), place.getShearY());
        double height = Math.hypot(place.getScaleY(), place.getShearX());
        int colour = image.isStencil() ? lastPaint.getRGB() : 0;
        KeptPictures.Place key =
                new KeptPictures.Place(
                        image.getCOSObject(), Math.round(width), Math.round(height), colour);
        PDImage known = repeated.get(key);
        if (known == null) {
            known = tools.pictures().get(key);
        }
        if (known != null) {
            return known;
        }
        Runnable check = tools.budget()::checkWanted;
        PDImageXObject plain = image;
        if (JpxImage.isIn(image)) {
            plain = tools.jpx().plain(image, width, height, check);
            refuseGiant(FittedImage.size(plain));
        }
        PDImage fitted =
                image.isStencil()
                        ? FittedImage.ofStencil(plain, width, height, colour, check)
                        : FittedImage.of(plain, width, height, check);
        if (width * height <= REPEATED_SIZE) {
            repeated.put(key, fitted);
        }
        tools.pictures().put(key, fitted, (double) image.getWidth() * image.getHeight());
        return fitted;
    }
}
