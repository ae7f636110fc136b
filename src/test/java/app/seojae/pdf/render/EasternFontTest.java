package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Korean font that the file names but does not bring. */
class EasternFontTest {

    @TempDir Path folder;

    private Path file() {
        return file("UniKS-UCS2-H", "Korea1", "D55CAE00");
    }

    /** Two letters of forty points whose font is named only. */
    private Path file(String encoding, String ordering, String letters) {
        String text = "BT /F 40 Tf 10 30 Td <" + letters + "> Tj ET";
        return TestPdfs.byHand(
                folder.resolve("korean.pdf"),
                "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 100 100] >>",
                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type0 /BaseFont /NoSuchGothic"
                        + " /Encoding /"
                        + encoding
                        + " /DescendantFonts [6 0 R] >>",
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /NoSuchGothic /DW 1000"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering ("
                        + ordering
                        + ") /Supplement 1 >> /FontDescriptor 7 0 R >>",
                "<< /Type /FontDescriptor /FontName /NoSuchGothic /Flags 4 /ItalicAngle 0"
                        + " /FontBBox [0 -200 1000 900] /Ascent 800 /Descent -200"
                        + " /CapHeight 700 /StemV 80 >>");
    }

    @Test
    void isDrawnWithTheBundledOne() throws Exception {
        Raster raster = PageDrawing.draw(file(), null, PageIndex.ofNumber(1), 72, PageLook.LIGHT);
        int first = ink(raster, 10, 50);
        int second = ink(raster, 50, 90);
        assertTrue(first > 100 && second > 100, first + " and " + second + " dark pixels");
        assertNotEquals(first, second, "two letters, not two empty boxes");
    }

    @Test
    void drawsKanaAndWideSigns() throws Exception {
        Path japanese = file("UniJIS-UCS2-H", "Japan1", "30AB306E");
        Raster raster = PageDrawing.draw(japanese, null, PageIndex.ofNumber(1), 72, PageLook.LIGHT);
        int first = ink(raster, 10, 50);
        int second = ink(raster, 50, 90);
        assertTrue(first > 100 && second > 100, first + " and " + second + " dark pixels");
        assertNotEquals(first, second, "two letters, not two empty boxes");
        Path chinese = file("UniGB-UCS2-H", "GB1", "FF21FF22");
        assertTrue(
                ink(
                                PageDrawing.draw(
                                        chinese, null, PageIndex.ofNumber(1), 72, PageLook.LIGHT),
                                10,
                                50)
                        > 100);
    }

    /** By a face of the machine's or as boxes; PDFBox showed nothing where it had no letter. */
    @ParameterizedTest
    @CsvSource({
        "UniGB-UCS2-H,GB1",
        "UniJIS-UCS2-H,Japan1",
        "UniCNS-UCS2-H,CNS1",
        "UniKS-UCS2-H,Korea1"
    })
    void hanLettersAreNeverDrawnAsNothing(String encoding, String ordering) throws Exception {
        Path file = file(encoding, ordering, "4E2D56FD");
        Raster raster = PageDrawing.draw(file, null, PageIndex.FIRST, 72, PageLook.LIGHT);
        int first = ink(raster, 10, 50);
        int second = ink(raster, 50, 90);
        assertTrue(first > 60 && second > 60, first + " and " + second + " dark pixels");
    }

    /** Faces with Han letters may have no others. */
    @ParameterizedTest
    @CsvSource({"UniGB-UCS2-H,GB1", "UniJIS-UCS2-H,Japan1", "UniCNS-UCS2-H,CNS1"})
    void latinLettersAreLetters(String encoding, String ordering) throws Exception {
        Path file = file(encoding, ordering, "006C004D");
        Raster raster = PageDrawing.draw(file, null, PageIndex.FIRST, 72, PageLook.LIGHT);
        int thin = ink(raster, 10, 50);
        int wide = ink(raster, 50, 90);
        assertTrue(thin > 30 && wide > 2 * thin, thin + " and " + wide + " dark pixels");
    }

    @Test
    void blanksAreBlank() throws Exception {
        Path file = file("UniGB-UCS2-H", "GB1", "00203000");
        Raster raster = PageDrawing.draw(file, null, PageIndex.FIRST, 72, PageLook.LIGHT);
        assertEquals(0, ink(raster, 0, 100));
    }

    @Test
    void isReadAsText() throws Exception {
        try (PdfHandle handle = PdfFile.open(file(), null).handle()) {
            assertEquals(
                    "한글",
                    TextExtractor.of(handle, PageIndex.ofNumber(1), CancelFlag.never())
                            .text()
                            .strip());
        }
    }

    private static int ink(Raster raster, int from, int to) {
        int ink = 0;
        for (int y = 0; y < raster.height(); y++) {
            for (int x = from; x < to; x++) {
                ink += (raster.pixels()[y * raster.width() + x] & 0xff) < 128 ? 1 : 0;
            }
        }
        return ink;
    }
}
