package app.seojae.pdf.render.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Turns the samples of an image row by row into pixels: by copying, by looking up, or, where a
 * colour space is expensive, by blending between colours it was asked for once.
 */
final class SampleColours {

    /** An image of fewer pixels is not worth asking a colour space for its whole grid. */
    private static final double WORTH_A_GRID = 300_000;

    private static final int OPAQUE = 0xff000000;
    private static final int LEVELS = 256;

    private final int bits;
    private final int channels;
    private final byte[][] levels;
    private final int[] palette;
    private final @Nullable ColourGrid grid;
    private final int[] key;
    private byte[] samples = new byte[0];

    private SampleColours(
            int bits,
            int channels,
            byte[][] levels,
            int[] palette,
            @Nullable ColourGrid grid,
            int[] key) {
        this.bits = bits;
        this.channels = channels;
        this.levels = levels;
        this.palette = palette;
        this.grid = grid;
        this.key = key;
    }

    /** For an image, or {@code null} where PDFBox should turn it into pixels. */
    static @Nullable SampleColours of(PDImageXObject image) throws IOException {
        COSBase mask = image.getCOSObject().getDictionaryObject(COSName.MASK);
        return mask != null && !(mask instanceof COSArray) ? null : ofSamples(image);
    }

    /** The same for an image whose mask, if it is an image too, is looked after elsewhere. */
    static @Nullable SampleColours ofSamples(PDImageXObject image) throws IOException {
        int bits = image.getBitsPerComponent();
        COSBase mask = image.getCOSObject().getDictionaryObject(COSName.MASK);
        if (image.isStencil()
                || JpxImage.isIn(image)
                || !(bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16)) {
            return null;
        }
        PDColorSpace space = image.getColorSpace();
        int channels = space.getNumberOfComponents();
        int[] key = mask instanceof COSArray ranges ? key(ranges, channels) : new int[0];
        if (channels > 4 || key == null || space instanceof PDPattern) {
            return null;
        }
        byte[][] levels = levels(image, space, bits, channels);
        if (levels == null) {
            return null;
        }
        if (space instanceof PDDeviceRGB || (space instanceof PDICCBased icc && icc.isSRGB())) {
            return new SampleColours(bits, channels, levels, new int[0], null, key);
        }
        if (channels == 1) {
            int[] palette = palette(space, bits, levels[0]);
            return palette == null ? null : new SampleColours(bits, 1, levels, palette, null, key);
        }
        if ((double) image.getWidth() * image.getHeight() < WORTH_A_GRID || channels < 3) {
            return null;
        }
        return new SampleColours(
                bits, channels, levels, new int[0], ColourGrid.of(space, channels), key);
    }

    /** The bytes of a row of so many pixels. */
    int rowBytes(int width) {
        return Math.toIntExact(((long) width * channels * bits + 7) / 8);
    }

    /** The samples of a pixel. */
    int channels() {
        return channels;
    }

    /** Whether some pixels let the page through. */
    boolean hasKey() {
        return key.length > 0;
    }

    /** Whether each sample is one bit and opaque. */
    boolean isOfTwo() {
        return bits == 1 && channels == 1 && palette.length > 0 && key.length == 0;
    }

    /** The opaque colour of a sample of one channel. */
    int colour(int sample) {
        return palette[sample];
    }

    /** Whether all its colours are grey. */
    boolean isGrey() {
        for (int colour : palette) {
            if ((colour & 0xffffff) != (colour & 0xff) * 0x010101) {
                return false;
            }
        }
        return palette.length > 0;
    }

    /** Ranges of samples, from and to by turns; null where there are not enough. */
    private static int @Nullable [] key(COSArray ranges, int channels) {
        if (ranges.size() < 2 * channels) {
            return null;
        }
        int[] key = new int[2 * channels];
        for (int i = 0; i < key.length; i++) {
            key[i] = ranges.getInt(i);
        }
        return key;
    }

