package app.seojae.picture;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a small JPEG of a picture from anywhere. What the picture is, its bytes tell, never its
 * name; its size is known before a pixel is decoded. Stateless and safe for any thread.
 */
public final class Thumbnailer {

    /** A longer file is refused. */
    public static final int MAX_BYTES = 20 << 20;

    /** Widest picture made, in pixels. */
    public static final int MAX_WIDTH = 640;

    private static final long MAX_PIXELS = 40_000_000;
    private static final int MAX_HEIGHT = 2_000;
    private static final float QUALITY = 0.85f;

    private Thumbnailer() {}

    /**
     * A JPEG at most {@link #MAX_WIDTH} wide, of a PNG, JPEG, GIF (its first picture) or WebP file.
     * Throws {@code PICTURE_UNREADABLE} for anything else, and for what is too large or broken.
     */
    public static byte[] of(byte[] file) throws SeojaeException {
        PictureFormat format = PictureFormat.of(file);
        if (format == null || file.length > MAX_BYTES) {
            throw unreadable(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.plugin());
        if (!readers.hasNext()) {
            throw unreadable(null);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return jpeg(decoded(reader));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Decoders fail in every way on broken files; each means the same here.
            throw unreadable(e);
        } finally {
            reader.dispose();
        }
    }

    /**
     * The same of pixels drawn already, row by row from the top left.
     *
     * @param argb not premultiplied
     */
    public static byte[] of(int width, int height, int[] argb) throws SeojaeException {
        if (width <= 0 || height <= 0 || (long) width * height > argb.length) {
            throw unreadable(null);
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        try {
            return jpeg(image);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width <= 0 || height <= 0 || (long) width * height > MAX_PIXELS) {
            throw new IOException(width + " × " + height);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, width / (2 * MAX_WIDTH));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        double scale =
                Math.min(
                        1.0,
                        Math.min(
                                (double) MAX_WIDTH / image.getWidth(),
                                (double) MAX_HEIGHT / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return encoded(small);
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
            out.flush();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static SeojaeException unreadable(@Nullable Throwable cause) {
        return new SeojaeException(Problem.of(ProblemKind.PICTURE_UNREADABLE), cause);
    }
}
