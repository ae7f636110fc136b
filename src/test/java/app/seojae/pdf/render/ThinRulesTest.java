package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.pdf.TestPdfs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of tables are filled rectangles a point high. */
class ThinRulesTest {

    @TempDir Path folder;

    @Test
    void showAtEveryPlaceAndSize() throws Exception {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            rules.append("20 ").append(20 + i * 10.37).append(" 160 1.1 re f\n");
        }
        Path file =
                TestPdfs.byHand(
                        folder.resolve("rules.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 240] >>",
                        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
                        "<< /Length " + rules.length() + " >>\nstream\n" + rules + "\nendstream");
        for (int dpi : new int[] {36, 40, 55, 72}) {
            Raster raster = PageDrawing.draw(file, null, 1, dpi, PageLook.LIGHT);
            int shown = 0;
            boolean white = true;
            for (int y = 0; y < raster.height(); y++) {
                boolean now =
                        (raster.pixels()[y * raster.width() + raster.width() / 2] & 0xff) > 240;
                shown += white && !now ? 1 : 0;
                white = now;
            }
            assertEquals(20, shown, "rules at " + dpi + " dpi");
        }
    }
}
