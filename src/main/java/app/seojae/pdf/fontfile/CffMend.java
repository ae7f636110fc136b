package app.seojae.pdf.fontfile;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Mends Compact Font Format programs (Adobe Technical Note 5176). */
final class CffMend {

    private static final int MOST_ENTRIES = 10_000;
    private static final int SHORTEST_HEADER = 4;
    private static final int ESCAPE = 12;
    private static final int PRIVATE = 18;
    private static final int FONT_DICTS = (ESCAPE << 8) | 36;

    private final byte[] bytes;
    private final ByteBuffer in;

    private CffMend(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    /** The program as PDFBox reads it; what is sound stays as it is. */
    static byte[] mend(byte[] program) {
        CffMend mend = new CffMend(program.clone());
        try {
            mend.run();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            // It ends early: what was mended till then counts.
        } catch (IndexOutOfBoundsException e) {
            // A place outside of it: the same.
        }
        return mend.bytes;
    }

    /** Places in an index: where each entry begins, then where the last ends. */
    private int[] index(int start) {
        in.position(start);
        int count = in.getShort() & 0xffff;
        if (count == 0) {
            return new int[] {start + 2};
        }
        int size = in.get();
        int[] places = new int[Math.min(count, MOST_ENTRIES) + 1];
        int data = start + 2 + 1 + (count + 1) * size - 1;
        for (int i = 0; i < places.length; i++) {
            int offset = 0;
            for (int k = 0; k < size; k++) {
                offset = (offset << 8) | (in.get() & 0xff);
            }
            places[i] = data + offset;
        }
        return places;
    }

    private void run() {
        int header = bytes[2] & 0xff;
        int[] names = index(header);
        int end = names[names.length - 1];
        if (header > SHORTEST_HEADER && names.length == 2) {
            widen(names[0], end);
        }
        int[] fonts = index(end);
        for (int i = 0; i + 1 < fonts.length; i++) {
            dictionary(fonts[i], fonts[i + 1], 0);
        }
    }

    /** PDFBox looks for the names after the shortest header: they are put there, and are longer. */
    private void widen(int name, int end) {
        int size = end - SHORTEST_HEADER - 5 < 0xff ? 1 : 2;
        int start = SHORTEST_HEADER + 3 + 2 * size;
        if (end < start || end - start >= 0xffff) {
            return;
        }
        byte[] letters = Arrays.copyOfRange(bytes, name, end);
        in.position(SHORTEST_HEADER);
        in.putShort((short) 1).put((byte) size);
        for (int offset : new int[] {1, end - start + 1}) {
            if (size == 2) {
                in.putShort((short) offset);
            } else {
                in.put((byte) offset);
            }
        }
        Arrays.fill(bytes, start, end, (byte) ' ');
        int length = Math.min(letters.length, end - start);
        System.arraycopy(letters, 0, bytes, start, length);
        bytes[2] = SHORTEST_HEADER;
    }

    /** Mends the numbers of a dictionary and of those it leads to. */
    private void dictionary(int start, int end, int depth) {
        int[] operands = {0, 0};
        int at = start;
        while (at < end) {
            int b = bytes[at] & 0xff;
            int next = at + length(b);
            if (b == 30) {
                next = real(at + 1);
            } else if (b > 21) {
                operands[0] = operands[1];
                operands[1] = integer(at, b);
            } else {
                int operator = b == ESCAPE ? (b << 8) | (bytes[at + 1] & 0xff) : b;
                follow(operator, operands, depth);
            }
            at = next;
        }
    }

    private void follow(int operator, int[] operands, int depth) {
        if (operator == PRIVATE && operands[1] > 0 && operands[0] > 0) {
            dictionary(operands[1], Math.addExact(operands[1], operands[0]), depth + 1);
        } else if (operator == FONT_DICTS && depth == 0 && operands[1] > 0) {
            int[] fonts = index(operands[1]);
            for (int i = 0; i + 1 < fonts.length; i++) {
                dictionary(fonts[i], fonts[i + 1], 1);
            }
        }
    }

    /** Of what begins with a byte, but for real numbers. */
    private static int length(int b) {
        return switch (b) {
            case ESCAPE -> 2;
            case 28 -> 3;
            case 29 -> 5;
            default -> b >= 247 && b <= 254 ? 2 : 1;
        };
    }

    private int integer(int at, int b) {
        return switch (b) {
            case 28 -> in.getShort(at + 1);
            case 29 -> in.getInt(at + 1);
            default -> {
                if (b <= 246) {
                    yield b - 139;
                }
                int low = bytes[at + 1] & 0xff;
                yield b <= 250 ? (b - 247) * 256 + low + 108 : -(b - 251) * 256 - low - 108;
            }
        };
    }

    /**
     * A number without digits, or that is over before it begins, becomes nought; gives where what
     * follows begins.
     */
    private int real(int start) {
        int end = start;
        boolean digits = false;
        boolean exponent = false;
        boolean done = false;
        while (!done) {
            int b = bytes[end++] & 0xff;
            boolean first = end == start + 1;
            for (int nibble : new int[] {b >> 4, b & 15}) {
                done |= nibble == 15 && !first;
                exponent |= nibble == 15;
                first = false;
                exponent |= !done && (nibble == 11 || nibble == 12);
                digits |= !done && !exponent && nibble < 10;
            }
        }
        if (!digits) {
            Arrays.fill(bytes, start, end, (byte) 0);
            bytes[end - 1] = 0x0f;
        }
        return end;
    }
}
