package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that is not quite as it should be is drawn as other readers draw it. */
class ForgivenContentTest {

    private static final int WHITE = 0xffffff;
    private static final int RED = 0xff0000;
    private static final int BLUE = 0x0000ff;

    @TempDir Path folder;

    private static String stream(String entries, String content) {
        return "<< "
                + entries
                + " /Length "
                + content.length()
                + " >>\nstream\n"
                + content
                + "\nendstream";
    }

    /** A page of 200 by 100 points, a pixel each; object 5 is the first of the others. */
    private Raster drawn(String content, String resources, String... others) throws Exception {
        String[] objects = new String[others.length + 2];
        objects[0] =
                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << "
                        + resources
                        + " >> >>";
        objects[1] = stream("", content);
        System.arraycopy(others, 0, objects, 2, others.length);
        Path file =
                TestPdfs.byHand(
                        folder.resolve("page.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 100] >>",
                        objects);
        return PageDrawing.draw(file, null, PageIndex.ofNumber(1), 72, PageLook.LIGHT);
    }

    /** The text of the page drawn last. */
    private String read() throws Exception {
        try (PdfHandle handle = PdfFile.open(folder.resolve("page.pdf"), null).handle()) {
            PageText text = TextExtractor.of(handle, PageIndex.FIRST, CancelFlag.never());
            return text.text().strip();
        }
    }

    /** The colour at a place, from the bottom left. */
    private static int at(Raster raster, int x, int y) {
        return raster.pixels()[(raster.height() - 1 - y) * raster.width() + x] & 0xffffff;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "99 0 R", "17", "/NoSuchSpace", "[/ICCBased 99 0 R]", "[/Indexed]"})
    void aGroupWithoutASpaceOfItsOwnIsDrawn(String space) throws Exception {
        String group = "/Type /XObject /Subtype /Form /BBox [0 0 200 100]";
        String filled = "1 0 0 rg 10 10 100 50 re f";
        for (String kind : new String[] {"", "/I true /K true"}) {
            Raster raster =
                    drawn(
                            "/F Do",
                            "/XObject << /F 5 0 R >>",
                            stream(
                                    group
                                            + " /Group << /S /Transparency /CS "
                                            + space
                                            + " "
                                            + kind
                                            + " >>",
                                    filled));
            assertEquals(RED, at(raster, 50, 30), space + kind);
            assertTrue(raster.leftOut().isNothing(), space + kind);
        }
    }

