package app.seojae.pdf.render.jpeg;

import java.io.IOException;

/** One Huffman table of a JPEG picture (ITU-T T.81, annexes C and F.2.2.3). Immutable. */
final class HuffmanCodes {

    static final int LONGEST = 16;

    /** Codes up to this length are found at one look. */
    static final int SHORT = 9;

    private final byte[] values;

    /** By the next bits: the length of the code and its value, 0 where it is longer. */
    private final short[] found = new short[1 << SHORT];

    /** By length: beyond the last code, moved to sixteen bits. */
    private final int[] beyond = new int[LONGEST + 2];

    private final int[] offset = new int[LONGEST + 1];

    /**
     * @param counts how many codes there are of each length from 1 on
     * @param values in the order of their codes
     */
    HuffmanCodes(int[] counts, byte[] values) throws IOException {
        this.values = values;
        int code = 0;
        int at = 0;
        for (int length = 1; length <= LONGEST; length++) {
            offset[length] = at - code;
            for (int i = 0; i < counts[length - 1]; i++, code++, at++) {
                if (code >= 1 << length) {
                    throw new IOException("more codes than there can be");
                }
                if (length <= SHORT) {
                    int first = code << (SHORT - length);
                    for (int j = 0; j < 1 << (SHORT - length); j++) {
                        found[first + j] = (short) (length << 8 | (values[at] & 0xff));
                    }
                }
            }
            beyond[length] = code << (LONGEST - length);
            code <<= 1;
        }
        beyond[LONGEST + 1] = Integer.MAX_VALUE;
    }

    /** Reads the next value. */
    int next(ScanBits bits) throws IOException {
        int ahead = bits.peek();
        int known = found[ahead >> (LONGEST - SHORT)];
        if (known != 0) {
            bits.skip(known >> 8);
            return known & 0xff;
        }
        int length = SHORT + 1;
        while (ahead >= beyond[length]) {
            length++;
        }
        if (length > LONGEST) {
            throw new IOException("no such code");
        }
        bits.skip(length);
        return values[(ahead >> (LONGEST - length)) + offset[length]] & 0xff;
    }
}
