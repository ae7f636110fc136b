package app.seojae.pdf.render.glyph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.MadePictures;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.image.Jbig2Size;
import app.seojae.work.CancelFlag;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawer's shorter ways lead to the same pictures, and its bounds hold. */
class ShortWaysTest {

    private static final int BYTES = 8;

    @TempDir Path folder;

    private int[] pixels(String name, String content, String... more) throws SeojaeException {
        String[] objects = new String[more.length + 2];
        objects[0] =
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R"
                        + " /Resources << /XObject << /X 5 0 R >> >> >>";
        objects[1] = stream("", content);
        System.arraycopy(more, 0, objects, 2, more.length);
        Path file =
                TestPdfs.byHand(
                        folder.resolve(name), "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", objects);
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            return new PageRenderer(handle, new GlyphCache())
                    .draw(
                            PageIndex.FIRST,
                            1,
                            new PixelArea(0, 0, 100, 100),
                            PageLook.LIGHT,
                            new PageBudget(CancelFlag.never(), Duration.ofMinutes(1)))
                    .pixels();
        }
    }

    private static String stream(String entries, String content) {
        return "<< "
                + entries
                + " /Length "
                + content.length()
                + " >>\nstream\n"
                + content
                + "\nendstream";
    }

    @Test
    void aPlainGroupLooksLikeItsContents() throws SeojaeException {
        String shapes = "0 0 1 rg 10.3 10.6 40 50 re f 1 0 0 RG 3 w 20 20 m 80 90 l S";
        String group =
                "/Type /XObject /Subtype /Form /BBox [0 0 100 100]"
                        + " /Group << /S /Transparency /I true >>";
        int[] direct = pixels("direct.pdf", shapes);
        assertArrayEquals(direct, pixels("group.pdf", "/X Do", stream(group, shapes)));
        assertNotEquals(0xffffffff, direct[60 * 100 + 30]);
    }

    @Test
    void theFrameOfAnUnreadableImageIsSeen() throws SeojaeException {
        String image =
                "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceRGB"
                        + " /BitsPerComponent 8 /Filter /JPXDecode";
        int[] page =
                pixels("jpx.pdf", "q 80 0 0 80 10 10 cm /X Do Q", stream(image, "not an image"));
        assertNotEquals(0xffffffff, page[50 * 100 + 10], "its edge");
        assertEquals(0xffffffff, page[5 * 100 + 5], "beside it");
    }

    @Test
    void equalGlyphsShareOneMask() {
        GlyphCache store = new GlyphCache();
        GlyphOutline first = store.outline(new GeneralPath(new Ellipse2D.Float(0, 0, 9, 9)));
        GlyphOutline same = store.outline(new GeneralPath(new Ellipse2D.Float(0, 0, 9, 9)));
        assertSame(first, same);
        GlyphMask mask = store.mask(first, 1, 0, 0, 1, 0);
        assertSame(mask, store.mask(same, 1, 0, 0, 1, 0));
        assertNotEquals(mask, store.mask(same, 1, 0, 0, 1, 2));
        assertEquals((byte) 255, mask.coverage()[5 * mask.width() + 5]);
        assertSame(GlyphMask.TOO_LARGE, store.mask(first, 90, 0, 0, 90, 0));
        assertTrue(store.bytes() > 0);
        store.clear();
        assertEquals(0, store.bytes());
    }

    @Test
    void theStoreStaysWithinItsBytes() {
        GlyphCache store = new GlyphCache();
        GlyphOutline outline = store.outline(new GeneralPath(new Ellipse2D.Float(0, 0, 40, 40)));
        for (int i = 0; i < 30_000; i++) {
            store.mask(outline, 1 + i * 1e-6f, 0, 0, 1, 0);
        }
        assertTrue(store.bytes() <= 24L << 20);
    }

    @Test
    void aJbig2ImageSaysHowLargeItIs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segment(out, 0, 48, 19, 0x7fffffff, 0x7fffffff);
        double pixels = Jbig2Size.largest(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(0x7fffffffL * (double) 0x7fffffffL, pixels);
        bytes.reset();
        segment(out, 0, 48, 19, 100, -1);
        segment(out, 1, 38, 17, 100, 300);
        assertEquals(30_000, Jbig2Size.largest(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals(0, Jbig2Size.largest(new ByteArrayInputStream(new byte[3])));
    }

    private static void segment(
            DataOutputStream out, int number, int type, int length, int width, int height)
            throws IOException {
        MadePictures.jbig2(out, number, type, length);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[length - BYTES]);
    }
}
