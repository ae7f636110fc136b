package app.seojae.pdf.render.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.jpx.JpxFiles;
import app.seojae.pdf.jpx.UnreadableJpxException;
import app.seojae.pdf.render.draw.LeftOut;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PDF says of a JPEG 2000 image, and what the image says, together make its pixels. */
class JpxImageTest {

    @TempDir Path folder;

    private static COSStream image(byte[] file) throws IOException {
        COSStream stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, JpxFiles.WIDTH);
        stream.setInt(COSName.HEIGHT, JpxFiles.HEIGHT);
        stream.setItem(COSName.FILTER, COSName.JPX_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(file);
        }
        return stream;
    }

    private static PDImageXObject plain(COSStream stream) throws IOException {
        PDImageXObject image = new PDImageXObject(new PDStream(stream), null);
        assertTrue(JpxImage.isIn(image));
        PDImageXObject plain = JpxImage.plain(image, 1000, 1000, () -> {});
        assertTrue(!JpxImage.isIn(plain), "nothing is left to decode");
        return plain;
    }

    private static int[] pixels(COSStream stream) throws IOException {
        PDImageXObject plain = plain(stream);
        return plain.getImage()
                .getRGB(0, 0, plain.getWidth(), plain.getHeight(), null, 0, plain.getWidth());
    }

    /** What a pixel is, as red, green and blue, with its opacity above. */
    private interface Formula {
        int at(int x, int y);
    }

    private static int[] expected(Formula formula) {
        int[] pixels = new int[JpxFiles.WIDTH * JpxFiles.HEIGHT];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = formula.at(i % JpxFiles.WIDTH, i / JpxFiles.WIDTH);
        }
        return pixels;
    }

    private static int rgb(int x, int y) {
        return JpxFiles.colour(x, y, 0) << 16
                | JpxFiles.colour(x, y, 1) << 8
                | JpxFiles.colour(x, y, 2);
    }

    @Test
    void thePictureNamesItsColoursWhereThePdfDoesNot() throws IOException {
        assertArrayEquals(
                expected((x, y) -> 0xff000000 | rgb(x, y)),
                pixels(image(JpxFiles.read("rgb.jp2"))));
        assertArrayEquals(
                expected((x, y) -> 0xff000000 | JpxFiles.grey(x, y) * 0x010101),
                pixels(image(JpxFiles.read("grey.j2k"))));
        assertEquals(
                4, plain(image(JpxFiles.read("cmyk.j2k"))).getColorSpace().getNumberOfComponents());
    }

    /** Ranges and depth in the PDF do not count (7.4.9), its colours do. */
    @Test
    void thePdfsColoursCount() throws IOException {
        COSStream stream = image(JpxFiles.read("rgba.j2k"));
        stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        stream.setInt(COSName.BITS_PER_COMPONENT, 1);
        COSArray turned = new COSArray();
        for (int i = 0; i < 6; i++) {
            turned.add(COSInteger.get(1 - i % 2));
        }
        stream.setItem(COSName.DECODE, turned);
        assertArrayEquals(expected((x, y) -> 0xff000000 | rgb(x, y)), pixels(stream));
    }

    @Test
    void samplesAreNumbersOfThePdfsPalette() throws IOException {
        byte[] palette = new byte[16 * 3];
        for (int i = 0; i < palette.length; i++) {
            palette[i] = (byte) (i * 5);
        }
        COSArray indexed = new COSArray();
        indexed.add(COSName.INDEXED);
        indexed.add(COSName.DEVICERGB);
        indexed.add(COSInteger.get(15));
        indexed.add(new COSString(palette));
        COSStream stream = image(JpxFiles.read("four.j2k"));
        stream.setItem(COSName.COLORSPACE, indexed);
        assertArrayEquals(
                expected(
                        (x, y) -> {
                            int at = (x + y) % 16 * 15;
                            return 0xff000000 | at << 16 | at + 5 << 8 | at + 10;
                        }),
                pixels(stream));
    }

    @Test
    void opacityInThePictureCountsWhereThePdfSaysSo() throws IOException {
        byte[] file = JpxFiles.boxed(JpxFiles.read("rgba.j2k"), 4, 8, 16, JpxFiles.opacity(1));
        COSStream stream = image(file);
        assertArrayEquals(expected((x, y) -> 0xff000000 | rgb(x, y)), pixels(stream));
        stream.setInt(COSName.SMASK_IN_DATA, 1);
        assertArrayEquals(
                expected((x, y) -> JpxFiles.colour(x, y, 3) << 24 | rgb(x, y)), pixels(stream));
        stream.setInt(COSName.SMASK_IN_DATA, 2);
        int[] found = pixels(stream);
        int at = 12 * JpxFiles.WIDTH + 20;
        int red = JpxFiles.colour(20, 12, 0) * 255 / JpxFiles.colour(20, 12, 3);
        assertEquals(red, found[at] >> 16 & 0xff, 1, "no longer multiplied");
    }

    @Test
    void aSoftMaskMayBeOneToo() throws IOException {
        byte[] white = new byte[JpxFiles.WIDTH * JpxFiles.HEIGHT];
        Arrays.fill(white, (byte) 255);
        COSStream below = image(white);
        below.setItem(COSName.FILTER, (COSBase) null);
        below.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        below.setInt(COSName.BITS_PER_COMPONENT, 8);
        for (COSStream stream : List.of(image(JpxFiles.read("rgb.jp2")), below)) {
            COSStream mask = image(JpxFiles.read("grey.j2k"));
            mask.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            stream.setItem(COSName.SMASK, mask);
            int[] found = pixels(stream);
            for (int i = 0; i < found.length; i++) {
                int x = i % JpxFiles.WIDTH;
                assertEquals(JpxFiles.grey(x, i / JpxFiles.WIDTH), found[i] >>> 24);
            }
        }
    }

    @Test
    void aMaskThatNamesItselfHasAnEnd() throws IOException {
        COSStream stream = image(JpxFiles.read("grey.j2k"));
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        stream.setItem(COSName.SMASK, stream);
        assertEquals(JpxFiles.grey(20, 9), pixels(stream)[9 * JpxFiles.WIDTH + 20] >>> 24);
    }

    @Test
    void anotherFilterMayComeFirst() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(JpxFiles.read("rgb.jp2"));
        }
        COSStream stream = image(packed.toByteArray());
        COSArray filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        filters.add(COSName.JPX_DECODE);
        stream.setItem(COSName.FILTER, filters);
        assertArrayEquals(expected((x, y) -> 0xff000000 | rgb(x, y)), pixels(stream));
        filters.add(COSName.FLATE_DECODE);
        assertThrows(UnreadableJpxException.class, () -> pixels(stream), "not the last");
    }

    @Test
    void aStencilCannotBeOne() throws IOException {
        COSStream stream = image(JpxFiles.read("grey.j2k"));
        stream.setBoolean(COSName.IMAGE_MASK, true);
        assertThrows(UnreadableJpxException.class, () -> plain(stream));
    }

    /** A page in parts decodes its picture once a size. */
    @Test
    void whatWasDecodedIsKept() throws IOException {
        PDImageXObject image =
                new PDImageXObject(new PDStream(image(JpxFiles.read("rgb.jp2"))), null);
        KeptJpx kept = new KeptJpx();
        PDImageXObject first = kept.plain(image, 40, 30, () -> {});
        assertSame(first, kept.plain(image, 40, 30, () -> {}));
        PDImageXObject small = kept.plain(image, 10, 10, () -> {});
        assertEquals(20, small.getWidth());
        assertSame(first, kept.plain(image, 40, 30, () -> {}));
        for (int i = 0; i < 4; i++) {
            kept.plain(image, 41 + i, 30, () -> {});
        }
        assertNotSame(first, kept.plain(image, 40, 30, () -> {}), "only some are kept");
    }

    private Raster page(String name, byte[] file) throws Exception {
        String content = "q 80 0 0 60 10 20 cm /X Do Q";
        Path pdf =
                TestPdfs.byHand(
                        folder.resolve(name),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R"
                                + " /Resources << /XObject << /X 5 0 R >> >> >>",
                        "<< /Length "
                                + content.length()
                                + " >>\nstream\n"
                                + content
                                + "\nendstream",
                        "<< /Type /XObject /Subtype /Image /Width 40 /Height 30 /Filter"
                                + " [/ASCIIHexDecode /JPXDecode] /Length "
                                + (2 * file.length + 1)
                                + " >>\nstream\n"
                                + HexFormat.of().formatHex(file)
                                + ">\nendstream");
        try (PdfHandle handle = PdfFile.open(pdf, null).handle()) {
            return new PageRenderer(handle, new GlyphCache())
                    .draw(
                            PageIndex.FIRST,
                            1,
                            new PixelArea(0, 0, 100, 100),
                            PageLook.LIGHT,
                            new PageBudget(CancelFlag.never(), Duration.ofMinutes(1)));
        }
    }

    @Test
    void aPageShowsThePicture() throws Exception {
        Raster page = page("whole.pdf", JpxFiles.read("rgb.jp2"));
        assertEquals(LeftOut.NOTHING, page.leftOut());
        int shown = page.pixels()[50 * 100 + 50];
        int there = rgb(20, 15);
        for (int shift : new int[] {0, 8, 16}) {
            assertEquals(there >> shift & 0xff, shown >> shift & 0xff, 12);
        }
    }

    @Test
    void aPageSaysWhatItCannotShow() throws Exception {
        Raster page = page("damaged.pdf", "not an image".getBytes(StandardCharsets.US_ASCII));
        assertEquals(1, page.leftOut().pictures());
        assertTrue(page.pixels()[50 * 100 + 11] != 0xffffffff, "its frame");
    }
}
