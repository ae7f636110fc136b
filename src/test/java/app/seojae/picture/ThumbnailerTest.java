package app.seojae.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailerTest {

    /** One red pixel as WebP. */
    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private static byte[] picture(String format, int width, int height) throws IOException {
        boolean opaque = format.equals("jpeg");
        BufferedImage image =
                new BufferedImage(
                        width,
                        height,
                        opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, height / 2, 0xFFCC0000);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    @ParameterizedTest
    @CsvSource({
        "png, 1200, 648",
        "jpeg, 1300, 700",
        "gif, 900, 100",
        "png, 30, 20",
        "png, 3000, 20",
        "png, 20, 5000"
    })
    void aPictureBecomesASmallJpeg(String format, int width, int height) throws Exception {
        byte[] small = Thumbnailer.of(picture(format, width, height));
        BufferedImage image = read(small);
        assertEquals(PictureFormat.JPEG, PictureFormat.of(small));
        assertTrue(image.getWidth() <= Thumbnailer.MAX_WIDTH && image.getWidth() <= width);
        assertTrue(image.getHeight() <= 2_000);
    }

    @Test
    void whatIsClearBecomesWhite() throws Exception {
        BufferedImage image = read(Thumbnailer.of(picture("png", 100, 100)));
        assertEquals(0xFFFFFFFF, image.getRGB(5, 5));
    }

    @Test
    void webpIsRead() throws Exception {
        assertEquals(1, read(Thumbnailer.of(Base64.getDecoder().decode(WEBP))).getWidth());
    }

    @Test
    void drawnPixelsBecomeAPictureToo() throws Exception {
        int[] argb = new int[1000 * 500];
        Arrays.fill(argb, 0xFF0000FF);
        BufferedImage image = read(Thumbnailer.of(1000, 500, argb));
        assertEquals(640, image.getWidth());
        assertEquals(320, image.getHeight());
        assertThrows(SeojaeException.class, () -> Thumbnailer.of(1000, 501, argb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<html>",
                "BM......",
                "%PDF-1.4",
                "RIFF....WAVE"
            })
    void othersAreRefused(String file) {
        refused(file.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void brokenPicturesAreRefusedOrDrawnButNeverThrowElse() throws IOException {
        Random random = new Random(3);
        for (String format : new String[] {"png", "jpeg", "gif"}) {
            byte[] whole = picture(format, 200, 100);
            refused(Arrays.copyOf(whole, 20));
            for (int i = 0; i < 150; i++) {
                byte[] broken = whole.clone();
                for (int n = 0; n < 6; n++) {
                    broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
                }
                assertTimeoutPreemptively(Duration.ofMinutes(1), () -> tried(broken));
            }
        }
    }

    private static int tried(byte[] file) {
        try {
            return Thumbnailer.of(file).length;
        } catch (SeojaeException e) {
            assertEquals(ProblemKind.PICTURE_UNREADABLE, e.problem().kind());
            return 0;
        }
    }

    /** A header that promises a hundred billion pixels costs nothing. */
    @Test
    void aBombIsRefusedByItsHeader() throws IOException {
        byte[] png = picture("png", 10, 10);
        Arrays.fill(png, 17, 20, (byte) 0x04);
        Arrays.fill(png, 21, 24, (byte) 0x04);
        refused(png);
        refused(Arrays.copyOf(png, Thumbnailer.MAX_BYTES + 1));
    }

    private static void refused(byte[] file) {
        SeojaeException e = assertThrows(SeojaeException.class, () -> Thumbnailer.of(file));
        assertEquals(ProblemKind.PICTURE_UNREADABLE, e.problem().kind());
    }
}