    @Test
    void aMaskWhoseGroupHasNoSpaceStillMasks() throws Exception {
        Raster raster =
                drawn(
                        "/M gs 1 0 0 rg 0 0 200 100 re f",
                        "/ExtGState << /M << /SMask << /S /Luminosity /G 5 0 R >> >> >>",
                        stream(
                                "/Type /XObject /Subtype /Form /BBox [0 0 200 100]"
                                        + " /Group << /S /Transparency /CS 99 0 R >>",
                                "1 g 0 0 100 100 re f"));
        assertEquals(RED, at(raster, 50, 50));
        assertEquals(WHITE, at(raster, 150, 50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W 20 20 60 60 re n",
                "W* 20 20 m 80 20 l 80 80 l 20 80 l h n",
                "20 20 m W 80 20 l 80 80 l 20 80 l h n",
                "20 20 60 60 re W n",
                "W 1 g 20 20 60 60 re f",
                "W 1 g 20 20 60 60 re B"
            })
    void aClipIsThatOfThePathThatIsPaintedNext(String clip) throws Exception {
        Raster raster = drawn("q " + clip + " 1 0 0 rg 0 0 100 100 re f Q", "");
        assertEquals(RED, at(raster, 50, 50), "within");
        assertEquals(WHITE, at(raster, 10, 10), "outside");
        assertEquals(WHITE, at(raster, 90, 50), "outside");
    }

    @Test
    void aClipWithoutAPathClipsNothing() throws Exception {
        Raster raster = drawn("W n 1 0 0 rg 0 0 200 100 re f", "");
        assertEquals(RED, at(raster, 150, 50));
        raster =
                drawn(
                        "/F Do 0 0 50 50 re f 1 0 0 rg 100 0 100 100 re f",
                        "/XObject << /F 5 0 R >>",
                        stream("/Type /XObject /Subtype /Form /BBox [0 0 200 100]", "W"));
        assertEquals(RED, at(raster, 150, 50), "one that a form forgot");
    }

    @Test
    void aLineIsDrawnWholeBeforeItClips() throws Exception {
        Raster raster = drawn("1 0 0 RG 0 0 1 rg 20 w 50 20 60 60 re W S 0 0 200 100 re f", "");
        assertEquals(RED, at(raster, 43, 50), "the outer half of the line");
        assertEquals(BLUE, at(raster, 53, 50), "filled over the inner half");
    }

    @Test
    void ofTooManyOperandsTheLastCount() throws Exception {
        Raster raster =
                drawn("9 9 9 0 0 1 rg 7 7 0 20 60 60 re f 1 1 0 0 1 100 0 cm 0 20 60 60 re f", "");
        assertEquals(BLUE, at(raster, 50, 50));
        assertEquals(BLUE, at(raster, 150, 50));
        assertEquals(WHITE, at(raster, 80, 50));
        drawn(
                "BT /F 20 Tf 10 40 Td (wrong) (right) Tj ET",
                "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>");
        assertEquals("right", read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Subtype /Type0 /Encoding /Identity-H /DescendantFonts [99 0 R]",
                "/Subtype /Type0 /Encoding /Identity-H /DescendantFonts []",
                "/Subtype /Type0 /Encoding /Identity-H /DescendantFonts null",
                "/Subtype /CIDFontType2"
            })
    void aFontThatCannotBeReadTakesNoOthersAlong(String broken) throws Exception {
        String content =
                "BT /G 20 Tf 10 60 Td (before) Tj /B 20 Tf <00480048> Tj [<0048>] TJ"
                        + " 0 -40 Td /G 20 Tf (after) Tj ET";
        String good = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
        Raster raster =
                drawn(
                        content,
                        "/Font << /G 5 0 R /B 6 0 R >>",
                        good,
                        "<< /Type /Font /BaseFont /Broken " + broken + " >>");
        assertEquals(2, raster.leftOut().texts(), "told");
        assertEquals("before after", read().replace('\n', ' '));
    }

    @Test
    void aSoftMaskStandsInsteadOfAMaskedColour() throws Exception {
        String image =
                "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8"
                        + " /Filter /ASCIIHexDecode ";
        Raster raster =
                drawn(
                        "0 0 1 rg 0 0 200 100 re f q 80 0 0 80 10 10 cm /I Do Q",
                        "/XObject << /I 5 0 R >>",
                        stream(
                                image
                                        + "/ColorSpace /DeviceRGB /Mask [255 255 255 255 255 255]"
                                        + " /SMask 6 0 R",
                                "ffffffffffffff0000ff0000>"),
                        stream(image + "/ColorSpace /DeviceGray", "ff00ff00>"));
        assertEquals(WHITE, at(raster, 30, 70), "the masked colour");
        assertEquals(BLUE, at(raster, 70, 70), "masked softly");
        assertEquals(RED, at(raster, 30, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+. 5 re f", "BI BI ID x EI", "0 0 << /A ] >> 7"})
    void whatIsDrawnBeforeContentBreaksOffStays(String broken) throws Exception {
        String resources = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";
        Raster raster =
                drawn(
                        "1 0 0 rg 0 0 50 50 re f BT /F 20 Tf 60 60 Td (words) Tj ET " + broken,
                        resources);
        assertEquals(RED, at(raster, 25, 25));
        assertEquals("words", read());
    }

    @Test
    void contentThatBreaksOffIsTold() throws Exception {
        assertEquals(1, drawn("0 0 50 50 re f +. 5 re f", "").leftOut().others());
    }
}
