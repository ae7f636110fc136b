package app.seojae.pdf.render.jpeg;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG picture decoded in half, a quarter or an eighth of its size: each sample is the mean of
 * those it stands for, taken from the coefficients, so that most of the work of decoding is never
 * done. Samples are those PDFBox makes of a picture: grey, red, green and blue, or the four of
 * print.
 */
public final class SmallJpeg {

    private final JpegFrame frame;
    private final int eighths;

    private SmallJpeg(JpegFrame frame, int eighths) {
        this.frame = frame;
        this.eighths = eighths;
    }

    /**
     * Decodes a picture, or gives {@code null} where that must be done in full: it is not much
     * larger than wanted, of a kind that is not known here, or damaged.
     *
     * @param data of the whole picture
     * @param width it must have
     * @param height it must have
     * @param channels it must have
     * @param least samples in a row
     * @param leastRows rows
     * @param check asked again and again; throws to leave
     */
    public static @Nullable SmallJpeg read(
            byte[] data,
            int width,
            int height,
            int channels,
            int least,
            int leastRows,
            Runnable check) {
        for (int eighths = 1; eighths < BlockMeans.SIDE; eighths *= 2) {
            if ((double) width * eighths / BlockMeans.SIDE >= least
                    && (double) height * eighths / BlockMeans.SIDE >= leastRows) {
                try {
                    JpegFrame frame = new JpegFrame(data, eighths, check);
                    return frame.read(width, height, channels)
                            ? new SmallJpeg(frame, eighths)
                            : null;
                } catch (IOException | ArrayIndexOutOfBoundsException e) {
                    return null; // damaged: the other decoder makes the best of it
                }
            }
        }
        return null;
    }

    /** Samples in a row; the last may stand for fewer than the others. */
    public int columns() {
        return (frame.width() * eighths + BlockMeans.SIDE - 1) / BlockMeans.SIDE;
    }

    /** Rows; the last may stand for fewer than the others. */
    public int rows() {
        return (frame.height() * eighths + BlockMeans.SIDE - 1) / BlockMeans.SIDE;
    }

    /** How many whole samples the picture is wide. */
    public double width() {
        return (double) frame.width() * eighths / BlockMeans.SIDE;
    }

    /** How many whole samples the picture is high. */
    public double height() {
        return (double) frame.height() * eighths / BlockMeans.SIDE;
    }

    /** Writes a row of samples, all channels of each side by side. */
    public void row(int y, byte[] samples) {
        frame.row(y, columns(), samples);
    }
}
