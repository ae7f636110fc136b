package app.seojae.pdf.render.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;

/**
 * Colours of a space of three or four components on a regular grid; those between are blended of
 * the corners around them. A profile, or a formula of cubes and roots, is asked some ten thousand
 * times instead of once a pixel.
 */
final class ColourGrid {

    private static final int OF_THREE = 33;
    private static final int OF_FOUR = 17;

    /** Parts of a step between two points of the grid. */
    private static final int PARTS = 256;

    /** Half of the parts, for each of three colours sixteen bits apart. */
    private static final long HALVES = 0x0080_0080_0080L;

    private final int channels;
    private final long[] colours;
    private final int[] strides;

    /** By level from 0 to 255: the point of the grid below, and how far beyond it in parts. */
    private final int[] point = new int[256];

    private final int[] beyond = new int[256];
    private final int[] parts;
    private final int[] steps;

    private ColourGrid(int channels, int side, int[] rgb) {
        this.channels = channels;
        colours = new long[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            colours[i] = (rgb[i] & 0xff0000L) << 16 | (rgb[i] & 0xff00L) << 8 | (rgb[i] & 0xffL);
        }
        parts = new int[channels];
        steps = new int[channels];
        strides = new int[channels];
        int stride = 1;
        for (int i = channels - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= side;
        }
        for (int v = 0; v < 256; v++) {
            int place = v * (side - 1) * PARTS / 255;
            point[v] = Math.min(place / PARTS, side - 2);
            beyond[v] = place - point[v] * PARTS;
        }
    }

    /** Asks a space of three or four components for its grid. */
    static ColourGrid of(PDColorSpace space, int channels) throws IOException {
        int side = channels == 3 ? OF_THREE : OF_FOUR;
        int count = (int) Math.pow(side, channels);
        WritableRaster all =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, count, 1, channels, null);
        for (int i = 0; i < count; i++) {
            int rest = i;
            for (int channel = channels - 1; channel >= 0; channel--) {
                all.setSample(i, 0, channel, Math.round(rest % side * 255f / (side - 1)));
                rest /= side;
            }
        }
        BufferedImage colours = space.toRGBImage(all);
        return new ColourGrid(channels, side, colours.getRGB(0, 0, count, 1, null, 0, count));
    }

    /**
     * Turns a row of samples into opaque pixels.
     *
     * @param levels what a sample stands for from 0 to 255, channel by channel
     */
    void fill(byte[] row, byte[][] levels, int width, int[] pixels, int to) {
        long last = -1;
        int colour = 0;
        for (int x = 0; x < width; x++) {
            long levelsHere = 0;
            for (int i = 0; i < channels; i++) {
                levelsHere = levelsHere << 8 | (levels[i][row[x * channels + i] & 0xff] & 0xff);
            }
            if (levelsHere != last) {
                last = levelsHere;
                colour = blended(levelsHere);
            }
            pixels[to + x] = colour;
        }
    }

    /** Along the edges of the simplex the colour lies in, from its lowest corner to its highest. */
    private int blended(long levels) {
        int at = 0;
        for (int i = 0; i < channels; i++) {
            int level = (int) (levels >> (8 * (channels - 1 - i))) & 0xff;
            at += point[level] * strides[i];
            int part = beyond[level];
            int j = i;
            for (; j > 0 && parts[j - 1] < part; j--) {
                parts[j] = parts[j - 1];
                steps[j] = steps[j - 1];
            }
            parts[j] = part;
            steps[j] = strides[i];
        }
        // Three colours side by side: each sum stays below 2 to the 16.
        long share = (long) PARTS - parts[0];
        long sum = colours[at] * share;
        for (int i = 0; i < channels; i++) {
            at += steps[i];
            share = (long) parts[i] - (i + 1 < channels ? parts[i + 1] : 0);
            sum += colours[at] * share;
        }
        sum += HALVES;
        return 0xff000000
                | (int) (sum >> 40 & 0xff) << 16
                | (int) (sum >> 24 & 0xff) << 8
                | (int) (sum >> 8 & 0xff);
    }
}
