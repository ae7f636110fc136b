package app.seojae.pdf.render.image;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads how large a JBIG2 image says it is, before anything is decoded: its pages and regions
 * declare their own sizes, whatever the PDF says, and 300 bytes can ask for gigabytes.
 */
public final class Jbig2Size {

    private static final int MAX_SEGMENTS = 10_000;
    private static final int PAGE_INFORMATION = 48;
    private static final int FIRST_REGION = 4;
    private static final int LAST_REGION = 43;
    private static final long UNKNOWN = 0xffffffffL;
    private static final int SIZE_BYTES = 8;

    private Jbig2Size() {}

    /**
     * The pixels of the largest page or region; what cannot be read counts as nothing.
     *
     * @param in the encoded stream as it stands in a PDF
     */
    public static double largest(InputStream in) throws IOException {
        double largest = 0;
        try (DataInputStream data = new DataInputStream(in)) {
            for (int i = 0; i < MAX_SEGMENTS; i++) {
                long number = data.readInt() & UNKNOWN;
                int flags = data.readUnsignedByte();
                skipReferences(data, number);
                data.skipNBytes((flags & 0x40) == 0 ? 1 : 4);
                long length = data.readInt() & UNKNOWN;
                int type = flags & 0x3f;
                boolean sized =
                        type == PAGE_INFORMATION || (type >= FIRST_REGION && type <= LAST_REGION);
                if (sized && length >= SIZE_BYTES) {
                    double width = data.readInt() & UNKNOWN;
                    long height = data.readInt() & UNKNOWN;
                    // A page of unknown height grows with its stripes, which are regions.
                    largest = Math.max(largest, width * (height == UNKNOWN ? 1 : height));
                    length = length == UNKNOWN ? UNKNOWN : length - SIZE_BYTES;
                }
                if (length == UNKNOWN) {
                    return largest;
                }
                data.skipNBytes(length);
            }
        } catch (EOFException e) {
            // The end of the segments.
        }
        return largest;
    }

    private static void skipReferences(DataInputStream data, long number) throws IOException {
        int first = data.readUnsignedByte();
        long count = first >> 5;
        if (count == 7) {
            count =
                    (first & 0x1fL) << 24
                            | data.readUnsignedByte() << 16L
                            | data.readUnsignedShort();
            data.skipNBytes((count + 8) / 8);
        }
        int size = number <= 256 ? 1 : number <= 65_536 ? 2 : 4;
        data.skipNBytes(count * size);
    }
}
