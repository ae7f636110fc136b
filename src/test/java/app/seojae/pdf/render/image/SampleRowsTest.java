package app.seojae.pdf.render.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class SampleRowsTest {

    private static final int KILOBYTE = 1024;

    /** A grey image 10 pixels wide and 4 high, whatever its stream holds. */
    private static PDImageXObject grey(PDDocument document, int kilobytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < kilobytes; i++) {
                out.write(new byte[KILOBYTE]);
            }
        }
        return new PDImageXObject(
                document,
                new java.io.ByteArrayInputStream(bytes.toByteArray()),
                COSName.FLATE_DECODE,
                10,
                4,
                8,
                PDDeviceGray.INSTANCE);
    }

    @Test
    void decodesNoMoreThanTheImageHas() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject bomb = grey(document, 50 * KILOBYTE);
            AtomicInteger asked = new AtomicInteger();
            List<Integer> rows = new ArrayList<>();
            SampleRows.read(bomb, 10, 4, asked::incrementAndGet, (y, row) -> rows.add(y));
            assertEquals(List.of(0, 1, 2, 3), rows);
            assertTrue(asked.get() < 20, "left after the first piece: " + asked);
        }
    }

    @Test
    void givesTheRowsThereAre() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject image = grey(document, 1);
            List<Integer> rows = new ArrayList<>();
            SampleRows.read(image, 1000, 4, () -> {}, (y, row) -> rows.add(y));
            assertEquals(List.of(0, 1), rows, "a whole one and one cut short");
        }
    }

    @Test
    void isLeftInTheMiddleOfAnImage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject photo =
                    JPEGFactory.createFromImage(
                            document, new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB));
            for (PDImageXObject image : List.of(grey(document, 1), photo)) {
                AtomicInteger asked = new AtomicInteger();
                assertThrows(
                        CancellationException.class,
                        () ->
                                PlainSamples.read(
                                        image,
                                        image.getWidth(),
                                        image.getHeight(),
                                        1e9,
                                        () -> {
                                            if (asked.incrementAndGet() == 2) {
                                                throw new CancellationException();
                                            }
                                        }));
            }
        }
    }

    @Test
    void thePixelsAreThoseOfPdfBox() throws IOException {
        try (PDDocument document = new PDDocument()) {
            BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 40 * 30; i++) {
                picture.setRGB(i % 40, i / 40, i * 0x3157);
            }
            PDImageXObject photo = JPEGFactory.createFromImage(document, picture);
            BufferedImage plain = PlainSamples.read(photo, 40, 30, 1e9, () -> {});
            assertArrayEquals(rgb(photo.getImage()), rgb(java.util.Objects.requireNonNull(plain)));
        }
    }

    private static int[] rgb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
