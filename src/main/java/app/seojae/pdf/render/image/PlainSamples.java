package app.seojae.pdf.render.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Turns the samples of ordinary images, eight bits of grey or sRGB, straight into pixels. Nearly
 * all images of papers are so; PDFBox has AWT convert each sample through rasters and colour
 * models, which takes longer than decompressing them.
 */
final class PlainSamples {

    private static final int BITS = 8;
    private static final int OPAQUE = 0xff000000;

    private PlainSamples() {}

    /**
     * The image's pixels, exactly PDFBox's, or {@code null} where it is not so ordinary.
     *
     * @param check asked again and again; throws to leave
     */
    static @Nullable BufferedImage read(PDImageXObject image, Runnable check) throws IOException {
        int channels = channels(image);
        if (channels == 0 || image.getCOSObject().containsKey(COSName.MASK)) {
            return null;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        PDImageXObject mask = image.getSoftMask();
        if (width <= 0 || height <= 0 || (mask != null && !fits(mask, width, height))) {
            return null;
        }
        int type = mask == null ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage result = new BufferedImage(width, height, type);
        int[] pixels = ((DataBufferInt) result.getRaster().getDataBuffer()).getData();
        SampleRows.read(
                image,
                width * channels,
                height,
                check,
                (y, row) -> fill(pixels, y * width, row, channels, width));
        if (mask != null) {
            SampleRows.read(
                    mask, width, height, check, (y, row) -> fade(pixels, y * width, row, width));
        }
        return result;
    }

    private static void fill(int[] pixels, int to, byte[] row, int channels, int width) {
        if (channels == 1) {
            for (int x = 0; x < width; x++) {
                pixels[to + x] = OPAQUE | (row[x] & 0xff) * 0x010101;
            }
            return;
        }
        for (int x = 0, from = 0; x < width; x++, from += 3) {
            pixels[to + x] =
                    OPAQUE
                            | (row[from] & 0xff) << 16
                            | (row[from + 1] & 0xff) << 8
                            | (row[from + 2] & 0xff);
        }
    }

    private static void fade(int[] pixels, int to, byte[] row, int width) {
        for (int x = 0; x < width; x++) {
            pixels[to + x] = (row[x] & 0xff) << 24 | (pixels[to + x] & 0xffffff);
        }
    }

    private static boolean fits(PDImageXObject mask, int width, int height) throws IOException {
        return mask.getWidth() == width
                && mask.getHeight() == height
                && channels(mask) == 1
                && !mask.getCOSObject().containsKey(COSName.MATTE);
    }

    /** How many samples a pixel has, or 0 where they need more than copying. */
    private static int channels(PDImageXObject image) throws IOException {
        if (image.getBitsPerComponent() != BITS
                || image.isStencil()
                || image.getDecode() != null
                || MissingPicture.is(image)) {
            return 0;
        }
        PDColorSpace space = image.getColorSpace();
        if (space instanceof PDDeviceGray) {
            return 1;
        }
        boolean plain =
                space instanceof PDDeviceRGB || (space instanceof PDICCBased icc && icc.isSRGB());
        return plain ? 3 : 0;
    }
}
