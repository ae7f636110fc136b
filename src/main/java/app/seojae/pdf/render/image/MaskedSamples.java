package app.seojae.pdf.render.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * An image with a mask that is an image too, of whatever size: each is read in about the size it is
 * drawn in and only then laid together. PDFBox makes the smaller one as large as the other first.
 */
final class MaskedSamples {

    private MaskedSamples() {}

    /**
     * The image as far as its mask lets it be seen; {@code null} where it has none or where PDFBox
     * should make it.
     *
     * @param placeWidth of its place on the page, in device pixels
     * @param placeHeight of its place on the page, in device pixels
     * @param most pixels that may lie in memory
     * @param check asked again and again; throws to leave
     */
    static @Nullable BufferedImage read(
            PDImageXObject image,
            double placeWidth,
            double placeHeight,
            double most,
            Runnable check)
            throws IOException {
        PDImageXObject soft = image.getSoftMask();
        PDImageXObject mask = soft == null ? image.getMask() : soft;
        if (mask == null) {
            return null;
        }
        int width = FittedImage.fit(Math.max(image.getWidth(), mask.getWidth()), placeWidth);
        int height = FittedImage.fit(Math.max(image.getHeight(), mask.getHeight()), placeHeight);
        if ((double) width * height > most
                || image.isStencil()
                || mask.isStencil() != (soft == null)
                || image.getCOSObject().getDictionaryObject(COSName.MASK) instanceof COSArray
                || mask.getCOSObject().containsKey(COSName.MATTE)
                || mask.getCOSObject().containsKey(COSName.MASK)
                || mask.getCOSObject().containsKey(COSName.SMASK)
                || JpxImage.isIn(mask)
                || (soft != null && !(mask.getColorSpace() instanceof PDDeviceGray))) {
            return null;
        }
        BufferedImage colours =
                PlainSamples.bare(
                        image,
                        Math.min(width, image.getWidth()),
                        Math.min(height, image.getHeight()),
                        check);
        if (colours == null) {
            return null;
        }
        int maskWidth = Math.min(width, mask.getWidth());
        int maskHeight = Math.min(height, mask.getHeight());
        BufferedImage shares =
                soft == null
                        ? PlainSamples.stencil(mask, maskWidth, maskHeight, 0, check)
                        : PlainSamples.bare(mask, maskWidth, maskHeight, check);
        return shares == null
                ? null
                : laid(
                        sized(colours, width, height, image.getInterpolate()),
                        sized(shares, width, height, mask.getInterpolate()),
                        soft == null ? 24 : 0,
                        check);
    }

    private static BufferedImage sized(BufferedImage image, int width, int height, boolean soft) {
        if (image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        BufferedImage sized = new BufferedImage(width, height, image.getType());
        Graphics2D pen = sized.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                soft
                        ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
                        : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return sized;
    }

    /**
     * Colours with shares as their alpha.
     *
     * @param shift where in a pixel the share is
     */
    private static BufferedImage laid(
            BufferedImage colours, BufferedImage shares, int shift, Runnable check) {
        int width = colours.getWidth();
        BufferedImage laid =
                new BufferedImage(width, colours.getHeight(), BufferedImage.TYPE_INT_ARGB);
        int[] to = ((DataBufferInt) laid.getRaster().getDataBuffer()).getData();
        int[] from = ((DataBufferInt) colours.getRaster().getDataBuffer()).getData();
        int[] alpha = ((DataBufferInt) shares.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < colours.getHeight(); y++) {
            check.run();
            for (int i = y * width; i < (y + 1) * width; i++) {
                to[i] = (alpha[i] >> shift & 0xff) << 24 | (from[i] & 0xffffff);
            }
        }
        return laid;
    }
}
