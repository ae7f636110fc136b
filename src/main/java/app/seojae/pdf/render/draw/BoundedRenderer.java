package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.appearance.MadeAppearances;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** PDFBox's renderer with a drawer of ours. */
public final class BoundedRenderer extends PDFRenderer {

    private final DrawTools tools;
    private @Nullable BoundedDrawer drawer;

    public BoundedRenderer(PDDocument document, DrawTools tools) {
        super(document);
        this.tools = tools;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        BoundedDrawer made = new BoundedDrawer(parameters, tools, new MadeAppearances(document));
        drawer = made;
        return made;
    }

    /** What of the page drawn last is missing. */
    LeftOut leftOut() {
        return drawer == null ? LeftOut.NOTHING : drawer.leftOut();
    }
}
