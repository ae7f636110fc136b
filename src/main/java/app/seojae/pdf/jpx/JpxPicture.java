package app.seojae.pdf.jpx;

import org.jspecify.annotations.Nullable;

/**
 * A decoded picture, eight bits a sample.
 *
 * @param width in pixels
 * @param height in pixels
 * @param colours channels of colour; light as red, green and blue where it was kept as luminance
 * @param samples row by row, the colours of a pixel side by side
 * @param opacity of each pixel, {@code null} where there is none or nobody asked
 * @param premultiplied whether colours are multiplied by the opacity already
 * @param profile its own ICC profile, empty where it has none
 */
@SuppressWarnings("ArrayRecordComponent") // millions of samples, handed over once
public record JpxPicture(
        int width,
        int height,
        int colours,
        byte[] samples,
        byte @Nullable [] opacity,
        boolean premultiplied,
        byte[] profile) {

    /** Components, whole and halved, that may lie in memory: twelve million pixels of three. */
    private static final long MOST_SAMPLES = 36_000_000;

    /** Beyond this even what leads to the coarsest picture is not worth reading. */
    private static final double MOST_PIXELS = 5e8;

    private static final int MOST_COMPONENTS = 40;

    /**
     * Decodes a picture in about the size it is wanted in: never smaller while there is room, and
     * by halves at most twice as large.
     *
     * @param bytes a JP2 file or a bare code stream
     * @param check asked again and again; throws to leave
     */
    public static JpxPicture read(byte[] bytes, JpxWish wish, Runnable check)
            throws UnreadableJpxException {
        JpxHeader header = JpxHeader.of(bytes);
        if ((double) header.width() * header.height() > MOST_PIXELS
                || header.components() > MOST_COMPONENTS) {
            throw new UnreadableJpxException("too large");
        }
        int halvings = halvings(header, wish);
        try {
            return OpenedJpx.decode(bytes, header, halvings, wish, check);
        } catch (UnreadableJpxException e) {
            // a tile may have fewer sizes to choose from than the header says
            if (halvings > 0 && samples(header, 0) <= MOST_SAMPLES) {
                return OpenedJpx.decode(bytes, header, 0, wish, check);
            }
            throw e;
        }
    }

    private static int halvings(JpxHeader header, JpxWish wish) throws UnreadableJpxException {
        int halvings = 0;
        while (halvings < header.halvings()
                && (samples(header, halvings) > MOST_SAMPLES
                        || (halved(header.width(), halvings + 1) > wish.width()
                                && halved(header.height(), halvings + 1) > wish.height()))) {
            halvings++;
        }
        if (samples(header, halvings) > MOST_SAMPLES) {
            throw new UnreadableJpxException("too large");
        }
        return halvings;
    }

    private static long samples(JpxHeader header, int halvings) {
        return halved(header.width(), halvings)
                * halved(header.height(), halvings)
                * header.components();
    }

    private static long halved(long size, int halvings) {
        return (size + (1L << halvings) - 1) >> halvings;
    }
}
