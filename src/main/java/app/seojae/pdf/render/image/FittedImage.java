package app.seojae.pdf.render.image;

import app.seojae.pdf.StoppableDecoding;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * An image of a PDF that gives its pixels in about the size they are drawn in: a small drawing of a
 * huge image neither decodes all of it at once nor is shrunk slowly.
 */
public final class FittedImage implements InvocationHandler {

    /** Up to here an image is decoded whole; larger ones leave out rows and columns. */
    private static final double DECODE_LIMIT = 24e6;

    /** PDFBox scales images itself well above this; below it it would go the slow way. */
    private static final double SHRINK_BELOW = 0.5;

    private static final double JBIG2_COPIES = 2;

    /** Smaller stencils are glyphs and marks, which PDFBox keeps crisp. */
    private static final double WORTH_IT = 250_000;

    private final PDImageXObject image;
    private final BufferedImage pixels;

    private FittedImage(PDImageXObject image, BufferedImage pixels) {
        this.image = image;
        this.pixels = pixels;
    }

    /**
     * The image with fitting pixels.
     *
     * @param width of its place on the page, in device pixels
     * @param height of its place on the page, in device pixels
     * @param check asked again and again; throws to leave
     */
    public static PDImage of(PDImageXObject image, double width, double height, Runnable check)
            throws IOException {
        BufferedImage plain =
                PlainSamples.read(
                        image,
                        fit(image.getWidth(), width),
                        fit(image.getHeight(), height),
                        DECODE_LIMIT,
                        check);
        double size = plain == null ? size(image) : 0;
        if (size >= WORTH_IT) {
            plain = MaskedSamples.read(image, width, height, DECODE_LIMIT, check);
        }
        double leaveOut = Math.ceil(Math.sqrt(size / DECODE_LIMIT));
        BufferedImage pixels =
                plain == null ? image.getImage(null, (int) Math.max(1, leaveOut)) : plain;
        int w = fit(pixels.getWidth(), width);
        int h = fit(pixels.getHeight(), height);
        boolean asItIs = w == pixels.getWidth() && h == pixels.getHeight();
        if (asItIs && leaveOut <= 1 && plain == null && (double) w * h < WORTH_IT) {
            return image;
        }
        BufferedImage fitted = asItIs ? pixels : ImageShrinker.shrink(pixels, w, h, check);
        return with(image, fitted);
    }

    /** Whether an image has pixels of its own, so that it can be drawn again and again. */
    public static boolean is(PDImage image) {
        return Proxy.isProxyClass(image.getClass());
    }

    /**
     * A large stencil in a colour as an image of fitting pixels, or the stencil itself where it is
     * not drawn much smaller; the other parameters are those of {@link #of}.
     */
    public static PDImage ofStencil(
            PDImageXObject image, double width, double height, int rgb, Runnable check)
            throws IOException {
        int w = fit(image.getWidth(), width);
        int h = fit(image.getHeight(), height);
        boolean smaller = w < image.getWidth() && h < image.getHeight();
        return smaller && size(image) >= WORTH_IT
                ? with(image, PlainSamples.stencil(image, w, h, rgb, check))
                : image;
    }

    private static PDImage with(PDImageXObject image, BufferedImage pixels) {
        return (PDImage)
                Proxy.newProxyInstance(
                        FittedImage.class.getClassLoader(),
                        new Class<?>[] {PDImage.class},
                        new FittedImage(image, pixels));
    }

    /**
     * The pixels PDFBox makes of an image and its mask: as many as the larger of both, each way.
     */
    public static double size(PDImageXObject image) throws IOException {
        double width = image.getWidth();
        double height = image.getHeight();
        double declared = declared(image);
        for (PDImageXObject mask : new PDImageXObject[] {image.getSoftMask(), image.getMask()}) {
            if (mask != null) {
                width = Math.max(width, mask.getWidth());
                height = Math.max(height, mask.getHeight());
                declared = Math.max(declared, declared(mask));
            }
        }
        return Math.max(width * height, declared);
    }

    /** What the image itself says, where a PDF's word is not what the decoder goes by. */
    private static double declared(PDImageXObject image) throws IOException {
        COSStream stream = image.getCOSObject();
        if (!COSName.JBIG2_DECODE.equals(StoppableDecoding.onlyName(stream))) {
            return 0;
        }
        // The decoder keeps a byte a pixel in places, and regions beside the page.
        return JBIG2_COPIES * Jbig2Size.largest(stream.createRawInputStream());
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        if (method.getName().equals("getImage")) {
            return pixels;
        }
        if (method.getName().equals("isStencil")) {
            return false;
        }
        try {
            return method.invoke(image, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** One pixel more than the place has, so that PDFBox does not take it for an enlarged image. */
    static int fit(int pixels, double place) {
        int fitted = (int) Math.ceil(place) + 1;
        return place < pixels * SHRINK_BELOW && fitted < pixels ? fitted : pixels;
    }
}
