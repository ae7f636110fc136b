package app.seojae.pdf.render.draw;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** PDFBox's renderer with a drawer of ours. */
public final class BoundedRenderer extends PDFRenderer {

    private final DrawTools tools;

    public BoundedRenderer(PDDocument document, DrawTools tools) {
        super(document);
        this.tools = tools;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters, tools);
    }
}
