package app.seojae;

import app.seojae.library.transfer.PdfProbe;
import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import java.nio.file.Path;

/** Looks into PDFs the way the viewer does. */
final class PageProbe implements PdfProbe {

    private static final double POINTS_PER_INCH = 72;

    @Override
    public int pages(Path pdf) throws SeojaeException {
        return PdfFile.open(pdf, null).pageCount();
    }

    @Override
    public Picture firstPage(Path pdf, int maxWidth) throws SeojaeException {
        PageGeometry first = PdfFile.open(pdf, null).pages().getFirst();
        double dpi = POINTS_PER_INCH * maxWidth / Math.max(1, first.shownWidth());
        Raster raster = PageDrawing.draw(pdf, null, PageIndex.FIRST, dpi, PageLook.LIGHT);
        return new Picture(raster.width(), raster.height(), raster.pixels());
    }
}
