package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import java.nio.file.Path;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF's standard fonts, which no file brings, are drawn as what they are. */
class StandardFontsTest {

    @TempDir Path folder;

    private Raster drawn(String font, String letters) throws Exception {
        String text = "BT /F 60 Tf 10 30 Td (" + letters + ") Tj ET";
        Path file =
                TestPdfs.byHand(
                        folder.resolve(font + ".pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 100] >>",
                        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R"
                                + " /Resources << /Font << /F 5 0 R >> >> >>",
                        "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                        "<< /Type /Font /Subtype /Type1 /BaseFont /" + font + " >>");
        return PageDrawing.draw(file, null, PageIndex.ofNumber(1), 72, PageLook.LIGHT);
    }

    private static BitSet ink(Raster raster, int top, int bottom) {
        BitSet ink = new BitSet();
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < raster.width(); x++) {
                ink.set(x, ink.get(x) || (raster.pixels()[y * raster.width() + x] & 0xff) < 128);
            }
        }
        return ink;
    }

    /** The width of the foot of an I: 0 to 200 pixels. */
    private int foot(String font) throws Exception {
        return ink(drawn(font, "I"), 68, 70).cardinality();
    }

    @Test
    void timesHasSerifsAndHelveticaHasNone() throws Exception {
        int bare = foot("Helvetica");
        assertTrue(bare > 2 && bare < 10, bare + " pixels");
        assertTrue(foot("Times-Roman") > bare * 2, foot("Times-Roman") + " pixels");
        assertTrue(foot("Courier") > bare * 2, foot("Courier") + " pixels");
    }

    @Test
    void boldIsBolderInEachFamily() throws Exception {
        for (String family : new String[] {"Helvetica", "Courier"}) {
            int stem = ink(drawn(family, "l"), 40, 50).cardinality();
            int bold = ink(drawn(family + "-Bold", "l"), 40, 50).cardinality();
            assertTrue(bold > stem, family + ": " + stem + " and " + bold + " pixels");
        }
        int stem = ink(drawn("Times-Roman", "l"), 40, 50).cardinality();
        int bold = ink(drawn("Times-Bold", "l"), 40, 50).cardinality();
        assertTrue(bold > stem, stem + " and " + bold + " pixels");
    }

    /** At 60 points each letter of Courier is 36 wide. */
    @Test
    void lettersOfCourierAreAsWideAsTheStandardSays() throws Exception {
        BitSet dots = ink(drawn("Courier", "...."), 0, 100);
        int first = dots.nextSetBit(0);
        for (int i = 1; i < 4; i++) {
            int dot = dots.nextSetBit(first + 36 * i - 2);
            assertEquals(first + 36 * i, dot, 1.0, "dot " + i);
        }
    }

    @Test
    void symbolIsGreek() throws Exception {
        Raster greek = drawn("Symbol", "W"); // Ω, which stands on two feet
        BitSet feet = ink(greek, 66, 69);
        int gap = feet.nextClearBit(feet.nextSetBit(0));
        assertTrue(feet.nextSetBit(gap) > gap, "one foot");
    }
}
