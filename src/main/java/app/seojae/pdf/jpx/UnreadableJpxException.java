package app.seojae.pdf.jpx;

import java.io.IOException;

/** A JPEG 2000 picture is damaged, of a kind nobody here decodes, or larger than it may be. */
public final class UnreadableJpxException extends IOException {
    private static final long serialVersionUID = 1L;

    /** For the log; nobody reads it on a screen. */
    public UnreadableJpxException(String message) {
        super(message);
    }

    UnreadableJpxException(String message, Throwable cause) {
        super(message, cause);
    }
}
