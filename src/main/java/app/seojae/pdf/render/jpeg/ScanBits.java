package app.seojae.pdf.render.jpeg;

/** The bits of a scan between two markers (ITU-T T.81, F.2.2.5); behind the last come zeros. */
final class ScanBits {

    private static final int MOST = 56;

    private final byte[] data;
    private int at;
    private long held;
    private int count;
    private int missing;

    ScanBits(byte[] data, int at) {
        this.data = data;
        this.at = at;
    }

    /** Where the next marker, or the end, is: valid when the bits before it were read. */
    int position() {
        return at;
    }

    /** Whether more bits were asked for than there are. */
    boolean isOver() {
        return missing > count;
    }

    private void fill() {
        while (count < MOST) {
            int next = 0;
            if (at < data.length) {
                next = data[at] & 0xff;
                if (next != 0xff) {
                    at++;
                } else if (at + 1 < data.length && data[at + 1] == 0) {
                    at += 2;
                } else {
                    next = 0;
                    missing += 8;
                }
            } else {
                missing += 8;
            }
            held = held << 8 | next;
            count += 8;
        }
    }

    /** The next sixteen bits, which stay. */
    int peek() {
        if (count < 16) {
            fill();
        }
        return (int) (held >> (count - 16)) & 0xffff;
    }

    /** Leaves out bits that were looked at. */
    void skip(int bits) {
        count -= bits;
    }

    /** Some bits, at most sixteen, as a number. */
    int take(int bits) {
        if (count < bits) {
            fill();
        }
        count -= bits;
        return (int) (held >> count) & ((1 << bits) - 1);
    }

    /** A number of so many bits whose first tells its sign (F.2.2.1). */
    int takeSigned(int bits) {
        if (bits == 0) {
            return 0;
        }
        int value = take(bits);
        return value < 1 << (bits - 1) ? value - (1 << bits) + 1 : value;
    }

    /** Goes on behind the next restart marker, if that is what follows. */
    void restart() {
        held = 0;
        count = 0;
        missing = 0;
        while (at + 1 < data.length && !isMarker()) {
            at++;
        }
        if (at + 1 < data.length && (data[at + 1] & 0xf8) == 0xd0) {
            at += 2;
        }
    }

    private boolean isMarker() {
        int next = data[at + 1] & 0xff;
        return data[at] == -1 && next != 0 && next != 0xff;
    }
}
