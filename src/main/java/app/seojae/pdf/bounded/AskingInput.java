package app.seojae.pdf.bounded;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Asks again and again while it is read whether to go on, and gives no large piece at once. */
public final class AskingInput extends FilterInputStream {

    /** Bytes after which it asks. A kilobyte of a scan in the code of fax may be a hundred rows. */
    private static final int PIECE = 1024;

    private final Runnable check;
    private int left;

    /**
     * @param check throws, unchecked, to leave
     */
    public AskingInput(InputStream in, Runnable check) {
        super(in);
        this.check = check;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            left = PIECE;
            check.run();
        }
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int piece = Math.min(length, PIECE);
        count(piece);
        return super.read(bytes, from, piece);
    }
}
