package app.seojae.pdf.bounded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.PageIndex;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.draw.LeftOut;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page with a picture among its content is drawn and read without it, and says so. */
class PicturesAsContentTest {

    /** A JBIG2 page of 100,000 by 100,000 pixels, filled with nothing. */
    private static final String GIANT =
            "00000000 30 00 01 00000013 000186a0 000186a0 00000000 00000000 00 0000";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "'/ASCIIHexDecode /JBIG2Decode'",
        "'/ASCIIHexDecode /DCTDecode'",
        "'/ASCIIHexDecode /JPXDecode'",
        "'/ASCIIHexDecode /CCF'"
    })
    void theRestOfThePageIsThere(String filters) throws Exception {
        String words = "1 0 0 rg 0 0 50 100 re f BT /F 12 Tf 60 50 Td (Here) Tj ET";
        String giant = HexFormat.of().formatHex(HexFormat.of().parseHex(GIANT.replace(" ", "")));
        Path file =
                TestPdfs.byHand(
                        folder.resolve("x.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents"
                                + " [5 0 R 4 0 R 5 0 R] /Resources << /Font << /F 6 0 R >> >> >>",
                        stream("", words),
                        stream("/Filter [" + filters + "]", giant + ">"),
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        try (PdfHandle handle = PdfFile.open(file, null).handle();
                PageRenderer renderer = new PageRenderer(handle, new GlyphCache())) {
            PixelArea whole = PagePixels.whole(handle.pages().getFirst(), 1);
            PageBudget budget = new PageBudget(CancelFlag.never(), Duration.ofMinutes(1));
            Raster raster = renderer.draw(PageIndex.FIRST, 1, whole, PageLook.LIGHT, budget);
            assertEquals(0xffff0000, raster.pixels()[50 * 100 + 20]);
            assertEquals(new LeftOut(0, 0, 0, 2), raster.leftOut());
            assertEquals(
                    "Here",
                    TextExtractor.of(handle, PageIndex.FIRST, CancelFlag.never()).text().strip());
        }
    }

    private static String stream(String entries, String data) {
        return "<< %s /Length %d >>\nstream\n%s\nendstream".formatted(entries, data.length(), data);
    }
}
