package app.seojae.pdf.render;

import app.seojae.model.ProblemKind;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PageStopped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** PDFBox's renderer, asking before each operator whether to go on, and refusing giant images. */
final class BoundedRenderer extends PDFRenderer {

    private static final Logger LOG = System.getLogger(BoundedRenderer.class.getName());

    /** A decoded image takes 4 bytes a pixel, and twice that while it is converted. */
    private static final int BYTES_PER_PIXEL = 8;

    private final PageBudget budget;

    BoundedRenderer(PDDocument document, PageBudget budget) {
        super(document);
        this.budget = budget;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, budget);
    }

    private static final class Drawer extends PageDrawer {

        private final PageBudget budget;

        Drawer(PageDrawerParameters parameters, PageBudget budget) throws IOException {
            super(parameters);
            this.budget = budget;
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
            long size = (long) image.getWidth() * image.getHeight() * BYTES_PER_PIXEL;
            if (size > Runtime.getRuntime().maxMemory() / 2) {
                throw budget.stop(ProblemKind.PDF_OUT_OF_MEMORY);
            }
            super.drawImage(image);
        }
    }
}
