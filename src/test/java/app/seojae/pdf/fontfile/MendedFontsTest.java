package app.seojae.pdf.fontfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.seojae.model.PageIndex;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.PageLook;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Font programs that PDFBox will not read are drawn all the same. */
class MendedFontsTest {

    private static final int[] QUARTER = {30, 0x0a, 0x25, 0xff};

    @TempDir Path folder;

    /** A page with an A of eighty points in the font of a program. */
    private int[] drawn(String font, String program, byte[] bytes, String more) throws Exception {
        String text = "BT /F 80 Tf 10 10 Td <" + (font.contains("CID") ? "0022" : "41") + "> Tj ET";
        String described = " /BaseFont /Squares /FontDescriptor 6 0 R";
        String simple =
                "<< /Type /Font /Subtype /"
                        + font
                        + described
                        + " /FirstChar 65 /LastChar 65 /Widths [1000] >>";
        String descendant =
                "<< /Type /Font /Subtype /"
                        + font
                        + described
                        + " /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)"
                        + " /Supplement 0 >> >>";
        String composite =
                "<< /Type /Font /Subtype /Type0 /BaseFont /Squares /Encoding /Identity-H"
                        + " /DescendantFonts [8 0 R] >>";
        boolean cid = font.contains("CID");
        String hex = HexFormat.of().formatHex(bytes) + ">";
        Path file =
                TestPdfs.byHand(
                        folder.resolve("font.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 100 100] >>",
                        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R"
                                + " /Resources << /Font << /F 5 0 R >> >> >>",
                        "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                        cid ? composite : simple,
                        "<< /Type /FontDescriptor /FontName /Squares /Flags 32 /ItalicAngle 0"
                                + " /FontBBox [0 0 1000 1000] /Ascent 1000 /Descent 0"
                                + " /CapHeight 1000 /StemV 80 /"
                                + program
                                + " 7 0 R >>",
                        "<< /Filter /ASCIIHexDecode "
                                + more
                                + " /Length "
                                + hex.length()
                                + " >>\nstream\n"
                                + hex
                                + "\nendstream",
                        cid ? descendant : "null");
        return PageDrawing.draw(file, null, PageIndex.ofNumber(1), 72, PageLook.LIGHT).pixels();
    }

    private int[] trueType(byte[] bytes) throws Exception {
        return drawn("TrueType", "FontFile2", bytes, "/Length1 " + bytes.length);
    }

    /** A corner and the middle of the square, which no letter blackens both. */
    private static void assertSquare(int[] pixels) {
        for (int at : new int[] {100 * 13 + 13, 100 * 50 + 50, 100 * 87 + 87, 100 * 13 + 87}) {
            assertEquals(0, pixels[at] & 0xffffff, "at " + at);
        }
        assertEquals(0xffffff, pixels[100 * 5 + 5] & 0xffffff, "paper");
    }

    @Test
    void ofACollectionTheFontWithTheNameIsDrawnElseTheFirst() throws Exception {
        byte[] serif = MadeFonts.bundled("Serif-Regular.ttf");
        byte[] mono = MadeFonts.bundled("Mono-Regular.ttf");
        assertArrayEquals(trueType(serif), trueType(MadeFonts.collection(serif, mono)));
        byte[] both = MadeFonts.collection(serif, mono);
        assertArrayEquals(trueType(mono), trueType(FontProgram.of(both, "LiberationMono").bytes()));
    }

    @Test
    void theFormatOfPlacesMayBeWrittenBackwards() throws Exception {
        byte[] sound = MadeFonts.bundled("Serif-Regular.ttf");
        byte[] wrong = sound.clone();
        ByteBuffer both = ByteBuffer.wrap(wrong);
        int at = MadeFonts.locationFormat(wrong);
        both.putShort(at, Short.reverseBytes(both.getShort(at)));
        assertFalse(Arrays.equals(sound, wrong));
        assertArrayEquals(trueType(sound), trueType(wrong));
    }

    @Test
    void squaresAreDrawnWhereNothingIsWrong() throws Exception {
        assertSquare(drawn("Type1", "FontFile3", MadeFonts.cff(4, QUARTER), "/Subtype /Type1C"));
        byte[] type1 = MadeFonts.type1("%!PS-AdobeFont-1.0: Squares\n", "", ".notdef", "A");
        assertSquare(drawn("Type1", "FontFile", type1, lengths(type1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1ec0ff", "1ebf", "1eefbf", "1efc0349998f", "1ef1ff", "1ecf"})
    void aNumberWithoutDigitsIsNought(String number) throws Exception {
        int[] bytes = new int[number.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = HexFormat.fromHexDigits(number, 2 * i, 2 * i + 2);
        }
        byte[] cff = MadeFonts.cff(4, bytes);
        assertSquare(drawn("Type1", "FontFile3", cff, "/Subtype /Type1C"));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 200})
    void aLongerHeaderIsPassedOver(int header) throws Exception {
        byte[] cff = MadeFonts.cff(header, QUARTER);
        assertSquare(drawn("Type1", "FontFile3", cff, "/Subtype /Type1C"));
        assertSquare(drawn("CIDFontType0", "FontFile3", cff, "/Subtype /CIDFontType0C"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FontFile", "FontFile2", "FontFile3"})
    void aProgramIsReadAsWhatItIs(String entry) throws Exception {
        byte[] cff = MadeFonts.cff(4, QUARTER);
        for (String font : new String[] {"Type1", "TrueType", "CIDFontType0", "CIDFontType2"}) {
            assertSquare(drawn(font, entry, cff, ""));
        }
        byte[] type1 = MadeFonts.type1("%!PS-AdobeFont-1.0: Squares\n", "", ".notdef", "A");
        assertSquare(drawn("TrueType", entry, type1, ""));
    }

    private static String lengths(byte[] type1) {
        int clear = new String(type1, StandardCharsets.ISO_8859_1).indexOf("eexec\n") + 6;
        return "/Length1 " + clear + " /Length2 " + (type1.length - clear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%!FontType1-1.0: x\n", "!FontType1-1.0\n", "%!PS-Ado\n", ""})
    void aType1ProgramMayBeginOtherwise(String begin) throws Exception {
        byte[] font = MadeFonts.type1(begin, "", ".notdef", "A");
        assertSquare(drawn("Type1", "FontFile", font, lengths(font)));
        assertSquare(drawn("Type1", "FontFile", font, "/Length1 100 /Length2 0"));
    }

    @Test
    void codesAndGlyphsWithoutANameArePassedOver() throws Exception {
        byte[] font =
                MadeFonts.type1(
                        "%!FontType1-1.0: x\n",
                        "dup 127 / put\ndup 128 /  put\n", ".notdef", "", "", "A");
        assertSquare(drawn("Type1", "FontFile", font, lengths(font)));
    }

    /** Whatever bytes there are, mending ends and throws nothing. */
    @Test
    void damagedProgramsDoNoHarm() throws Exception {
        Random random = new Random(7);
        byte[] serif = MadeFonts.bundled("Serif-Regular.ttf");
        byte[][] sound = {
            MadeFonts.collection(serif), serif, MadeFonts.cff(12, QUARTER), MadeFonts.cff(4, 30, 15)
        };
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = sound[i % sound.length].clone();
            int reach = Math.min(bytes.length, 600);
            for (int k = 0; k < 5; k++) {
                bytes[4 + random.nextInt(reach - 4)] = (byte) random.nextInt();
            }
            int length = i % 3 == 0 ? random.nextInt(reach) : bytes.length;
            FontProgram.of(Arrays.copyOf(bytes, length), "Liberation Serif");
        }
    }
}
