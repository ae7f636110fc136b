package app.seojae.pdf.jpx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures come out as they went in, and what is no picture is refused. */
class JpxPictureTest {

    private static final int WIDTH = JpxFiles.WIDTH;
    private static final int HEIGHT = JpxFiles.HEIGHT;
    private static final JpxWish WHOLE = new JpxWish(1e6, 1e6, 0, false, false);

    /** Where the size stands in a bare code stream: after two markers, a length, a profile. */
    private static final int SIZE_AT = 8;

    /** What a picture of one formula a channel is. */
    private interface Formula {
        int at(int x, int y, int channel);
    }

    private static byte[] samples(int channels, Formula formula) {
        byte[] samples = new byte[WIDTH * HEIGHT * channels];
        for (int i = 0; i < samples.length; i++) {
            int pixel = i / channels;
            samples[i] = (byte) formula.at(pixel % WIDTH, pixel / WIDTH, i % channels);
        }
        return samples;
    }

    private static JpxPicture whole(byte[] bytes) throws UnreadableJpxException {
        JpxPicture picture = JpxPicture.read(bytes, WHOLE, () -> {});
        assertEquals(WIDTH, picture.width());
        assertEquals(HEIGHT, picture.height());
        return picture;
    }

    private static void assertNear(byte[] expected, byte[] found, int most) {
        assertEquals(expected.length, found.length);
        for (int i = 0; i < found.length; i++) {
            int apart = Math.abs((expected[i] & 0xff) - (found[i] & 0xff));
            assertTrue(apart <= most, "sample " + i + " is " + apart + " away");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grey.j2k", "signed.j2k"})
    void aGreyPictureIsTheSame(String name) throws UnreadableJpxException {
        JpxPicture picture = whole(JpxFiles.read(name));
        assertEquals(1, picture.colours());
        assertArrayEquals(samples(1, (x, y, _) -> JpxFiles.grey(x, y)), picture.samples());
    }

    /** One tile in a file, and tiles off their grid in small blocks of every style. */
    @ParameterizedTest
    @ValueSource(strings = {"rgb.jp2", "tiles.jp2"})
    void coloursAreTheSame(String name) throws UnreadableJpxException {
        JpxPicture picture = whole(JpxFiles.read(name));
        assertEquals(3, picture.colours());
        assertArrayEquals(samples(3, JpxFiles::colour), picture.samples());
        assertNull(picture.opacity());
    }

    @Test
    void whatWasKeptRoughlyIsNear() throws UnreadableJpxException {
        assertNear(samples(3, JpxFiles::colour), whole(JpxFiles.read("lossy.jp2")).samples(), 12);
    }

    @Test
    void ofSixteenBitsTheUpperAreKept() throws UnreadableJpxException {
        assertArrayEquals(
                samples(1, (x, y, _) -> JpxFiles.grey(x, y)),
                whole(JpxFiles.read("grey16.jp2")).samples());
    }

    @Test
    void fewBitsBecomeEightOrStayNumbers() throws UnreadableJpxException {
        byte[] file = JpxFiles.read("four.j2k");
        assertArrayEquals(samples(1, (x, y, _) -> (x + y) % 16 * 17), whole(file).samples());
        JpxWish numbers = new JpxWish(1e6, 1e6, 1, true, false);
        assertArrayEquals(
                samples(1, (x, y, _) -> (x + y) % 16),
                JpxPicture.read(file, numbers, () -> {}).samples());
    }

    @Test
    void fourColoursStayFour() throws UnreadableJpxException {
        JpxPicture picture = whole(JpxFiles.read("cmyk.j2k"));
        assertArrayEquals(samples(4, JpxFiles::colour), picture.samples());
    }

    /** Luminance of each pixel, differences of colour of each four. */
    @Test
    void luminanceBecomesColours() throws UnreadableJpxException {
        byte[] expected =
                samples(
                        3,
                        (x, y, channel) -> {
                            int light = JpxFiles.grey(x, y) / 2 + 60;
                            int blue = 100 + x / 2 - 128;
                            int red = 150 - y / 2 - 128;
                            double colour =
                                    switch (channel) {
                                        case 0 -> light + 1.402 * red;
                                        case 1 -> light - 0.344136 * blue - 0.714136 * red;
                                        default -> light + 1.772 * blue;
                                    };
                            return (int) Math.clamp(Math.round(colour), 0, 255);
                        });
        assertNear(expected, whole(JpxFiles.read("ycc.jp2")).samples(), 1);
    }

    @Test
    void opacityIsGivenToWhoAsks() throws UnreadableJpxException {
        JpxWish asked = new JpxWish(1e6, 1e6, 3, false, true);
        byte[] stream = JpxFiles.read("rgba.j2k");
        for (int kind : new int[] {1, 2}) {
            byte[] file = JpxFiles.boxed(stream, 4, 8, 16, JpxFiles.opacity(kind));
            JpxPicture picture = JpxPicture.read(file, asked, () -> {});
            assertArrayEquals(samples(3, JpxFiles::colour), picture.samples());
            assertArrayEquals(samples(1, (x, y, _) -> JpxFiles.colour(x, y, 3)), picture.opacity());
            assertEquals(kind == 2, picture.premultiplied());
            assertNull(whole(file).opacity(), "nobody asked");
            assertEquals(3, whole(file).colours());
        }
        assertNotNull(JpxPicture.read(stream, asked, () -> {}).opacity(), "one more than colours");
    }

    @Test
    void aPaletteIsLookedUp() throws UnreadableJpxException {
        int[] palette = new int[16];
        for (int i = 0; i < 16; i++) {
            palette[i] = i * 0x0f0b07;
        }
        byte[] file =
                JpxFiles.boxed(JpxFiles.read("four.j2k"), 1, 4, 16, JpxFiles.palette(palette));
        assertArrayEquals(
                samples(3, (x, y, channel) -> palette[(x + y) % 16] >> (16 - 8 * channel) & 0xff),
                whole(file).samples());
        JpxWish numbers = new JpxWish(1e6, 1e6, 1, true, false);
        assertEquals(1, JpxPicture.read(file, numbers, () -> {}).colours(), "left alone");
    }

    @Test
    void aSmallPlaceIsGivenASmallPicture() throws UnreadableJpxException {
        byte[] file = JpxFiles.read("rgb.jp2");
        JpxPicture half = JpxPicture.read(file, new JpxWish(18, 10, 3, false, false), () -> {});
        assertEquals(List.of(20, 15), List.of(half.width(), half.height()));
        assertEquals(20 * 15 * 3, half.samples().length);
        JpxPicture least = JpxPicture.read(file, new JpxWish(1, 1, 3, false, false), () -> {});
        assertEquals(List.of(10, 8), List.of(least.width(), least.height()), "what it has");
    }

    @Test
    void aPictureThatIsCutShowsWhatIsThere() throws UnreadableJpxException {
        byte[] file = JpxFiles.read("tiles.jp2");
        byte[] found = whole(Arrays.copyOf(file, file.length * 3 / 4)).samples();
        byte[] expected = samples(3, JpxFiles::colour);
        assertArrayEquals(Arrays.copyOf(expected, 3), Arrays.copyOf(found, 3));
    }

    @Test
    void boxesThatLieAreStepped() throws UnreadableJpxException {
        byte[] file = JpxFiles.read("rgb.jp2");
        ByteBuffer.wrap(file).putInt(12, 0x7fffffff);
        assertArrayEquals(samples(3, JpxFiles::colour), whole(file).samples());
    }

    @Test
    void giantsAreRefusedBeforeTheyAreDecoded() {
        // the last would be small enough, but for its colours
        int[][] sizes = {{0x7fffffff, 0x7fffffff}, {60_000, 60_000}, {20_000, 20_000}};
        for (int[] size : sizes) {
            byte[] file = JpxFiles.read("cmyk.j2k");
            ByteBuffer.wrap(file).putInt(SIZE_AT, size[0]).putInt(SIZE_AT + 4, size[1]);
            AtomicInteger asked = new AtomicInteger();
            assertThrows(
                    UnreadableJpxException.class,
                    () -> JpxPicture.read(file, WHOLE, asked::incrementAndGet));
            assertEquals(0, asked.get());
        }
    }

    @Test
    void aPictureIsLeftInTheMiddle() {
        for (int leave : new int[] {1, 5, 20}) {
            AtomicInteger asked = new AtomicInteger();
            assertThrows(
                    CancellationException.class,
                    () ->
                            JpxPicture.read(
                                    JpxFiles.read("tiles.jp2"),
                                    WHOLE,
                                    () -> {
                                        if (asked.incrementAndGet() == leave) {
                                            throw new CancellationException();
                                        }
                                    }));
            assertEquals(leave, asked.get(), "not asked again");
        }
    }

    @Test
    void whatIsNoPictureIsRefused() {
        for (byte[] bytes : List.of(new byte[0], new byte[100], "not an image".getBytes())) {
            assertThrows(
                    UnreadableJpxException.class, () -> JpxPicture.read(bytes, WHOLE, () -> {}));
        }
    }
}
