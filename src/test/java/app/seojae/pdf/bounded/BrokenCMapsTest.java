package app.seojae.pdf.bounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.Painters;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.WrittenPdfs;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A font whose map from codes to letters is broken keeps its widths and its letters. */
class BrokenCMapsTest {

    /** Deep lists, deep dictionaries, and names where letters should be. */
    private static final List<String> MAPS =
            List.of(
                    "begincmap 1 begincodespacerange " + "[".repeat(100_000),
                    "begincmap 1 begincodespacerange " + "<<".repeat(100_000),
                    "begincmap 1 beginbfrange <41> <42> [/A /B] endbfrange endcmap");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theTextIsReadAndSetAsTheFontSays(int which) throws Exception {
        WrittenPdfs made = new WrittenPdfs();
        String map = made.stream("", MAPS.get(which).getBytes(StandardCharsets.US_ASCII));
        String font =
                made.object(
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding"
                                + " /WinAnsiEncoding /FirstChar 65 /LastChar 66 /Widths [2000 900]"
                                + " /ToUnicode "
                                + map
                                + " >>");
        made.page("BT /F 100 Tf 10 400 Td (AB) Tj ET", "/Font << /F " + font + " >>", "");
        Path file = made.save(folder.resolve("map.pdf"));

        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            PageIndex page = PageIndex.ofNumber(1);
            String text = TextExtractor.of(handle, page, CancelFlag.never()).text();
            assertEquals("AB", text.strip().replace(" ", ""));
        }
        BufferedImage picture = Painters.SEOJAE.draw(file, folder).getFirst();
        assertTrue(hasInk(picture, 10, 200), "A is stretched to its width");
        assertTrue(hasInk(picture, 215, 295), "B stands where A ends");
    }

    /** Whether something is drawn between two places in points. */
    private static boolean hasInk(BufferedImage picture, int from, int to) {
        for (int x = from * 2; x < to * 2; x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if ((picture.getRGB(x, y) & 0xff) < 128) {
                    return true;
                }
            }
        }
        return false;
    }
}
