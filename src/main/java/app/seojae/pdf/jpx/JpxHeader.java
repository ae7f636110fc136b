package app.seojae.pdf.jpx;

import java.nio.ByteBuffer;

/**
 * What a JPEG 2000 picture says about itself before anything is decoded: the boxes of a JP2 file
 * and the main header of its code stream, by ISO/IEC 15444-1, I.4 and A.5 to A.6.
 *
 * @param boxed whether it is a JP2 file, not a bare code stream
 * @param start of the code stream in the bytes
 * @param width in pixels of the finest component
 * @param height in pixels of the finest component
 * @param components colours, opacity and all else
 * @param tilePixels of the largest tile
 * @param halvings how often width and height can be halved by leaving out what is finest
 */
record JpxHeader(
        boolean boxed,
        int start,
        long width,
        long height,
        int components,
        long tilePixels,
        int halvings) {

    /** The first box of a JP2 file with its content: length, "jP ", a line that copying spoils. */
    private static final long SIGNATURE = 0x0000000c6a502020L;

    private static final int CODE_STREAM_BOX = 0x6a703263;
    private static final int START = 0xff4f;
    private static final int SIZE = 0xff51;
    private static final int CODING = 0xff52;
    private static final int COMPONENT_CODING = 0xff53;
    private static final int START_OF_TILE = 0xff90;

    /** Up to the number of components. */
    private static final int SIZE_BYTES = 40;

    private static final int MOST_LEVELS = 32;

    /** Reads the header of a picture. */
    static JpxHeader of(byte[] bytes) throws UnreadableJpxException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        try {
            boolean boxed = all.remaining() >= 8 && all.getLong(0) == SIGNATURE;
            int start = boxed ? inBoxes(all) : -1;
            return start >= 0 ? read(all, start, true) : read(all, search(all), false);
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableJpxException("a header ends early", e);
        }
    }

    /** Where the code stream begins, -1 where the boxes do not lead to it. */
    private static int inBoxes(ByteBuffer all) {
        long at = 0;
        while (at + 8 <= all.limit()) {
            int here = (int) at;
            long length = all.getInt(here) & 0xffffffffL;
            int head = 8;
            if (length == 1 && at + 16 <= all.limit()) {
                length = all.getLong(here + 8);
                head = 16;
            }
            if (all.getInt(here + 4) == CODE_STREAM_BOX) {
                int start = here + head;
                return start + 4 <= all.limit() && all.getInt(start) == (START << 16 | SIZE)
                        ? start
                        : -1;
            }
            if (length < head) {
                return -1;
            }
            at += Math.min(length, Integer.MAX_VALUE);
        }
        return -1;
    }

    private static int search(ByteBuffer all) throws UnreadableJpxException {
        for (int i = 0; i + 4 <= all.limit(); i++) {
            if (all.getInt(i) == (START << 16 | SIZE)) {
                return i;
            }
        }
        throw new UnreadableJpxException("no code stream");
    }

    private static JpxHeader read(ByteBuffer all, int start, boolean boxed)
            throws UnreadableJpxException {
        int at = start + 2;
        // Rsiz, then the grid: its end, the picture's origin, a tile's size, the first tile's place
        long right = number(all, at + 6);
        long bottom = number(all, at + 10);
        long width = right - number(all, at + 14);
        long height = bottom - number(all, at + 18);
        long tileWidth = Math.min(number(all, at + 22), width);
        long tileHeight = Math.min(number(all, at + 26), height);
        int components = all.getShort(at + 38) & 0xffff;
        if (width <= 0 || height <= 0 || tileWidth <= 0 || tileHeight <= 0 || components == 0) {
            throw new UnreadableJpxException("no size");
        }
        int across = 255;
        int down = 255;
        for (int i = 0; i < components; i++) {
            across = Math.min(across, all.get(at + SIZE_BYTES + 3 * i + 1) & 0xff);
            down = Math.min(down, all.get(at + SIZE_BYTES + 3 * i + 2) & 0xff);
        }
        if (across == 0 || down == 0) {
            throw new UnreadableJpxException("no step");
        }
        return new JpxHeader(
                boxed,
                start,
                (width + across - 1) / across,
                (height + down - 1) / down,
                components,
                tileWidth * tileHeight,
                levels(all, at, components));
    }

    /** The fewest of all components, as far as the main header says. */
    private static int levels(ByteBuffer all, int size, int components) {
        int levels = MOST_LEVELS;
        boolean said = false;
        int at = size;
        while (at + 4 <= all.limit()) {
            int marker = all.getShort(at) & 0xffff;
            int length = all.getShort(at + 2) & 0xffff;
            if (marker == START_OF_TILE || length < 2) {
                break;
            }
            int place = marker == COMPONENT_CODING ? (components < 257 ? 2 : 3) : 5;
            if ((marker == CODING || marker == COMPONENT_CODING) && at + 4 + place < all.limit()) {
                levels = Math.min(levels, all.get(at + 4 + place) & 0xff);
                said = true;
            }
            at += 2 + length;
        }
        return said ? levels : 0;
    }

    private static long number(ByteBuffer all, int at) {
        return all.getInt(at) & 0xffffffffL;
    }
}
