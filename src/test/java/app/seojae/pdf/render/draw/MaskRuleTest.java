package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of tables that are image masks of one sample stay at every size. */
class MaskRuleTest {

    /** A rule 0.4 points thick from x = 20 to 180, at y = 50, and one that paints nothing. */
    private static final String CONTENT =
            """
            q 160 0 0 -0.4 20 50 cm
            BI /W 1 /H 1 /BPC 1 /IM true /D [0 1] ID \u0000 EI Q
            q 160 0 0 -0.4 20 20 cm
            BI /W 1 /H 1 /BPC 1 /IM true /D [1 0] ID \u0000 EI Q
            """;

    @TempDir Path folder;

    @Test
    void aThinRuleIsThereAtEverySize() throws Exception {
        Path file =
                TestPdfs.save(
                        folder.resolve("rule.pdf"),
                        document -> {
                            try {
                                PDPage page = new PDPage(new PDRectangle(200, 100));
                                page.setContents(
                                        new PDStream(
                                                document,
                                                new ByteArrayInputStream(
                                                        CONTENT.getBytes(
                                                                StandardCharsets.ISO_8859_1))));
                                document.addPage(page);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            for (double scale : new double[] {0.3, 0.55, 1, 2, 5}) {
                Raster raster = draw(handle, scale);
                assertTrue(darkest(raster, 0.5) < 60, "at " + scale);
                assertEquals(255, darkest(raster, 0.8), "nothing is painted at " + scale);
            }
        }
    }

    private static Raster draw(PdfHandle handle, double scale) throws Exception {
        return new PageRenderer(handle, new GlyphCache())
                .draw(
                        PageIndex.FIRST,
                        scale,
                        PagePixels.whole(handle.pages().getFirst(), scale),
                        PageLook.LIGHT,
                        new PageBudget(CancelFlag.never(), Duration.ofMinutes(1)));
    }

    /** The darkest green in the middle column near a part of the height. */
    private static int darkest(Raster raster, double part) {
        int darkest = 255;
        int middle = (int) (raster.height() * part);
        int around = Math.max(2, raster.height() / 20);
        for (int y = Math.max(0, middle - around); y < middle + around; y++) {
            darkest =
                    Math.min(
                            darkest,
                            raster.pixels()[y * raster.width() + raster.width() / 2] >> 8 & 0xFF);
        }
        return darkest;
    }

    @Test
    void aRuleIsAtLeastAPixelThick() {
        Rectangle2D pixels = MaskRule.pixels(new AffineTransform(100, 0, 0, -0.2, 10, 20.3));
        assertEquals(new Rectangle2D.Double(10, 20, 100, 1), pixels);
        assertEquals(
                new Rectangle2D.Double(30, 10, 1, 50),
                MaskRule.pixels(new AffineTransform(0, 50, 0.5, 0, 30.2, 10)));
        assertNull(MaskRule.pixels(new AffineTransform(10, 3, -3, 10, 0, 0)));
    }
}
