package app.seojae.pdf.render.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ImageShrinkerTest {

    @Test
    void oneColourStaysThatColour() {
        Random random = new Random(23);
        int[] types = {
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_3BYTE_BGR,
            BufferedImage.TYPE_BYTE_GRAY
        };
        for (int i = 0; i < 100; i++) {
            int width = random.nextInt(2, 300);
            int height = random.nextInt(2, 300);
            BufferedImage image = new BufferedImage(width, height, types[i % types.length]);
            int colour = 0xff000000 | 0x010101 * random.nextInt(256);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    image.setRGB(x, y, colour);
                }
            }
            int stored = image.getRGB(0, 0);
            BufferedImage small =
                    ImageShrinker.shrink(
                            image, random.nextInt(1, width), random.nextInt(1, height), () -> {});
            for (int y = 0; y < small.getHeight(); y++) {
                for (int x = 0; x < small.getWidth(); x++) {
                    assertEquals(stored & 0xff, small.getRGB(x, y) & 0xff, 1);
                    assertEquals(0xff, small.getRGB(x, y) >>> 24);
                }
            }
        }
    }

    @Test
    void eachPixelIsTheMeanOfWhatItCovers() {
        BufferedImage image = new BufferedImage(6, 2, BufferedImage.TYPE_INT_RGB);
        int[] greys = {0, 90, 180, 240, 240, 60};
        for (int x = 0; x < 6; x++) {
            image.setRGB(x, 0, 0x010101 * greys[x]);
            image.setRGB(x, 1, 0x010101 * greys[x]);
        }
        BufferedImage small = ImageShrinker.shrink(image, 2, 1, () -> {});
        assertEquals(90, small.getRGB(0, 0) & 0xff);
        assertEquals(180, small.getRGB(1, 0) & 0xff);
        BufferedImage uneven = ImageShrinker.shrink(image, 4, 1, () -> {});
        assertEquals((0 + 90 * 0.5) / 1.5, uneven.getRGB(0, 0) & 0xff, 1);
    }

    @Test
    void bitsAndGreysAreShrunkAsColoursAre() {
        Random random = new Random(31);
        for (int i = 0; i < 60; i++) {
            int width = random.nextInt(2, 400);
            int height = random.nextInt(2, 40);
            int w = random.nextInt(1, width);
            int h = random.nextInt(1, height);
            int none = 0xff000000 | random.nextInt();
            int one = 0xff000000 | random.nextInt();
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            ImageShrinker ofBits = new ImageShrinker(width, height, w, h, none, one);
            ImageShrinker ofGreys = new ImageShrinker(width, height, w, h, ImageShrinker.Kind.GREY);
            for (int y = 0; y < height; y++) {
                byte[] bits = new byte[(width + 7) / 8];
                random.nextBytes(bits);
                int[] greys = new int[width];
                for (int x = 0; x < width; x++) {
                    image.setRGB(x, y, (bits[x / 8] >> (7 - x % 8) & 1) == 1 ? one : none);
                    greys[x] = random.nextInt(256) * 0x010101;
                    grey.setRGB(x, y, greys[x]);
                }
                ofBits.addBits(bits);
                ofGreys.add(greys);
            }
            assertNear(ImageShrinker.shrink(image, w, h, () -> {}), ofBits.finish());
            assertNear(ImageShrinker.shrink(grey, w, h, () -> {}), ofGreys.finish());
        }
    }

    @Test
    void bitsThatAreClearAreASharePainted() {
        ImageShrinker shrinker = new ImageShrinker(4, 2, 1, 1, 0xffff0000, 0);
        shrinker.addBits(new byte[] {0x10});
        BufferedImage small = shrinker.finish();
        int pixel = small.getRGB(0, 0);
        assertEquals(255 * 3 / 8, pixel >>> 24, 1, "three of four, and a row that is missing");
        assertEquals(0xff0000, pixel & 0xffffff);
    }

    private static void assertNear(BufferedImage expected, BufferedImage found) {
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                for (int shift = 0; shift <= 24; shift += 8) {
                    assertEquals(
                            expected.getRGB(x, y) >> shift & 0xff,
                            found.getRGB(x, y) >> shift & 0xff,
                            1);
                }
            }
        }
    }

    @Test
    void whatIsTransparentGivesNoColour() {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xffff0000);
        image.setRGB(1, 0, 0x0000ff00);
        int mean = ImageShrinker.shrink(image, 1, 1, () -> {}).getRGB(0, 0);
        assertEquals(0x80, mean >>> 24, 1);
        assertEquals(0xff0000, mean & 0xffffff);
    }
}