    /**
     * What a sample, of which the upper eight bits are kept, stands for from 0 to 255, channel by
     * channel; null where the image's own ranges are strange.
     */
    private static byte @Nullable [][] levels(
            PDImageXObject image, PDColorSpace space, int bits, int channels) {
        int most = bits >= 8 ? LEVELS - 1 : (1 << bits) - 1;
        COSArray decode = image.getDecode();
        float[] ranges = decode == null ? new float[0] : decode.toFloatArray();
        if (decode != null && (ranges.length < 2 * channels || space instanceof PDIndexed)) {
            return null;
        }
        float[] usual = space.getDefaultDecode(8);
        byte[][] levels = new byte[channels][LEVELS];
        for (int i = 0; i < channels; i++) {
            float low = usual[2 * i];
            float span = usual[2 * i + 1] - low;
            float from = decode == null ? low : ranges[2 * i];
            float to = decode == null ? low + span : ranges[2 * i + 1];
            for (int v = 0; v <= most; v++) {
                boolean looked = space instanceof PDIndexed;
                float share = (from + (to - from) * v / most - low) / span;
                levels[i][v] = (byte) (looked ? v : Math.clamp(Math.round(share * 255), 0, 255));
            }
        }
        return levels;
    }

    /** The colours of one channel's samples. */
    private static int @Nullable [] palette(PDColorSpace space, int bits, byte[] levels)
            throws IOException {
        int count = bits >= 8 ? LEVELS : 1 << bits;
        if (space instanceof PDIndexed && bits == 16) {
            return null;
        }
        int[] palette = new int[LEVELS];
        if (space instanceof PDDeviceGray) {
            for (int i = 0; i < count; i++) {
                palette[i] = OPAQUE | (levels[i] & 0xff) * 0x010101;
            }
            return palette;
        }
        WritableRaster all = Raster.createBandedRaster(DataBuffer.TYPE_BYTE, count, 1, 1, null);
        for (int i = 0; i < count; i++) {
            all.setSample(i, 0, 0, levels[i] & 0xff);
        }
        BufferedImage colours = space.toRGBImage(all);
        for (int i = 0; i < count; i++) {
            palette[i] = OPAQUE | colours.getRGB(i, 0);
        }
        return palette;
    }

    /** Turns a row into opaque pixels, or clear ones where the key says so. */
    void fill(byte[] row, int width, int[] pixels, int to) {
        byte[] bytes = bits == 8 ? row : unpacked(row, width);
        if (palette.length > 0) {
            for (int x = 0; x < width; x++) {
                pixels[to + x] = palette[bytes[x] & 0xff];
            }
        } else if (grid != null) {
            grid.fill(bytes, levels, width, pixels, to);
        } else {
            byte[] r = levels[0];
            byte[] g = levels[1];
            byte[] b = levels[2];
            for (int x = 0, from = 0; x < width; x++, from += 3) {
                pixels[to + x] =
                        OPAQUE
                                | (r[bytes[from] & 0xff] & 0xff) << 16
                                | (g[bytes[from + 1] & 0xff] & 0xff) << 8
                                | (b[bytes[from + 2] & 0xff] & 0xff);
            }
        }
        if (key.length > 0) {
            clear(row, bytes, width, pixels, to);
        }
    }

    private void clear(byte[] row, byte[] bytes, int width, int[] pixels, int to) {
        for (int x = 0; x < width; x++) {
            boolean out = true;
            for (int i = 0; i < channels && out; i++) {
                int at = x * channels + i;
                int sample =
                        bits == 16
                                ? (row[2 * at] & 0xff) << 8 | (row[2 * at + 1] & 0xff)
                                : bytes[at] & 0xff;
                out = sample >= key[2 * i] && sample <= key[2 * i + 1];
            }
            if (out) {
                pixels[to + x] = 0;
            }
        }
    }

    /** One byte a sample; of sixteen bits the upper eight. */
    private byte[] unpacked(byte[] row, int width) {
        int count = width * channels;
        if (samples.length < count) {
            samples = new byte[count];
        }
        if (bits == 16) {
            for (int i = 0; i < count; i++) {
                samples[i] = row[2 * i];
            }
            return samples;
        }
        int mask = (1 << bits) - 1;
        int each = 8 / bits;
        for (int i = 0; i < count; i++) {
            samples[i] = (byte) (row[i / each] >> (8 - bits * (i % each + 1)) & mask);
        }
        return samples;
    }
}
