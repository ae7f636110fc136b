package app.seojae.pdf.bounded;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the size of a JPEG picture while its bytes pass by and lets no giant through: the decoder
 * believes the picture, not the PDF, and takes its memory beside Java's heap. Markers and frame
 * headers by ITU-T T.81, B.1 and B.2.2.
 */
public final class JpegGate extends FilterInputStream {

    private static final int START_OF_SCAN = 0xda;

    /** Precision, height, width and the number of colours. */
    private static final int FRAME_HEADER = 6;

    private final UnpackLimit limit;
    private final int[] frame = new int[FRAME_HEADER];
    private State state = State.MARKER;
    private int marker;
    private int length;
    private int read;
    private boolean giant;

    private enum State {
        MARKER,
        LENGTH,
        SEGMENT,
        DONE
    }

    public JpegGate(InputStream in, UnpackLimit limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        checkNoGiant();
        int next = super.read();
        if (next >= 0) {
            see(next);
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        checkNoGiant();
        int got = super.read(bytes, from, count);
        for (int i = 0; i < got && state != State.DONE; i++) {
            see(bytes[from + i] & 0xff);
        }
        return got;
    }

    private void see(int next) throws IOException {
        switch (state) {
            case MARKER -> {
                if (marker == 0xff && next == START_OF_SCAN) {
                    state = State.DONE;
                } else if (marker == 0xff && next >= 0xc0 && next != 0xff && !standsAlone(next)) {
                    state = State.LENGTH;
                    length = 0;
                    read = 0;
                }
                marker = next;
            }
            case LENGTH -> {
                length = length << 8 | next;
                read++;
                if (read == 2) {
                    state = length > 2 ? State.SEGMENT : State.MARKER;
                    read = 0;
                }
            }
            case SEGMENT -> {
                if (isFrame() && read < FRAME_HEADER) {
                    frame[read] = next;
                }
                read++;
                if (isFrame() && read == FRAME_HEADER) {
                    check();
                }
                if (read == length - 2) {
                    state = State.MARKER;
                    marker = 0;
                }
            }
            case DONE -> {}
        }
    }

    /** Restarts, start and end have no length. */
    private static boolean standsAlone(int next) {
        return next >= 0xd0 && next <= 0xd9;
    }

    /** Frames of every coding; the others in their row are tables. */
    private boolean isFrame() {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }

    private void check() throws IOException {
        double height = frame[1] << 8 | frame[2];
        double width = frame[3] << 8 | frame[4];
        if (width * height * frame[5] > Runtime.getRuntime().maxMemory()) {
            giant = true;
            throw limit.refuse();
        }
    }

    /** PDFBox tries again in other ways what failed. */
    private void checkNoGiant() throws IOException {
        if (giant) {
            throw limit.refuse();
        }
    }
}
