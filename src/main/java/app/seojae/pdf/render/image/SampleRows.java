package app.seojae.pdf.render.image;

import app.seojae.pdf.StoppableDecoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Gives the samples of an image row by row while they are decoded: whoever asks can leave in the
 * middle, and nothing beyond the last row is ever decoded, however much a file holds.
 */
final class SampleRows extends OutputStream {

    /** Takes one row; the bytes are used again for the next. */
    @FunctionalInterface
    interface Taker {
        /** Takes a row's samples as the image packs them; rows count from 0 at the top. */
        void take(int y, byte[] row);
    }

    private final byte[] row;
    private final int height;
    private final Runnable check;
    private final Taker taker;
    private int filled;
    private int y;

    private SampleRows(int length, int height, Runnable check, Taker taker) {
        this.row = new byte[length];
        this.height = height;
        this.check = check;
        this.taker = taker;
    }

    /**
     * Reads an image; rows that are missing at its end are not given, a last one cut short is.
     *
     * @param length of a row in bytes
     * @param height in rows
     * @param check asked with each piece; throws to leave
     */
    static void read(PDImageXObject image, int length, int height, Runnable check, Taker taker)
            throws IOException {
        SampleRows rows = new SampleRows(length, height, check, taker);
        Filter filter = StoppableDecoding.onlyFilter(image.getCOSObject());
        try {
            COSStream stream = image.getCOSObject();
            boolean bits = COSName.JBIG2_DECODE.equals(StoppableDecoding.onlyName(stream));
            if (bits && Jbig2Rows.decode(stream, check, rows)) {
                rows.end();
                return;
            }
            if (filter == null) {
                try (InputStream in = image.createInputStream()) {
                    in.transferTo(rows);
                }
            } else {
                StoppableDecoding.decode(image.getCOSObject(), filter, check, rows);
            }
        } catch (Enough enough) {
            return;
        }
        rows.end();
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int end = from + length;
        while (at < end) {
            if (y == height) {
                throw new Enough();
            }
            int part = Math.min(end - at, row.length - filled);
            System.arraycopy(bytes, at, row, filled, part);
            at += part;
            filled += part;
            if (filled == row.length) {
                check.run();
                taker.take(y, row);
                y++;
                filled = 0;
            }
        }
    }

    private void end() {
        if (filled > 0 && y < height) {
            taker.take(y, row);
        }
    }

    /** All rows are there. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("all rows are there", null, false, false);
        }
    }
}
