package app.seojae.pdf.render;

import app.seojae.model.ProblemKind;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PageStopped;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** PDFBox's renderer, asking before each operator whether to go on, and refusing giant images. */
final class BoundedRenderer extends PDFRenderer {

    private static final Logger LOG = System.getLogger(BoundedRenderer.class.getName());

    /** The raw samples of a decoded image and its mask; the rest is made in a bounded size. */
    private static final int BYTES_PER_PIXEL = 3;

    private static final int REPEATED_IMAGES = 8;
    private static final double REPEATED_SIZE = 2e6;

    private final PageBudget budget;
    private final @Nullable GlyphStamps stamps;

    /**
     * @param stamps the document's, or {@code null} to draw glyphs by their outlines
     */
    BoundedRenderer(PDDocument document, PageBudget budget, @Nullable GlyphStamps stamps) {
        super(document);
        this.budget = budget;
        this.stamps = stamps;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, budget, stamps);
    }

    /** An image in the size it was drawn in. */
    private record Drawn(COSStream image, long width, long height) {}

    private static final class Drawer extends PageDrawer {

        private final PageBudget budget;
        private final @Nullable GlyphStamps stamps;

        /** Pages that draw one image again and again would decode it each time. */
        private final Map<Drawn, PDImage> repeated =
                new LinkedHashMap<>() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Drawn, PDImage> eldest) {
                        return size() > REPEATED_IMAGES;
                    }
                };

        Drawer(PageDrawerParameters parameters, PageBudget budget, @Nullable GlyphStamps stamps)
                throws IOException {
            super(parameters);
            this.budget = budget;
            this.stamps = stamps;
        }

        @Override
        protected void showFontGlyph(
                Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
                throws IOException {
            PDGraphicsState state = getGraphicsState();
            // A font that stands in for a missing one is stretched to its widths: left to PDFBox.
            if (stamps != null
                    && font.isEmbedded()
                    && state.getTextState().getRenderingMode() == RenderingMode.FILL
                    && getNonStrokingPaint() instanceof Color color) {
                AffineTransform at = textRenderingMatrix.createAffineTransform();
                at.concatenate(font.getFontMatrix().createAffineTransform());
                setClip();
                if (stamps.draw(
                        getGraphics(),
                        state.getNonStrokingJavaComposite(),
                        color,
                        font,
                        code,
                        at)) {
                    return;
                }
            }
            super.showFontGlyph(textRenderingMatrix, font, code, displacement);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            budget.check();
            try {
                super.processOperator(operator, operands);
            } catch (PageStopped stopped) {
                throw stopped;
            } catch (RuntimeException e) {
                // The rest of the page is worth more than this one shading, image or glyph.
                LOG.log(Level.DEBUG, () -> "left out, damaged: " + operator.getName(), e);
            }
        }

        @Override
        public void showAnnotation(PDAnnotation annotation) throws IOException {
            try {
                super.showAnnotation(annotation);
            } catch (PageStopped stopped) {
                throw stopped;
            } catch (RuntimeException e) {
                LOG.log(Level.DEBUG, "left out, damaged: an annotation", e);
            }
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (!(image instanceof PDImageXObject object)) {
                super.drawImage(image);
                return;
            }
            boolean plain = !image.isStencil() && object.getOptionalContent() == null;
            if (FittedImage.size(object) * BYTES_PER_PIXEL > Runtime.getRuntime().maxMemory()) {
                throw budget.stop(ProblemKind.PDF_OUT_OF_MEMORY);
            }
            super.drawImage(plain ? fitted(object) : image);
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
            PDImage fitted = FittedImage.of(image, width, height);
            if (width * height <= REPEATED_SIZE) {
                repeated.put(key, fitted);
            }
            return fitted;
        }
    }
}
