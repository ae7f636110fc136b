package app.seojae.pdf.render.jpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.pdf.MadePictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture decoded small is the full one, each sample the mean of those it stands for. */
class SmallJpegTest {

    private static BufferedImage picture(int width, int height, boolean grey) {
        BufferedImage image =
                new BufferedImage(
                        width,
                        height,
                        grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Random random = new Random(width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int r = (int) (127 + 100 * Math.sin(x / 9.0) * Math.cos(y / 13.0));
                int g = (x * 3 + y * 2) % 256 / 2 + random.nextInt(40);
                int b = x > width / 2 ? 200 : 30;
                image.setRGB(x, y, r << 16 | g << 8 | b);
            }
        }
        return image;
    }

    @ParameterizedTest
    @CsvSource({
        "200, 160, false, false, 0.9",
        "203, 157, false, false, 0.3",
        "203, 157, false, true, 0.9",
        "97, 211, true, false, 0.9",
        "97, 211, true, true, 0.5",
        "72, 48, false, true, 1"
    })
    void eachSampleIsTheMeanOfWhatItStandsFor(
            int width, int height, boolean grey, boolean progressive, float quality)
            throws IOException {
        byte[] data = MadePictures.jpeg(picture(width, height, grey), progressive, quality);
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(data));
        int channels = grey ? 1 : 3;
        for (int side = 2; side <= 8; side *= 2) {
            SmallJpeg small =
                    SmallJpeg.read(
                            data, width, height, channels, width / side, height / side, () -> {});
            assertNotNull(small);
            assertEquals((width + side - 1) / side, small.columns());
            assertEquals((double) height / side, small.height());
            byte[] row = new byte[small.columns() * channels];
            double sum = 0;
            int count = 0;
            for (int y = 0; y < height / side; y++) {
                small.row(y, row);
                for (int x = 0; x < width / side; x++) {
                    for (int i = 0; i < channels; i++) {
                        int found = row[x * channels + i] & 0xff;
                        double mean = mean(whole, x * side, y * side, side, i);
                        assertEquals(mean, found, 40, side + " " + x + " " + y + " " + i);
                        sum += Math.abs(mean - found);
                        count++;
                    }
                }
            }
            assertTrue(sum / count < 2, side + ": " + sum / count);
        }
    }

    private static double mean(BufferedImage image, int left, int top, int side, int channel) {
        double sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sum += image.getRaster().getSample(x, y, channel);
            }
        }
        return sum / side / side;
    }

    @Test
    void whatIsNotKnownHereIsLeftToTheOther() throws IOException {
        byte[] data = MadePictures.jpeg(picture(64, 64, false), false, 0.9f);
        assertNull(SmallJpeg.read(data, 64, 64, 3, 33, 20, () -> {}), "not much larger");
        assertNull(SmallJpeg.read(data, 64, 60, 3, 8, 8, () -> {}), "of another size");
        assertNull(SmallJpeg.read(data, 64, 64, 4, 8, 8, () -> {}), "of other colours");
        assertNull(SmallJpeg.read(new byte[10], 64, 64, 3, 8, 8, () -> {}), "no picture");
        byte[] arithmetic = data.clone();
        for (int i = 0; i + 1 < arithmetic.length; i++) {
            if (arithmetic[i] == -1 && (arithmetic[i + 1] & 0xff) == 0xc0) {
                arithmetic[i + 1] = (byte) 0xc9;
            }
        }
        assertNull(SmallJpeg.read(arithmetic, 64, 64, 3, 8, 8, () -> {}));
    }

    @Test
    void aPictureCutShortIsGreyBehindTheCut() throws IOException {
        byte[] data = MadePictures.jpeg(picture(160, 160, false), false, 0.9f);
        byte[] half = Arrays.copyOf(data, data.length / 2);
        SmallJpeg small = SmallJpeg.read(half, 160, 160, 3, 20, 20, () -> {});
        assertNotNull(small);
        byte[] row = new byte[60];
        small.row(19, row);
        byte[] grey = new byte[60];
        Arrays.fill(grey, (byte) 128);
        assertEquals(Arrays.toString(grey), Arrays.toString(row));
    }

    /** Whatever bytes are turned, it ends, and by nothing but a picture or none. */
    @Test
    void damageDoesNoHarm() throws IOException {
        Random random = new Random(8);
        for (boolean progressive : new boolean[] {false, true}) {
            byte[] data = MadePictures.jpeg(picture(120, 90, false), progressive, 0.7f);
            for (int i = 0; i < 300; i++) {
                byte[] damaged = data.clone();
                for (int j = 0; j < 3; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                SmallJpeg small = SmallJpeg.read(damaged, 120, 90, 3, 15, 11, () -> {});
                if (small != null) {
                    small.row(small.rows() - 1, new byte[small.columns() * 3]);
                }
            }
        }
    }

    @Test
    void isLeftAtTheNextRowOfBlocks() throws IOException {
        for (boolean progressive : new boolean[] {false, true}) {
            byte[] data = MadePictures.jpeg(picture(64, 640, false), progressive, 0.9f);
            AtomicInteger asked = new AtomicInteger();
            assertThrows(
                    CancellationException.class,
                    () ->
                            SmallJpeg.read(
                                    data,
                                    64,
                                    640,
                                    3,
                                    8,
                                    80,
                                    () -> {
                                        if (asked.incrementAndGet() == 5) {
                                            throw new CancellationException();
                                        }
                                    }));
            assertEquals(5, asked.get());
        }
    }
}
