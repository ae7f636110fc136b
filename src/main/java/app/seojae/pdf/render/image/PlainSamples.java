package app.seojae.pdf.render.image;

import app.seojae.pdf.StoppableDecoding;
import app.seojae.pdf.bounded.BoundedFilter;
import app.seojae.pdf.render.jpeg.SmallJpeg;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Turns the samples of images straight into pixels, row by row; one that is drawn much smaller is
 * shrunk on the way and never lies in memory whole. PDFBox has AWT convert each sample through
 * rasters and colour models, which takes longer than decompressing them.
 */
final class PlainSamples {

    private static final int BITS = 8;
    private static final int OPAQUE = 0xff000000;

    private PlainSamples() {}

    /**
     * The image's pixels as PDFBox makes them, or {@code null} where it should.
     *
     * @param width wanted, the image's or less
     * @param height wanted, the image's or less
     * @param most pixels of the whole image that may lie in memory
     * @param check asked again and again; throws to leave
     */
    static @Nullable BufferedImage read(
            PDImageXObject image, int width, int height, double most, Runnable check)
            throws IOException {
        int fullWidth = image.getWidth();
        int fullHeight = image.getHeight();
        PDImageXObject mask = image.getSoftMask();
        boolean shrunk = mask == null && (width < fullWidth || height < fullHeight);
        if (fullWidth <= 0
                || fullHeight <= 0
                || (!shrunk && (double) fullWidth * fullHeight > most)
                || (mask != null && !fits(mask, fullWidth, fullHeight))) {
            return null;
        }
        SampleColours colours = SampleColours.of(image);
        if (colours == null) {
            return null;
        }
        if (shrunk) {
            return shrunk(image, colours, width, height, check);
        }
        boolean alpha = mask != null || colours.hasKey();
        BufferedImage result =
                new BufferedImage(
                        fullWidth,
                        fullHeight,
                        alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) result.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, mask == null ? OPAQUE : 0);
        SampleRows.read(
                image,
                colours.rowBytes(fullWidth),
                fullHeight,
                check,
                (y, row) -> colours.fill(row, fullWidth, pixels, y * fullWidth));
        if (mask != null) {
            SampleRows.read(
                    mask,
                    fullWidth,
                    fullHeight,
                    check,
                    (y, row) -> fade(pixels, y * fullWidth, row, fullWidth));
        }
        return result;
    }

    /**
     * The image without its mask, {@code null} where its samples are of a kind not known here.
     *
     * @param width wanted, the image's or less
     * @param height wanted, the image's or less
     * @param check asked again and again; throws to leave
     */
    static @Nullable BufferedImage bare(PDImageXObject image, int width, int height, Runnable check)
            throws IOException {
        SampleColours colours = SampleColours.ofSamples(image);
        return colours == null ? null : shrunk(image, colours, width, height, check);
    }

    private static BufferedImage shrunk(
            PDImageXObject image, SampleColours colours, int width, int height, Runnable check)
            throws IOException {
        BufferedImage small = smallJpeg(image, colours, width, height, check);
        if (small != null) {
            return small;
        }
        int fullWidth = image.getWidth();
        int fullHeight = image.getHeight();
        ImageShrinker shrinker = shrinker(colours, fullWidth, fullHeight, width, height);
        boolean bits = colours.isOfTwo();
        int[] pixels = new int[bits ? 0 : fullWidth];
        SampleRows.read(
                image,
                colours.rowBytes(fullWidth),
                fullHeight,
                check,
                (_, row) -> {
                    if (bits) {
                        shrinker.addBits(row);
                    } else {
                        colours.fill(row, fullWidth, pixels, 0);
                        shrinker.add(pixels);
                    }
                });
        return shrinker.finish();
    }

    /** A JPEG picture shrunk while it is decoded, {@code null} where it cannot be. */
    private static @Nullable BufferedImage smallJpeg(
            PDImageXObject image, SampleColours colours, int width, int height, Runnable check)
            throws IOException {
        COSStream stream = image.getCOSObject();
        boolean jpeg = BoundedFilter.isJpeg(StoppableDecoding.onlyName(stream));
        if (!jpeg || colours.hasKey() || image.getBitsPerComponent() != BITS) {
            return null;
        }
        byte[] data;
        try (InputStream in = stream.createRawInputStream()) {
            data = in.readAllBytes();
        }
        SmallJpeg small =
                SmallJpeg.read(
                        data,
                        image.getWidth(),
                        image.getHeight(),
                        colours.channels(),
                        width,
                        height,
                        check);
        if (small == null) {
            return null;
        }
        ImageShrinker shrinker = shrinker(colours, small.width(), small.height(), width, height);
        byte[] samples = new byte[small.columns() * colours.channels()];
        int[] pixels = new int[small.columns()];
        for (int y = 0; y < small.rows(); y++) {
            check.run();
            small.row(y, samples);
            colours.fill(samples, pixels.length, pixels, 0);
            shrinker.add(pixels);
        }
        return shrinker.finish();
    }

    private static ImageShrinker shrinker(
            SampleColours colours, double fullWidth, double fullHeight, int width, int height) {
        if (colours.isOfTwo()) {
            return new ImageShrinker(
                    fullWidth, fullHeight, width, height, colours.colour(0), colours.colour(1));
        }
        ImageShrinker.Kind kind =
                colours.hasKey()
                        ? ImageShrinker.Kind.CLEAR
                        : colours.isGrey() ? ImageShrinker.Kind.GREY : ImageShrinker.Kind.COLOURS;
        return new ImageShrinker(fullWidth, fullHeight, width, height, kind);
    }

    /**
     * A stencil in a colour, shrunk on the way.
     *
     * @param rgb of what it paints
     */
    static BufferedImage stencil(
            PDImageXObject image, int width, int height, int rgb, Runnable check)
            throws IOException {
        int fullWidth = image.getWidth();
        COSArray decode = image.getDecode();
        // A sample of 0 paints, unless the ranges are turned round.
        boolean turned = decode != null && decode.size() > 0 && decode.getInt(0) == 1;
        int paint = OPAQUE | rgb;
        ImageShrinker shrinker =
                new ImageShrinker(
                        fullWidth,
                        image.getHeight(),
                        width,
                        height,
                        turned ? 0 : paint,
                        turned ? paint : 0);
        SampleRows.read(
                image,
                (fullWidth + 7) / 8,
                image.getHeight(),
                check,
                (_, row) -> shrinker.addBits(row));
        return shrinker.finish();
    }

    private static void fade(int[] pixels, int to, byte[] row, int width) {
        for (int x = 0; x < width; x++) {
            pixels[to + x] = (row[x] & 0xff) << 24 | (pixels[to + x] & 0xffffff);
        }
    }

    static boolean fits(PDImageXObject mask, int width, int height) throws IOException {
        return mask.getWidth() == width
                && mask.getHeight() == height
                && mask.getBitsPerComponent() == BITS
                && !mask.isStencil()
                && mask.getDecode() == null
                && !JpxImage.isIn(mask)
                && mask.getColorSpace() instanceof PDDeviceGray
                && !mask.getCOSObject().containsKey(COSName.MASK)
                && !mask.getCOSObject().containsKey(COSName.MATTE);
    }
}
