package app.seojae.pdf.render.jpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tables of a JPEG picture and what it says of its colours (ITU-T T.81, B.2.4). */
final class JpegTables {

    private static final int NO_ADOBE = -1;

    private final byte[] data;
    private final int[][] quantization = new int[4][];
    private final @Nullable HuffmanCodes[] first = new HuffmanCodes[4];
    private final @Nullable HuffmanCodes[] others = new HuffmanCodes[4];
    private int interval;
    private boolean jfif;
    private int adobe = NO_ADOBE;

    JpegTables(byte[] data) {
        this.data = data;
    }

    /** Two bytes as a number. */
    int word(int from) {
        return (data[from] & 0xff) << 8 | (data[from + 1] & 0xff);
    }

    /** Units between two restarts, 0 for none. */
    int interval() {
        return interval;
    }

    /** Reads a segment, if it is one of tables or of a program. */
    void read(int marker, int body, int end) {
        switch (marker) {
            case 0xdb -> quantization(body, end);
            case 0xdd -> interval = word(body);
            case 0xe0 -> jfif |= is("JFIF", body, end);
            case 0xee -> {
                if (is("Adobe", body, end) && end >= body + 12) {
                    adobe = data[body + 11] & 0xff;
                }
            }
            default -> {
                // Nothing that is needed.
            }
        }
    }

    private boolean is(String word, int from, int end) {
        byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
        return end >= from + bytes.length
                && Arrays.equals(data, from, from + bytes.length, bytes, 0, bytes.length);
    }

    private void quantization(int body, int end) {
        for (int i = body; i < end; ) {
            int bytes = 1 + (data[i] >> 4 & 1);
            int[] table = new int[BlockMeans.BLOCK];
            for (int k = 0; k < BlockMeans.BLOCK; k++) {
                int from = i + 1 + k * bytes;
                table[k] = bytes == 1 ? data[from] & 0xff : word(from);
            }
            quantization[data[i] & 3] = table;
            i += 1 + BlockMeans.BLOCK * bytes;
        }
    }

    /** Reads a segment of Huffman tables. */
    void huffman(int body, int end) throws IOException {
        for (int i = body; i < end; ) {
            int[] counts = new int[HuffmanCodes.LONGEST];
            int sum = 0;
            for (int k = 0; k < counts.length; k++) {
                counts[k] = data[i + 1 + k] & 0xff;
                sum += counts[k];
            }
            int values = i + 1 + counts.length;
            HuffmanCodes codes =
                    new HuffmanCodes(counts, Arrays.copyOfRange(data, values, values + sum));
            ((data[i] & 0x10) == 0 ? first : others)[data[i] & 3] = codes;
            i = values + sum;
        }
    }

    /**
     * Gives a component the tables of a scan.
     *
     * @param chosen numbers of the two Huffman tables, four bits each
     */
    void give(Component component, int chosen) {
        component.first = first[chosen >> 4 & 3];
        component.others = others[chosen & 3];
        int[] table = quantization[component.table];
        component.scale = table == null ? component.scale : table;
    }

    /** Whether three channels, or the first three of four, are light and two differences. */
    boolean isOfDifferences(int channels) {
        return channels == 3 ? jfif || adobe != 0 : channels == 4 && adobe > 0;
    }

    /** Whether it says what three channels are; others need not say it. */
    boolean isTold(int channels) {
        return channels != 3 || jfif || adobe != NO_ADOBE;
    }
}
