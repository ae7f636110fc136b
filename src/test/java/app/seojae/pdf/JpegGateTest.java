package app.seojae.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.pdf.bounded.JpegGate;
import app.seojae.pdf.bounded.UnpackLimit;
import app.seojae.pdf.render.PdfCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JPEG pictures by their headers: some bytes that ask for gigabytes. */
class JpegGateTest {

    private static final String START = "ffd8";
    private static final String SCAN = "ffda000c03010002110311003f00";

    @TempDir Path folder;

    /** A header of three colours. */
    private static String frame(String marker, int width, int height) {
        return "ff%s001108%04x%04x03012200021101031101".formatted(marker, height, width);
    }

    private static byte[] bytes(String... hex) {
        return HexFormat.of().parseHex(String.join("", hex));
    }

    private static byte[] pass(byte[] jpeg, UnpackLimit limit) throws IOException {
        try (JpegGate gate = new JpegGate(new ByteArrayInputStream(jpeg), limit)) {
            return gate.readAllBytes();
        }
    }

    @Test
    void giantsAreRefusedWhateverTheirCoding() {
        for (String coding : List.of("c0", "c1", "c2")) {
            UnpackLimit limit = new UnpackLimit();
            byte[] giant = bytes(START, "ffe000046162", frame(coding, 65_500, 65_500), SCAN);
            assertThrows(UnpackLimit.Refused.class, () -> pass(giant, limit));
            assertTrue(limit.isOver());
        }
    }

    @Test
    void onceRefusedNothingMoreIsRead() throws IOException {
        byte[] giant = bytes(START, frame("c2", 65_500, 65_500), SCAN);
        try (JpegGate gate = new JpegGate(new ByteArrayInputStream(giant), new UnpackLimit())) {
            assertThrows(UnpackLimit.Refused.class, gate::readAllBytes);
            assertThrows(UnpackLimit.Refused.class, gate::read);
        }
    }

    @Test
    void othersPassUnchanged() throws IOException {
        UnpackLimit limit = new UnpackLimit();
        byte[] plain = bytes(START, frame("c0", 640, 480), SCAN, "0102ff00");
        assertArrayEquals(plain, pass(plain, limit));
        // A small picture of the picture, and what follows the header of the scan, are not looked
        // at.
        String inside = frame("c0", 65_500, 65_500);
        String about = "ffe1%04x%s".formatted(2 + inside.length() / 2, inside);
        byte[] thumbnail = bytes(START, about, frame("c0", 640, 480), SCAN, inside);
        assertArrayEquals(thumbnail, pass(thumbnail, limit));
        assertFalse(limit.isOver());
    }

    @Test
    void aPageWithSuchAPictureSaysSo() throws IOException {
        byte[] giant = bytes(START, frame("c2", 65_500, 65_500), SCAN);
        Path file =
                new Bombs()
                        .stream("90 0 0 90 0 0 cm /I Do").stream("0 0 50 50 re f")
                                .add("<< /XObject << /I 8 0 R >> >>")
                                .stream(
                                        "/Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode",
                                        giant)
                                .write(folder.resolve("giant.pdf"));
        try (PdfCheck check = new PdfCheck(72, 1)) {
            assertEquals(
                    List.of(
                            new PdfCheck.Failed(
                                    PageIndex.ofNumber(1),
                                    Problem.of(ProblemKind.PDF_PAGE_UNPACKS, "1"))),
                    check.check(file, null).failed());
        }
    }
}
