package app.seojae.pdf.render.draw;

import app.seojae.pdf.render.clip.ClipShape;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Which pixels of a page show photos and figures made of pixels; a look leaves these as they are,
 * with what is written over them. Stencils, black and white bitmaps and scanned pages are text as
 * far as a reader cares, and are no figures. Confined to the drawing thread.
 */
final class FigureMask {

    /** An image over so much of the page may be a scan of the page. */
    private static final double MOST_OF_PAGE = 0.6;

    private static final int SAMPLES_A_SIDE = 48;
    private static final int BRIGHT = 190;
    private static final int COLOURLESS = 48;
    private static final int SEEN = 64;
    private static final float DARK = 0.14f;

    /** Black words have 4.5 : 1 on what is as light as this. */
    private static final float READ_THROUGH = 0.175f;

    private static final double MUCH_CLEAR = 0.1;
    private static final double SOME_DARK = 0.05;
    private static final double SCAN_BRIGHT = 0.6;
    private static final double SCAN_COLOURED = 0.05;

    private final int width;
    private final int height;
    private final double pageSize;
    private AffineTransform place = new AffineTransform();
    private @Nullable BufferedImage mask;

    /**
     * @param width of the picture of the page, in pixels
     * @param height of the picture of the page, in pixels
     * @param pageSize width times height of the whole page, in points
     */
    FigureMask(int width, int height, double pageSize) {
        this.width = width;
        this.height = height;
        this.pageSize = pageSize;
    }

    /** Says how the page's points become the picture's pixels. */
    void place(AffineTransform transform) {
        place = new AffineTransform(transform);
    }

    /** Notes an image about to be drawn. */
    void note(PDImage image, PDGraphicsState state) throws IOException {
        if (image.isStencil() || isBlackAndWhite(image)) {
            return;
        }
        BufferedImage pixels = image.getImage();
        AffineTransform at = state.getCurrentTransformationMatrix().createAffineTransform();
        boolean transparent = pixels.getColorModel().hasAlpha();
        boolean blended = !BlendMode.NORMAL.equals(state.getBlendMode());
        if (isScan(pixels, at)
                || (transparent && isDrawing(pixels))
                || (blended && isMark(pixels))) {
            return;
        }
        BufferedImage into = mask;
        if (into == null) {
            into = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            mask = into;
        }
        Graphics2D graphics = into.createGraphics();
        graphics.setTransform(place);
        ClipShape.set(graphics, state.getCurrentClippingPaths());
        graphics.transform(at);
        graphics.setComposite(
                AlphaComposite.SrcOver.derive(
                        (float) Math.clamp(state.getNonStrokeAlphaConstant(), 0, 1)));
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (transparent) {
            graphics.scale(1.0 / pixels.getWidth(), -1.0 / pixels.getHeight());
            graphics.translate(0, -pixels.getHeight());
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(pixels, 0, 0, null);
        } else {
            graphics.setColor(Color.BLACK);
            graphics.fill(new Rectangle2D.Double(0, 0, 1, 1));
        }
        graphics.dispose();
    }

    /** How much of each pixel is figure as its top byte, row by row; {@code null} if none is. */
    int @Nullable [] pixels() {
        return mask == null ? null : ((DataBufferInt) mask.getRaster().getDataBuffer()).getData();
    }

    /** ARGB of points all over a picture. */
    private static int[] samples(BufferedImage pixels) {
        int[] samples = new int[SAMPLES_A_SIDE * SAMPLES_A_SIDE];
        for (int i = 0; i < samples.length; i++) {
            int column = i / SAMPLES_A_SIDE;
            int row = i % SAMPLES_A_SIDE;
            samples[i] =
                    pixels.getRGB(
                            (2 * column + 1) * pixels.getWidth() / (2 * SAMPLES_A_SIDE),
                            (2 * row + 1) * pixels.getHeight() / (2 * SAMPLES_A_SIDE));
        }
        return samples;
    }

    private static long count(int[] samples, IntPredicate which) {
        return Arrays.stream(samples).filter(which).count();
    }

    /**
     * A picture that is drawn on the page itself: much of it lets the page through, and some of the
     * rest is so dark that it would vanish on dark paper. It is mapped as a drawing is.
     */
    private static boolean isDrawing(BufferedImage pixels) {
        int[] samples = samples(pixels);
        long seen = count(samples, FigureMask::isSeen);
        return samples.length - seen > MUCH_CLEAR * samples.length
                && count(samples, argb -> isDarker(argb, DARK)) > SOME_DARK * seen;
    }

    /** A highlighter's stroke kept as a picture: words below it are read through it. */
    private static boolean isMark(BufferedImage pixels) {
        int[] samples = samples(pixels);
        return count(samples, argb -> isDarker(argb, READ_THROUGH)) < SOME_DARK * samples.length;
    }

    private static boolean isSeen(int argb) {
        return argb >>> 24 >= SEEN;
    }

    private static boolean isDarker(int argb, float luminance) {
        return isSeen(argb) && ContrastColours.luminance(argb) < luminance;
    }

    private static boolean isBlackAndWhite(PDImage image) throws IOException {
        return image.getBitsPerComponent() == 1
                && image.getColorSpace().getNumberOfComponents() == 1;
    }

    /** A picture of a page: nearly all of it, mostly paper, hardly any colour. */
    private boolean isScan(BufferedImage pixels, AffineTransform at) {
        Rectangle2D box =
                at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        // Judged by the whole image and page, so that every tile comes to the same answer.
        if (box.getWidth() * box.getHeight() < MOST_OF_PAGE * pageSize) {
            return false;
        }
        int[] samples = samples(pixels);
        double all = samples.length;
        return count(samples, rgb -> least(rgb) > BRIGHT) > SCAN_BRIGHT * all
                && count(samples, rgb -> most(rgb) - least(rgb) > COLOURLESS) < SCAN_COLOURED * all;
    }

    private static int least(int rgb) {
        return Math.min(rgb >> 16 & 0xff, Math.min(rgb >> 8 & 0xff, rgb & 0xff));
    }

    private static int most(int rgb) {
        return Math.max(rgb >> 16 & 0xff, Math.max(rgb >> 8 & 0xff, rgb & 0xff));
    }
}
