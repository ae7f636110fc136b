package app.seojae.pdf.render.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of forms that bring no appearance are drawn by what they say. */
class FieldAppearanceTest {

    private static final String TEXT = "/FT /Tx /DA (/Helv 20 Tf 0 0 1 rg) ";
    private static final String BUTTON = "/FT /Btn /DA (/ZaDb 0 Tf 0 g) ";

    @TempDir Path folder;

    /** A page of 200 by 100 points with a field of 100 by 40 in its middle. */
    private Raster draw(String field) throws Exception {
        return draw(field, "<< /FT /Tx >>");
    }

    private Raster draw(String field, String parent) throws Exception {
        Path file =
                TestPdfs.byHand(
                        folder.resolve("field.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 100] >>",
                        "<< /Type /Page /Parent 2 0 R /Annots [<< /Type /Annot /Subtype /Widget"
                                + " /Rect [50 30 150 70] /F 4 "
                                + field
                                + ">>] >>",
                        parent);
        return PageDrawing.draw(file, null, PageIndex.FIRST, 72, PageLook.LIGHT);
    }

    @Test
    void theBoxHasItsColours() throws Exception {
        Raster raster = draw(TEXT + "/MK << /BG [1 1 0] /BC [1 0 0] >> /BS << /W 4 >>");
        assertEquals(0xffff00, raster.pixels()[50 * 200 + 100] & 0xffffff);
        assertEquals(0xff0000, raster.pixels()[50 * 200 + 51] & 0xffffff);
        assertEquals(0xffffff, raster.pixels()[50 * 200 + 40] & 0xffffff);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void textStandsWhereItIsAskedTo(int quadding) throws Exception {
        Raster raster = draw(TEXT + "/V (HI) /Q " + quadding);
        int[] thirds = {ink(raster, 50, 84), ink(raster, 84, 116), ink(raster, 116, 150)};
        for (int i = 0; i < 3; i++) {
            assertEquals(i == quadding, thirds[i] > 20, "third " + i + " has " + thirds[i]);
        }
    }

    @Test
    void aParentsValueCounts() throws Exception {
        Raster raster = draw("/Parent 4 0 R", "<< /FT /Tx /V (HELLO) /DA (/Helv 20 Tf 0 g) >>");
        assertTrue(ink(raster, 50, 150) > 100);
    }

    @Test
    void theFontIsThatOfTheResources() throws Exception {
        String courier = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>";
        Raster raster =
                draw(TEXT + "/V (iiiiii) /DR 4 0 R", "<< /Font << /Helv " + courier + " >> >>");
        assertTrue(ink(raster, 100, 130) > 10, "wide letters");
        assertEquals(0, ink(draw(TEXT + "/V (iiiiii)"), 100, 130), "narrow ones");
    }

    @Test
    void textWithoutASizeFillsTheField() throws Exception {
        Raster small = draw("/FT /Tx /DA (/Helv 8 Tf 0 g) /V (Hill)");
        Raster fitted = draw("/FT /Tx /DA (/Helv 0 Tf 0 g) /V (Hill)");
        assertTrue(ink(fitted, 50, 150) > 3 * ink(small, 50, 150));
        assertEquals(0, ink(fitted, 0, 50) + ink(fitted, 150, 200));
    }

    @Test
    void manyLinesAreBrokenAtWords() throws Exception {
        String field =
                "/FT /Tx /Ff 4096 /DA (/Helv 10 Tf 0 g) /V (first second third fourth fifth)";
        assertEquals(2, lines(draw(field)));
        assertEquals(3, lines(draw("/FT /Tx /Ff 4096 /DA (/Helv 9 Tf 0 g) /V (H\\nH\\rH)")));
    }

    @Test
    void cellsTakeOneLetterEach() throws Exception {
        Raster raster = draw("/FT /Tx /Ff 16777216 /MaxLen 4 /DA (/Helv 14 Tf 0 g) /V (HHH)");
        for (int cell = 0; cell < 4; cell++) {
            assertEquals(cell < 3, ink(raster, 50 + 25 * cell, 75 + 25 * cell) > 10);
        }
    }

    @Test
    void koreanIsWritten() throws Exception {
        assertTrue(ink(draw(TEXT + "/V <FEFFD55CAE00>"), 50, 150) > 80);
    }

    @Test
    void buttonsThatAreSetHaveTheirSign() throws Exception {
        for (String kind : new String[] {"", "/Ff 32768 ", "/MK << /CA (8) >> "}) {
            assertTrue(ink(draw(BUTTON + kind + "/AS /Yes"), 50, 150) > 50, kind);
            assertEquals(0, ink(draw(BUTTON + kind + "/AS /Off"), 50, 150), kind);
        }
        assertTrue(ink(draw(BUTTON + "/V /Yes /AP << /N << /Yes << >> >> >>"), 50, 150) > 50);
        assertEquals(0, ink(draw(BUTTON + "/Ff 32768 /V /Other"), 50, 150));
    }

    @Test
    void pushButtonsHaveTheirCaption() throws Exception {
        Raster raster = draw("/FT /Btn /Ff 65536 /DA (/Helv 20 Tf 0 g) /MK << /CA (HI) >>");
        assertTrue(ink(raster, 84, 116) > 20);
        assertEquals(0, ink(raster, 50, 80) + ink(raster, 120, 150));
    }

    @Test
    void listsShowTheirLinesAndWhatIsChosen() throws Exception {
        String list = "/FT /Ch /DA (/Helv 10 Tf 0 g) /Opt [(HH) [(b) (HH)] (HH)] ";
        Raster raster = draw(list + "/V (b)");
        assertEquals(3, lines(raster));
        assertEquals(0xd9, raster.pixels()[48 * 200 + 140] & 0xff, 3, "the second is chosen");
        Raster combo = draw(list + "/Ff 131072 /V (b)");
        assertEquals(1, lines(combo));
    }

    @Test
    void nothingIsMadeUpForWhatIsNotShown() throws Exception {
        String box = "/MK << /BG [0 0 0] >> /V (HELLO) ";
        assertEquals(0, ink(draw(TEXT + box + "/F 2"), 0, 200), "hidden");
        assertEquals(0, ink(draw(TEXT + box + "/F 32"), 0, 200), "not to be viewed");
        assertEquals(0, ink(draw("/FT /Sig /MK << /BG [0 0 0] >>"), 0, 200), "unsigned");
        assertTrue(ink(draw(TEXT + box), 0, 200) > 3_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/FT /Tx /DA (/Helv 99999999999 Tf) /V (x)",
                "/FT /Tx /Ff 4096 /DA (/Helv -3 Tf 7 rg / Tf) /V (x y)",
                "/FT /Tx /DA /Helv /DR << /Font << /Helv << /Type /Font >> >> >> /V (x)",
                "/FT /Ch /Opt [[] [(a)] 3 null] /TI -5 /V [null 3]",
                "/FT /Tx /MK << /R 45 /BC [1 2] /BG [(a) null 9] >> /BS << /W -1 /D [0 0] /S /D >>",
                "/Parent 3 0 R"
            })
    void brokenFieldsAreBorne(String field) throws Exception {
        assertTrue(draw(field).leftOut().isNothing(), field);
    }

    private static int lines(Raster raster) {
        int lines = 0;
        boolean before = false;
        for (int y = 0; y < raster.height(); y++) {
            boolean dark = false;
            for (int x = 50; x < 150; x++) {
                dark |= (raster.pixels()[y * raster.width() + x] >> 16 & 0xff) < 110;
            }
            lines += dark && !before ? 1 : 0;
            before = dark;
        }
        return lines;
    }

    private static int ink(Raster raster, int from, int to) {
        int ink = 0;
        for (int y = 0; y < raster.height(); y++) {
            for (int x = from; x < to; x++) {
                ink += (raster.pixels()[y * raster.width() + x] >> 16 & 0xff) < 128 ? 1 : 0;
            }
        }
        return ink;
    }
}
