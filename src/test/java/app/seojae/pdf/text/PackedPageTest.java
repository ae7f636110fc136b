package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.outline.PageLink;
import app.seojae.pdf.text.read.PackedPage;
import app.seojae.pdf.text.read.PageContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** A page that was packed comes back equal, and nothing else comes back. */
class PackedPageTest {

    private static final String SIGNS = "abc xyz가나다\u0301\u202e\u05d0ﬁ\ud835\udc00\ud835\u00ad.,-";
    private static final Quad AREA = Quad.of(1.25, 2, 3, 4.5);

    private static PageContent page() {
        return new PageContent(
                MadePages.lines(3, "Deep networks learn", "a second line"),
                List.of(
                        new PageLink(
                                List.of(AREA),
                                new LinkTarget.Place(
                                        PageIndex.ofNumber(7), new PdfPoint(72, 690.5))),
                        new PageLink(
                                List.of(AREA, AREA),
                                new LinkTarget.Place(PageIndex.ofNumber(1), null)),
                        new PageLink(List.of(AREA), new LinkTarget.Web("https://example.org/a"))));
    }

    @Test
    void anyPageComesBackEqual() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>();
            int count = 1 + random.nextInt(5);
            for (int line = 0; line < count; line++) {
                StringBuilder words = new StringBuilder("w");
                int length = random.nextInt(40);
                for (int i = 0; i < length; i++) {
                    words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                }
                lines.add(words.toString());
            }
            RoundTrip.of(MadePages.lines(1 + seed, lines.toArray(new String[0])));
        }
    }

    @Test
    void linksComeBackAndSoDoesAPageOfNothing() {
        RoundTrip.of(page());
        RoundTrip.of(PageText.empty(PageIndex.ofNumber(5)));
    }

    /** A page of another document, or a file written by hand. */
    @Test
    void aLinkToNoPageAndAnAddressThatIsNoneAreRefused() throws IOException {
        byte[] packed = PackedPage.of(page());
        assertEquals(3, PackedPage.unpack(packed, PageIndex.ofNumber(3), 7).links().size());
        assertThrows(IOException.class, () -> PackedPage.unpack(packed, PageIndex.ofNumber(3), 6));
        PageContent script =
                new PageContent(
                        PageText.empty(PageIndex.ofNumber(1)),
                        List.of(new PageLink(List.of(AREA), new LinkTarget.Web("file:///etc"))));
        byte[] made = PackedPage.of(script);
        assertThrows(IOException.class, () -> PackedPage.unpack(made, PageIndex.ofNumber(1), 1));
    }

    @Test
    void whatIsCutShortOrChangedIsRefused() throws IOException {
        byte[] packed = PackedPage.of(page());
        for (int length = 0; length < packed.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(packed, length);
            assertThrows(IOException.class, () -> PackedPage.unpack(cut, PageIndex.ofNumber(3), 9));
        }
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] changed = packed.clone();
            changed[2 + random.nextInt(changed.length - 2)] ^= (byte) (1 << random.nextInt(8));
            try {
                RoundTrip.of(PackedPage.unpack(changed, PageIndex.ofNumber(3), 9));
                assertEquals(
                        page().text().text(),
                        PackedPage.unpack(changed, PageIndex.ofNumber(3), 9).text().text());
            } catch (IOException refused) {
                continue;
            }
        }
    }

    /** Changed before it is packed, so that its checksum holds. */
    @Test
    void whatWasMadeToMisleadIsRefusedOrHangsTogether() throws IOException {
        byte[] plain = plain(PackedPage.of(page()));
        Random random = new Random(2);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = plain.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            try {
                use(PackedPage.unpack(packed(changed), PageIndex.ofNumber(3), 9).text());
            } catch (IOException e) {
                refused++;
            }
        }
        assertTrue(refused > 100, "only " + refused);
    }

    private static void use(PageText text) {
        text.bodyEnd();
        text.indexAt(new PdfPoint(100, 700));
        text.charAt(new PdfPoint(100, 700));
        for (int i = 0; i <= text.length(); i++) {
            text.quad(i);
            text.blockOf(Math.min(i, Math.max(0, text.length() - 1)));
        }
    }

    /** Whoever changes what is read or how it is written raises the number, and this sum. */
    @Test
    void theFormatHasANumber() throws IOException {
        CRC32 sum = new CRC32();
        sum.update(plain(PackedPage.of(page())));
        assertEquals("3 2aa7916", PackedPage.FORMAT + " " + Long.toHexString(sum.getValue()));
    }

    private static byte[] plain(byte[] packed) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
