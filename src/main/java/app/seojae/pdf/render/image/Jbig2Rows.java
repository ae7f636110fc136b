package app.seojae.pdf.render.image;

import app.seojae.pdf.bounded.AskingInput;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Gives the bits of a JBIG2 image piece by piece; PDFBox copies all of them twice more, bit fields
 * by bit fields, and cannot be left there.
 */
final class Jbig2Rows {

    private static final int PIECE = 1 << 16;

    private Jbig2Rows() {}

    /**
     * Decodes an image; false, and nothing is written, where PDFBox should.
     *
     * @param check asked again and again; throws to leave
     * @param sink gets the bits of all rows, each filled up to a byte
     */
    static boolean decode(COSStream stream, Runnable check, OutputStream sink) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("JBIG2");
        if (!readers.hasNext()) {
            return false;
        }
        ImageReader reader = readers.next();
        try (InputStream bytes = new AskingInput(segments(stream), check);
                ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
            reader.setInput(in);
            BufferedImage image = reader.read(0, reader.getDefaultReadParam());
            if (image.getColorModel().getPixelSize() != 1
                    || !(image.getRaster().getDataBuffer() instanceof DataBufferByte data)) {
                return false;
            }
            byte[] bits = data.getData();
            for (int at = 0; at < bits.length; at += PIECE) {
                check.run();
                sink.write(bits, at, Math.min(PIECE, bits.length - at));
            }
            return true;
        } finally {
            reader.dispose();
        }
    }

    /** What several images have in common goes before what is its own. */
    private static InputStream segments(COSStream stream) throws IOException {
        COSBase how = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (how instanceof COSArray several && several.size() > 0) {
            how = several.getObject(0);
        }
        InputStream own = stream.createRawInputStream();
        return how instanceof COSDictionary found
                        && found.getDictionaryObject(COSName.JBIG2_GLOBALS)
                                instanceof COSStream common
                ? new SequenceInputStream(common.createInputStream(), own)
                : own;
    }
}
