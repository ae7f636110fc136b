package app.seojae.pdf.render.draw;

import app.seojae.model.PageIndex;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.Duration;

/** A page of 100 by 100 points written by hand, as drawn. */
record DrawnContent(Raster raster, double scale) {

    /**
     * @param entries of the page, besides its size and content, which is object 4
     * @param objects those from number 5 on
     */
    static DrawnContent of(
            Path folder, double scale, String content, String entries, String... objects)
            throws Exception {
        String[] all = new String[objects.length + 2];
        all[0] =
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R "
                        + entries
                        + " >>";
        all[1] = stream("", content);
        System.arraycopy(objects, 0, all, 2, objects.length);
        Path file =
                TestPdfs.byHand(
                        folder.resolve("drawn.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        all);
        try (PdfHandle handle = PdfFile.open(file, null).handle();
                PageRenderer renderer = new PageRenderer(handle, new GlyphCache())) {
            PixelArea whole = PagePixels.whole(handle.pages().getFirst(), scale);
            PageBudget budget = new PageBudget(CancelFlag.never(), Duration.ofMinutes(1));
            return new DrawnContent(
                    renderer.draw(PageIndex.FIRST, scale, whole, PageLook.LIGHT, budget), scale);
        }
    }

    static String stream(String entries, String data) {
        return "<< %s /Length %d >>\nstream\n%s\nendstream".formatted(entries, data.length(), data);
    }

    /** The green of the pixel at a place in points from the lower left, 0 to 255. */
    int green(double x, double y) {
        return pixel((int) (x * scale), (int) ((100 - y) * scale)) >> 8 & 0xff;
    }

    /** The pixel of a column and a row from the top, as opaque ARGB. */
    int pixel(int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }
}
